// The checklist of a letter, for a person. In: the letter, its items and its flags. Out: one line to each demand, with its
// passage, then one to each thing to look at.
import type { ChecklistItem } from '../../domain/checklist.ts';
import type { Flag } from '../../domain/flags.ts';
import type { LetterRecord } from '../../domain/letter.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { flagRows, printComplete } from './flags.ts';

interface Verdict {
  complete: boolean;
  missing: readonly string[];
  items: readonly ChecklistItem[];
  flags: readonly Flag[];
}

export function printChecklist(
  visit: Visit,
  letter: LetterRecord,
  { complete, missing, items, flags }: Verdict,
): string {
  const { paint, width } = visit;
  const rows = items.map(({ clause, demand, met, passage, remark }) => [
    met ? paint.good('met') : paint.bad('missing'),
    clause,
    clean([passage === undefined ? demand : `“${passage}”`, remark].filter(Boolean).join(' — ')),
  ]);
  const reservations = letter.reservations.map(({ clause, passage }) => [
    'reservation',
    clause,
    clean(`“${passage}”`),
  ]);
  const notes = flagRows(flags.filter((one) => one.flag !== 'reservation'));
  const verdict = complete
    ? printComplete(visit, flags)
    : paint.bad(`The letter does not meet ${missing.join(', ')}.`);
  return [
    paint.strong(clean(letter.organization.name)),
    columns([...rows, ...reservations, ...notes], width),
    verdict,
  ].join('\n');
}
