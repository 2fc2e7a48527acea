// The clock of a review by silence: its window, its reminders, how an objection or a pause stops it and how it goes on.
// In: a review, an instant and the policy frozen with it. Out: the review with its new clock. Every setting is kept in
// `review.clock`, from which the deadline certificates are made.
import { closing, endOfWorkingDays, windowCloses } from '../../domain/calendar.ts';
import { days, epoch, hours, instant, plus, type Instant } from '../../domain/instant.ts';
import type { Policy } from '../../domain/policy.ts';
import type { ClockChange, Review } from '../context.ts';
import { closedAt, past } from './seats.ts';

/** Half time and the days before the close (policy), as far as they are still to come, earliest first. */
function remindersUntil(closesAt: Instant, from: Instant, policy: Policy): Instant[] {
  const halfTime = instant((epoch(from) + epoch(closesAt)) / 2);
  const planned = [halfTime, ...policy.reminderDaysBefore.map((count) => plus(closesAt, -count * days))];
  return [...new Set(planned)].filter((at) => epoch(at) > epoch(from)).toSorted();
}

function set(review: Review, change: ClockChange & { closesAt: Instant }, policy: Policy): Review {
  const { closesAt, at } = change;
  const reminders = remindersUntil(closesAt, at, policy);
  return {
    ...review,
    closesAt,
    remaining: null,
    pausedUntil: null,
    reminders,
    clock: [...review.clock, change],
  };
}

/** A full window of the policy's working days from `at`, for notices that go out from now on. */
export function fullWindow(review: Review, what: ClockChange['what'], at: Instant, policy: Policy): Review {
  const counted = { from: at, ...policy.objectionWindow };
  const closesAt = windowCloses(policy, at, policy.objectionWindow);
  return { ...set(review, { what, at, closesAt, counted }, policy), noticedAt: null };
}

/** Whether at least the policy's minimum is left of the window at `at`. While an objection blocks it is: working days follow. */
export function enoughIsLeft(review: Review, at: Instant, policy: Policy): boolean {
  const { closesAt, pausedUntil, remaining } = review;
  const least = policy.objectionWindow.minimumHours * hours;
  if (closedAt(review) !== null) return false;
  if (closesAt !== null) return epoch(closesAt) - epoch(at) >= least;
  return pausedUntil === null || (remaining ?? 0) >= least;
}

/**
 * The clock stands; what remained is kept to the millisecond. Where it stands already, nothing changes; a window that had
 * closed is open again, with nothing left of it.
 */
export function stopped(review: Review, what: 'stopped' | 'paused', at: Instant, reason?: string): Review {
  const { closesAt } = review;
  const isOver = closedAt(review) !== null;
  if (closesAt === null && !isOver) return { ...review, pausedUntil: null };
  const remaining = closesAt === null ? 0 : Math.max(0, epoch(closesAt) - epoch(at));
  const late = isOver ? past(review.late) : review.late;
  const change: ClockChange = { what, at, closesAt: null, remaining, ...(reason && { reason }) };
  return { ...review, late, closesAt: null, remaining, reminders: [], clock: [...review.clock, change] };
}

/** After the last objection: the time that remained, and at least the policy's working days. */
export function resumed(review: Review, at: Instant, policy: Policy): Review {
  const workingDays = policy.resumeWorkingDays;
  const counted = { from: at, workingDays, notBefore: plus(at, review.remaining ?? 0) };
  const { closesAt } = closing(policy, counted);
  return set(review, { what: 'resumed', at, closesAt, counted }, policy);
}

/** So many working days more, counted from the close as it was. */
export function extended(
  review: Review,
  workingDays: number,
  at: Instant,
  reason: string,
  policy: Policy,
): Review {
  const from = review.closesAt ?? at;
  const closesAt = endOfWorkingDays(policy, from, workingDays);
  const counted = { from, workingDays };
  const deferrals = review.deferrals + 1;
  return { ...set(review, { what: 'extended', at, closesAt, counted, reason }, policy), deferrals };
}

/** The clock stands until it is set going again, at the latest at the end of so many working days. */
export function paused(
  review: Review,
  workingDays: number,
  at: Instant,
  reason: string,
  policy: Policy,
): Review {
  const pausedUntil = endOfWorkingDays(policy, at, workingDays);
  return { ...stopped(review, 'paused', at, reason), pausedUntil, deferrals: review.deferrals + 1 };
}

/** After a pause: exactly the time that remained. */
export function unpaused(review: Review, at: Instant, policy: Policy): Review {
  const closesAt = plus(at, review.remaining ?? 0);
  return set(review, { what: 'unpaused', at, closesAt }, policy);
}

/** A window that had closed is open again: at least the policy's working days after an objection, and its least hours. */
export function reopenedWindow(review: Review, at: Instant, policy: Policy): Review {
  const { minimumHours } = policy.objectionWindow;
  const counts = { workingDays: policy.resumeWorkingDays, minimumHours };
  const closesAt = windowCloses(policy, at, counts);
  return set(review, { what: 'reopened', at, closesAt, counted: { from: at, ...counts } }, policy);
}

/** The window is closed: no clock runs and nothing is kept of it. */
export function closed(review: Review, at: Instant): Review {
  const change: ClockChange = { what: 'closed', at, closesAt: null };
  return {
    ...review,
    closesAt: null,
    remaining: null,
    pausedUntil: null,
    reminders: [],
    clock: [...review.clock, change],
  };
}
