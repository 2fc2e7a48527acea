// A case in full, for a person. In: its file, what is foreseen, its history, the review at hand. Out: lines of text.
import type { Foreseen } from '../../machines/engine/forecast.ts';
import { inWords as stageInWords } from '../../machines/outline.ts';
import type { HistoryEntry } from '../../register/cases.ts';
import type { WaitingNotices } from '../../register/notices.ts';
import type { OpenFile } from '../casework.ts';
import { inWords as actorInWords, representedBy } from '../represented.ts';
import type { Glance } from '../reviewGlance.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { printGlance } from './glance.ts';
import { inWords } from './instants.ts';
import { printLetterAtHand } from './letterAtHand.ts';
import { printWaiting } from './notices.ts';
import { printNext, printStanding } from './outlook.ts';
import { sentenceOf } from './sentences.ts';

/** What stands in a case beside where it is. */
interface Told {
  foreseen: readonly Foreseen[];
  events: readonly HistoryEntry[];
  review: Glance | null;
  waiting: WaitingNotices | null;
}

export function printCase(visit: Visit, file: OpenFile, { foreseen, events, review, waiting }: Told): string {
  const { paint, width } = visit;
  const { record } = file;
  const happened = events.map(({ seq, at, type, by, payload }) => [
    String(seq),
    inWords(at),
    type,
    actorInWords(by.id, representedBy(by, payload)),
  ]);
  return [
    `${paint.strong(clean(record.organization))}  ${paint.faint(record.case)}`,
    printStanding(visit, file),
    ...printLetterAtHand(visit, file),
    '',
    ...(review === null ? [] : [printGlance(visit, review)]),
    ...(waiting === null ? [] : [columns([[printWaiting(visit, waiting)]], width)]),
    ...(review === null ? [] : ['']),
    printNext(visit, file, true),
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
