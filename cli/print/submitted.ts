// The answer to a letter that was recorded, for a person. In: what was recorded, and the case's file. Out: lines of text.
import type { Submitted } from '../../client/submitLetter.ts';
import { clauses, type ClauseId } from '../../domain/framework.ts';
import type { Afterwards } from '../afterwards.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { printComplete, printFlags } from './flags.ts';
import { printNext, printStanding } from './outlook.ts';

export function printSubmitted(visit: Visit, submitted: Submitted, { file, settled }: Afterwards): string {
  const { paint, width } = visit;
  const lacks =
    submitted.missing.length === 0
      ? printComplete(visit, submitted.flags)
      : `${paint.bad('The letter lacks')}\n${columns(
          submitted.missing.map((id) => [id, clauses[id as ClauseId]?.text ?? '']),
          width,
        )}`;
  return [
    `Recorded in the case ${paint.strong(submitted.case)}: ${clean(file.record.organization)}`,
    paint.faint(`SHA-256 ${submitted.hash}`),
    lacks,
    ...printFlags(visit, submitted.flags),
    ...submitted.notes.map((note) => clean(note)),
    ...(settled ? [] : ['The receipt is still on its way; nothing of it will be lost.']),
    printStanding(visit, file),
    printNext(visit, file),
  ].join('\n');
}
