// Where a case stands and what is possible next, for a person. In: the case's file. Out: lines of text.
import { epoch } from '../../domain/instant.ts';
import { inWords as stageInWords } from '../../machines/outline.ts';
import type { OpenFile } from '../casework.ts';
import type { Visit } from '../visit.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import { printPossible } from './possible.ts';
import { sentenceOf } from './sentences.ts';

/** "Committee review: Letter of intent: open for objections", but a title that says it all stands alone. */
function standing({ reading }: OpenFile): string {
  const stage = stageInWords(reading.stage);
  return reading.title.toLowerCase().startsWith(stage.toLowerCase())
    ? reading.title
    : `${stage} · ${reading.title}`;
}

/** Few are named; of many, their number comes first. */
export function waitedOn(ids: readonly string[]): string {
  if (ids.length === 0) return 'nobody';
  return ids.length > 4 ? `${ids.length} seats: ${ids.join(', ')}` : ids.join(', ');
}

export function printStanding(visit: Visit, file: OpenFile): string {
  const { reading, record, kit } = file;
  const deadlines = reading.deadlines.map(({ event, at }, index) => [
    index === 0 ? 'Next' : 'Then',
    `${inWords(at)} · ${sentenceOf(kit, event, reading.stage)} (${event})`,
  ]);
  const rows = [
    ['Stage', visit.paint.strong(standing(file))],
    ['Waiting on', waitedOn(reading.waitingOn)],
    ...(deadlines.length > 0 ? deadlines : [['Next', 'nothing; the clock does nothing by itself']]),
  ];
  const ahead = epoch(record.updatedAt) > Date.now() + 60_000;
  if (ahead) rows.push(['Clock', 'this case was fast-forwarded: its own clock is ahead of today']);
  return columns(rows, visit.width, 0);
}

/** No case is taken up again; a letter, also the one that was set aside, opens the next. */
const ended =
  'The case has ended. A letter of the organization opens a new case, linked to this one (assent letter submit FILE).';

/** What people can do now, under a heading; `whole` says of each what it does, however many there are. */
export function printNext(visit: Visit, { allowed, record, reading }: OpenFile, whole?: true): string {
  const nothing = reading.over ? `  ${ended}` : '  Nothing that people do, just now.';
  const list =
    allowed.length === 0
      ? nothing
      : printPossible(allowed, visit, { caseId: record.case, ...(whole && { whole }) });
  return `${visit.paint.strong('Possible now')}\n${list}`;
}
