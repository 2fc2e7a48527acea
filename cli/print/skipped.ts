// The answer to a fast-forward, for a person. In: what was passed, and the case's file. Out: lines of text.
import type { OpenFile } from '../casework.ts';
import type { Visit } from '../visit.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import { printNext, printStanding } from './outlook.ts';

export interface Skipped {
  case: string;
  from: string;
  to: string;
  passed: readonly { seq: number; at: string; event: string; by: string }[];
}

export function printSkipped(visit: Visit, { case: id, to, passed }: Skipped, file: OpenFile): string {
  const { paint, width } = visit;
  const rows = passed.map(({ seq, at, event, by }) => [String(seq), inWords(at), event, by]);
  return [
    `${paint.good('Done')}: the clock of ${paint.strong(id)} stands at ${inWords(to)}`,
    rows.length === 0 ? 'Nothing happened on the way.' : columns(rows, width),
    printStanding(visit, file),
    printNext(visit, file),
  ].join('\n');
}
