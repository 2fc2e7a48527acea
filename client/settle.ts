// Waiting until a case has settled. In: a desk, a case and, after a fast-forward, how far its clock went. Out: nothing, once every
// effect is carried out and every deadline up to then is kept; a fault when that takes longer than the desk's patience.
import { setTimeout as delay } from 'node:timers/promises';
import { Fault } from '../domain/errors.ts';
import { epoch, type Instant } from '../domain/instant.ts';
import type { Desk } from './desk.ts';

/** @throws Fault `case.unsettled`, or `fastForward.stuck` when a `target` was skipped to */
export async function settle(desk: Desk, caseId: string, target?: Instant): Promise<void> {
  const patience = Date.now() + desk.config.patience;
  for (;;) {
    const { nextDeadline, underWay } = await desk.look(caseId);
    const due = target !== undefined && nextDeadline !== null && epoch(nextDeadline.at) <= epoch(target);
    if (!due && underWay === 0) return;
    if (Date.now() > patience) throw unsettled(caseId, target);
    await delay(25);
  }
}

function unsettled(caseId: string, target: Instant | undefined): Fault {
  const asks = 'is a worker running, and the mail relay up?';
  if (target === undefined)
    return new Fault('case.unsettled', `The case "${caseId}" does not settle; ${asks}`);
  const message = `The case "${caseId}" skipped to ${target} but has not caught up; ${asks}`;
  return new Fault('fastForward.stuck', message);
}
