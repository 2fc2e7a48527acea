// A case in full, for a person. In: its file, what is foreseen, its history. Out: lines of text.
import type { Foreseen } from '../../machines/engine/forecast.ts';
import { inWords as stageInWords } from '../../machines/outline.ts';
import type { HistoryEntry } from '../../register/cases.ts';
import type { OpenFile } from '../casework.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import { printNext, printStanding } from './outlook.ts';
import { sentenceOf } from './sentences.ts';

export function printCase(
  visit: Visit,
  file: OpenFile,
  foreseen: readonly Foreseen[],
  events: readonly HistoryEntry[],
): string {
  const { paint, width } = visit;
  const { record } = file;
  const happened = events.map(({ seq, at, type, by }) => [String(seq), inWords(at), type, by.id]);
  return [
    `${paint.strong(clean(record.organization))}  ${paint.faint(record.case)}`,
    printStanding(visit, file),
    '',
    printNext(visit, file),
    '',
    paint.strong('If nobody acts'),
    printForecast(visit, file, foreseen),
    '',
    paint.strong('What happened'),
    columns(happened, width),
  ].join('\n');
}

function printForecast({ width }: Visit, { kit, reading }: OpenFile, foreseen: readonly Foreseen[]): string {
  if (reading.over) return '  The case has ended; nothing more happens in it.';
  if (foreseen.length === 0) return '  Nothing: the case waits for people.';
  let before = reading.stage;
  const rows = foreseen.map(({ at, event, stage }) => {
    const row = [inWords(at), `${sentenceOf(kit, event, before, stage)} (${event})`];
    before = stage;
    return row;
  });
  return `${columns(rows, width)}\n  ${ending(foreseen)}`;
}

function ending(foreseen: readonly Foreseen[]): string {
  const stage = foreseen.at(-1)?.stage ?? '';
  if (stage === 'ended') return 'With that the case ends.';
  if (foreseen.length >= 12) return 'And so on.';
  return `Then it waits for people, in the stage "${stageInWords(stage)}".`;
}
