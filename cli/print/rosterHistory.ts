// What changed in the roster, and which open cases were told of it, for a person. In: versions and reports. Out: lines of text.
import type { HandOverReport } from '../../client/handOver.ts';
import { termOf } from '../../domain/dated.ts';
import type { RosterChange } from '../../domain/rosterHistory.ts';
import type { RosterWarning } from '../../domain/rosterWarnings.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

type Entry = NonNullable<RosterChange['after']>;

/** An entry in a few words, with its days. */
function entryInWords(entry: Entry): string {
  if ('organization' in entry)
    return `conflict of interest with ${entry.organization}, ${termOf(entry)}: ${entry.reason}`;
  if ('delegate' in entry)
    return `${entry.delegate.holder} <${entry.delegate.email}> speaks as ${entry.delegate.id}, ${termOf(entry)}`;
  if ('holder' in entry) return `${entry.holder} <${entry.email}>, ${termOf(entry)}`;
  const held = entry.seat === undefined ? `<${entry.email}>` : `held by ${entry.seat}`;
  const substitute = entry.substitute === undefined ? '' : `, substitute ${entry.substitute}`;
  return `${held}${substitute}, ${termOf(entry)}`;
}

function changeInWords({ before, after }: RosterChange): string {
  if (after === null) return `no more: ${before === null ? '' : entryInWords(before)}`;
  if (before === null) return `new: ${entryInWords(after)}`;
  return `now: ${entryInWords(after)}; before: ${entryInWords(before)}`;
}

export const changesInWords = (changes: RosterChange[]): string[][] =>
  changes.map((one) => [one.about, clean(changeInWords(one))]);

export function printHistory(
  { paint, width }: Visit,
  versions: { version: number; loadedAt: string; by: string | null; changes: RosterChange[] }[],
  about: string | undefined,
): string {
  if (versions.length === 0) return `No version of the roster says anything of "${about ?? ''}".`;
  return versions
    .map(({ version, loadedAt, by, changes }) => {
      const title = `Roster ${version}, ${inWords(loadedAt)}, by ${by ?? 'the installation'}`;
      return `${paint.strong(title)}\n${columns(changesInWords(changes), width)}`;
    })
    .join('\n');
}

const outcomes: Record<HandOverReport['outcome'], string> = {
  told: 'told',
  vacant: 'vacant',
  refused: 'not told',
};

export function printHandOvers(
  { paint, width }: Visit,
  { handedOver, warnings }: { handedOver: HandOverReport[]; warnings: RosterWarning[] },
): string {
  const rows = handedOver.map((one) => {
    // What is possible instead is of no use here: nobody asked for this case by name.
    const [why] = (one.message ?? one.holder ?? 'nobody holds it; what it said stays').split(
      ' Possible now:',
    );
    return [one.case, one.seat ?? one.office ?? '', outcomes[one.outcome], clean(why ?? '')];
  });
  const nothing = warnings.length === 0 ? ['The cases under review know who holds their seats.'] : [];
  return [
    ...(rows.length === 0 ? nothing : [paint.strong('Cases under review'), columns(rows, width)]),
    ...warnings.map(({ message, clause }) =>
      columns([[paint.bad('Warning'), `${message} (${clause})`]], width, 0),
    ),
  ].join('\n');
}
