// What has changed for the public (SC-4, SC-5). In: the changes of the list and the published texts. Out: one entry for each change, the
// newest first, in a sentence.
import { epoch, type Instant } from '../../domain/instant.ts';
import type { Listing, Partner } from '../../register/partners.ts';
import type { OncePublished } from '../../register/publishedHistory.ts';
import { pathOfPartner } from '../register/addresses.ts';
import { publicationNames } from '../reading/words.ts';
import { steadyId } from './steadyId.ts';

export interface PublicChange {
  id: string;
  at: Instant;
  about: 'list' | 'publication';
  title: string;
  sentence: string;
  /** Of the page where it can be read. */
  path: string;
}

interface Known {
  changes: readonly Listing[];
  published: readonly OncePublished[];
  partners: readonly Partner[];
}

export function publicChanges({ changes, published, partners }: Known): PublicChange[] {
  const atAddress = new Map(partners.map((one) => [one.slug, one]));
  const ofCase = new Map(partners.map((one) => [one.case, one]));
  const lines = new Map<string, Listing>();
  const onList = changes.flatMap((change) => {
    const before = lines.get(change.case);
    lines.set(change.case, change);
    const present = ofCase.get(change.case) ?? atAddress.get(change.slug);
    return onTheList(change, before, pathOfPartner(present?.slug ?? change.slug));
  });
  const shown = new Set<string>();
  const texts = published.flatMap((one) => {
    const partner = atAddress.get(one.slug);
    const isFirst = !shown.has(`${one.kind} ${one.slug}`);
    shown.add(`${one.kind} ${one.slug}`);
    return partner === undefined ? [] : [ofAText(one, partner, isFirst)];
  });
  return [...onList, ...texts].toSorted((a, b) => epoch(b.at) - epoch(a.at));
}

function onTheList(change: Listing, before: Listing | undefined, path: string): PublicChange[] {
  const { case: caseId, slug, name, status, since: at } = change;
  const sentence = sentenceOf(change, before);
  if (sentence === null) return [];
  const id = steadyId('list', caseId, slug, name, status, at);
  return [{ id, at, about: 'list', title: sentence, sentence: `${sentence}.`, path }];
}

function sentenceOf({ name, status }: Listing, before: Listing | undefined): string | null {
  if (before === undefined) return `${name} joined the official list`;
  if (before.status !== status) {
    switch (status) {
      case 'active':
        return `The partnership with ${name} is active again`;
      case 'suspended':
        return `The partnership with ${name} is suspended`;
      case 'former':
        return `${name} is a former partner`;
    }
  }
  return before.name === name ? null : `${before.name} is now called ${name}`;
}

function ofAText(
  { slug, kind, hash, publishedAt: at }: OncePublished,
  { case: caseId, name }: Partner,
  isFirst: boolean,
): PublicChange {
  const title = `${publicationNames[kind]} of ${name} ${isFirst ? 'published' : 'corrected'}`;
  const id = steadyId('publication', caseId, kind, hash, at);
  const sentence = `${title}. SHA-256 of the exact text: ${hash}.`;
  return { id, at, about: 'publication', title, sentence, path: `${pathOfPartner(slug)}#${kind}` };
}
