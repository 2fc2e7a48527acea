// The chain of the log through a dossier, from the case's first entry to the end of the log as it then was. In: log.json and the
// manifest. Out: every place where it does not hold. Of the entries of other cases only the content's hash is there, which is
// enough: each link is computed anew. Entries of the log's first version were hashed in one piece; their links can only be followed,
// and so they may stand nowhere but before all others.
import { entryHash, isHashOf, linkHash } from '../../register/chain.ts';
import type { LogFile, Manifest } from '../contents.ts';
import { counted, judged, type Check } from './check.ts';

type Place = { position: number; previousHash: string; hash: string };

export function checkChain({ case: caseId, entries, links }: LogFile, manifest: Manifest): Check {
  const faults = [
    ...(caseId === manifest.case
      ? []
      : [`log.json is of the case "${caseId}", and the dossier of "${manifest.case}".`]),
    ...entries.flatMap(faultsOfEntry(manifest.case)),
    ...links.filter(breaks).map(({ position }) => `The link at position ${position} does not give its hash.`),
    ...order('entry', entries),
    ...order('link', links),
    ...gaps(entries),
    ...outdated(entries, links),
    ...breaksBetween(
      [...entries, ...links].toSorted((a, b) => a.position - b.position),
      manifest.head,
    ),
  ];
  const old = links.filter(({ content }) => content === null).length;
  const remark =
    old === 0
      ? ''
      : ` ${counted(old, 'link')} of the log's first version can only be followed, not computed.`;
  const whole = `${counted(entries.length, 'event')} and ${counted(links.length, 'link')} of other cases make one unbroken chain up to position ${manifest.head.position}.${remark}`;
  return judged('chain', faults, whole);
}

const faultsOfEntry = (caseId: string) => (entry: LogFile['entries'][number]) => {
  const { seq, position, type } = entry;
  if (entry.case !== caseId)
    return [`The event at position ${position} is of another case, "${entry.case}".`];
  const genuine = isHashOf(entry.hash, entry.previousHash, entry);
  return genuine ? [] : [`Event ${seq} (${type}, at position ${position}) is not what was recorded.`];
};

const breaks = ({ previousHash, content, hash }: LogFile['links'][number]) =>
  content !== null && linkHash(previousHash, content) !== hash;

function order(noun: string, places: readonly Place[]): string[] {
  return places.flatMap(({ position }, index) => {
    const before = places[index - 1];
    return before === undefined || before.position < position
      ? []
      : [`The ${noun} at position ${position} stands after the one at ${before.position}.`];
  });
}

/** The events of a case are numbered from 1 without gaps. */
function gaps(entries: LogFile['entries']): string[] {
  const numbers = entries.map((entry) => entry.seq).toSorted((a, b) => a - b);
  return numbers.flatMap((seq, index) => {
    const expected = (numbers[index - 1] ?? 0) + 1;
    if (seq === expected) return [];
    return [seq < expected ? `Event ${seq} is there twice.` : `Event ${expected} was removed.`];
  });
}

function breaksBetween(places: readonly Place[], head: Manifest['head']): string[] {
  const between = places.slice(1).flatMap((place, index) => {
    const before = places[index] as Place;
    if (place.position !== before.position + 1) return [`Nothing stands at position ${before.position + 1}.`];
    if (place.previousHash === before.hash) return [];
    return [`What stands at position ${place.position} does not follow what stands before it.`];
  });
  const last = places.at(-1);
  const ends = last?.position === head.position && last.hash === head.hash;
  return ends
    ? between
    : [...between, `The chain does not end where dossier.json says, at position ${head.position}.`];
}

/** What was hashed in the first version's way although something before it was not. */
function outdated(entries: LogFile['entries'], links: LogFile['links']): string[] {
  const places = [
    ...entries.map((one) => ({ position: one.position, old: inOnePiece(one) })),
    ...links.map(({ position, content }) => ({ position, old: content === null })),
  ].toSorted((a, b) => a.position - b.position);
  const first = places.find(({ old }) => !old)?.position ?? Infinity;
  return places
    .filter(({ position, old }) => old && position > first)
    .map(
      ({ position }) => `What stands at position ${position} cannot be computed from what stands before it.`,
    );
}

const inOnePiece = (entry: LogFile['entries'][number]) =>
  entry.hash !== entryHash(entry.previousHash, entry) && isHashOf(entry.hash, entry.previousHash, entry);
