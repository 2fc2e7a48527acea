// The clock of a review by silence: how long its window is, and how it stops and goes on. In: the oracle's sheet. Out: the sheet with
// its clock set. All times are in milliseconds.
import type { Policy, Review } from './review.ts';
import { endOfWindow, endOfWorkingDay, hour } from './workingDays.ts';

/** The policy's working days and least hours, from an instant on. */
export const fullWindow = (policy: Policy, from: number) =>
  endOfWindow(from, policy.windowWorkingDays, policy.windowLeastHours, policy);

const leastTime = ({ policy }: Review) => policy.windowLeastHours * hour;
const timeLeft = ({ closesAt, now, left }: Review) => (closesAt === null ? left : closesAt - now);

/** Whether a seat that hears of the review now has the least hours to answer. After an objection that blocks, working days follow. */
export function isInTime(r: Review): boolean {
  if (r.closedAt !== null) return false;
  return (r.closesAt === null && r.pausedUntil === null) || timeLeft(r) >= leastTime(r);
}

/** Whether the least hours have passed since the notices were out. */
export const leastHoursHavePassed = (r: Review) =>
  r.noticesOut !== null && r.now - r.noticesOut >= leastTime(r);

/** The clock stands; what is left is kept to the millisecond. A window that had closed is open again, with nothing left of it. */
export function stop(r: Review): void {
  if (r.closedAt !== null) forgetLate(r);
  r.left = Math.max(0, timeLeft(r));
  Object.assign(r, { closesAt: null, pausedUntil: null, closedAt: null });
}

export function goOn(r: Review, closesAt: number): void {
  Object.assign(r, { closesAt, left: 0, pausedUntil: null });
}

/** Exactly what was left. */
export const goOnAfterPause = (r: Review) => goOn(r, r.now + r.left);

/** What was left, and at least some working days. */
export function goOnAfterObjection(r: Review): void {
  const { now, left, policy } = r;
  goOn(r, Math.max(now + left, endOfWorkingDay(now, policy.resumeWorkingDays, policy)));
}

/** What was said too late for a window does not count in the next one. */
function forgetLate(r: Review): void {
  r.late = [];
  r.waiting.clear();
}

/** Notices go out, with a full window from now on. */
export function startAnew(r: Review): void {
  goOn(r, fullWindow(r.policy, r.now));
  Object.assign(r, { round: r.round + 1, noticesOut: null, closedAt: null, editorialChange: false });
  forgetLate(r);
  r.failed.clear();
}

/** A window that had closed is open again for some working days, and for the least hours. */
export function openAgain(r: Review): void {
  const { now, policy } = r;
  goOn(r, endOfWindow(now, policy.resumeWorkingDays, policy.windowLeastHours, policy));
}

/** So many working days more, counted from the close as it was. */
export function extend(r: Review, workingDays: number): void {
  r.closesAt = endOfWorkingDay(r.closesAt ?? r.now, workingDays, r.policy);
  r.deferrals += 1;
}

export function pause(r: Review, workingDays: number): void {
  stop(r);
  r.pausedUntil = endOfWorkingDay(r.now, workingDays, r.policy);
  r.deferrals += 1;
}
