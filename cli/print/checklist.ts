// The checklist of a letter, for a person. In: the letter and its items. Out: one line to each demand, with its passage.
import type { ChecklistItem } from '../../domain/checklist.ts';
import type { LetterRecord } from '../../domain/letter.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';

interface Verdict {
  complete: boolean;
  missing: readonly string[];
  items: readonly ChecklistItem[];
}

export function printChecklist(
  visit: Visit,
  letter: LetterRecord,
  { complete, missing, items }: Verdict,
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
  const verdict = complete
    ? paint.good('The letter lacks nothing; it can be declared complete.')
    : paint.bad(`The letter does not meet ${missing.join(', ')}.`);
  return [
    paint.strong(clean(letter.organization.name)),
    columns([...rows, ...reservations], width),
    verdict,
  ].join('\n');
}
