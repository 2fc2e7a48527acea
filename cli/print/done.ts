// The answer to a request that was carried out, for a person. In: what was done, and the case's file. Out: lines of text.
import type { OpenFile } from '../casework.ts';
import { inWords as actorInWords } from '../represented.ts';
import type { Visit } from '../visit.ts';
import { inWords } from './instants.ts';
import { printNext, printStanding } from './outlook.ts';

export interface Done {
  case: string;
  event: string;
  by: string;
  /** The seat that a delegate spoke for. */
  for?: string;
  seq: number;
  at: string;
}

export function printDone(visit: Visit, done: Done, file: OpenFile, settled: boolean): string {
  const { paint } = visit;
  const lines = [
    `${paint.good('Done')}: ${done.event} by ${actorInWords(done.by, done.for)}, event ${done.seq} of ${paint.strong(done.case)}, ${inWords(done.at)}`,
    printStanding(visit, file),
  ];
  if (!settled) lines.push('What follows from it is still being carried out; nothing of it will be lost.');
  return [...lines, printNext(visit, file)].join('\n');
}
