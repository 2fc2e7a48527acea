// The clock of one case in a local installation, which can be hurried. In: a case. Out: its time, its next deadline and what that does;
// null where there is no such case, or none that runs.
import { timeOf } from '../../client/fastForward.ts';
import { later, type Instant } from '../../domain/instant.ts';
import { findCase } from '../../register/cases.ts';
import { lookable } from '../http/lookable.ts';
import { readCase } from '../reading/caseReading.ts';
import { sentenceIn } from '../reading/transitions.ts';
import { foreseenSteps } from '../../machines/engine/forecast.ts';
import { presentOf, type Surroundings } from '../surroundings.ts';

export interface CaseClock {
  case: string;
  organization: string;
  /** The present instant of the case. */
  now: Instant;
  next: { at: Instant; sentence: string } | null;
}

export async function caseClock(surroundings: Surroundings, caseId: string): Promise<CaseClock | null> {
  const { register, desk } = surroundings;
  const record = lookable(caseId) ? await findCase(register, caseId) : null;
  const read = record && readCase(record);
  if (record === null || read === null || desk === undefined || read.reading.over) return null;
  // A server that does not say what time it is leaves the machine's clock.
  const now = await timeOf(desk, record.case).catch(() => presentOf(surroundings));
  const { kit, snapshot } = read;
  const deadline = read.reading.deadlines[0];
  const step =
    deadline && foreseenSteps(kit, snapshot, record.updatedAt).find(({ event }) => event === deadline.event);
  const sentence = step && sentenceIn(kit, step.before, step.accepted)?.sentence;
  return {
    case: record.case,
    organization: record.organization,
    now: later(now, record.updatedAt),
    next: deadline === undefined ? null : { at: deadline.at, sentence: sentence ?? deadline.event },
  };
}
