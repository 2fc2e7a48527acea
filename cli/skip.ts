// Fast-forwarding a case and telling what happened on the way. In: the case, and days or none for its next deadline.
// Out: where its clock stands, which events it passed, and where the case stands then.
import { fastForward, timeOf } from '../client/fastForward.ts';
import { Refused, refuse } from '../domain/errors.ts';
import { days, plus } from '../domain/instant.ts';
import { clock } from '../domain/roles.ts';
import { history } from '../register/cases.ts';
import { afterwards } from './afterwards.ts';
import { openFileToAct, type OpenFile } from './casework.ts';
import type { Reply } from './command.ts';
import { printSkipped } from './print/skipped.ts';
import type { Visit } from './visit.ts';

/** @throws Refused `case.unknown`, `case.over`, `deadline.none`, `fastForward.tooFar`; Fault `fastForward.notAvailable` */
export async function skip(visit: Visit, caseId: string, count: number | undefined): Promise<Reply> {
  const [register, desk] = await Promise.all([visit.register(), visit.desk()]);
  await openFileToAct(register, caseId, 'clock', clock);
  const before = await visit.waiting('Waiting for the case to settle', afterwards(desk, register, caseId, 0));
  const from = await timeOf(desk, caseId);
  const target = count === undefined ? nextDeadline(before.file) : plus(from, count * days);
  const to = await visit.waiting(`Fast-forwarding to ${target}`, fastForward(desk, caseId, target));
  const { file } = await visit.waiting(
    'Waiting for the case to settle',
    afterwards(desk, register, caseId, 0),
  );
  const passed = (await history(register, caseId))
    .filter((one) => one.seq > before.file.record.seq)
    .map(({ seq, at, type, by }) => ({ seq, at, event: type, by: by.id }));
  const { stage, state } = file.reading;
  const skipped = { case: caseId, from, to, stage, state, passed };
  return { json: skipped, text: printSkipped(visit, skipped, file) };
}

function nextDeadline({ reading, allowed, record }: OpenFile): string {
  const [next] = reading.deadlines;
  if (next !== undefined) return next.at;
  const { refusal } = refuse(
    'deadline.none',
    `The case "${record.case}" has no deadline: at "${reading.title}" it waits for people, not for the clock.`,
  );
  throw new Refused({ ...refusal, allowed });
}
