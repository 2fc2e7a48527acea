// The clock of a review by silence: its window, its reminders, how an objection stops it and how it goes on.
// In: a review, an instant and the policy frozen with it. Out: the review with its new clock.
import { endOfWorkingDays, windowCloses } from '../../domain/calendar.ts';
import { days, epoch, hours, instant, later, plus, type Instant } from '../../domain/instant.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Review } from '../context.ts';

/** Half time and the days before the close (policy), as far as they are still to come, earliest first. */
function remindersUntil(closesAt: Instant, from: Instant, policy: Policy): Instant[] {
  const halfTime = instant((epoch(from) + epoch(closesAt)) / 2);
  const planned = [halfTime, ...policy.reminderDaysBefore.map((count) => plus(closesAt, -count * days))];
  return [...new Set(planned)].filter((at) => epoch(at) > epoch(from)).toSorted();
}

function runsUntil(review: Review, closesAt: Instant, from: Instant, policy: Policy): Review {
  return { ...review, closesAt, remaining: null, reminders: remindersUntil(closesAt, from, policy) };
}

/** A full window of the policy's working days from `from`. */
export function fullWindow(review: Review, from: Instant, policy: Policy): Review {
  return runsUntil(review, windowCloses(policy, from, policy.objectionWindow), from, policy);
}

/** Whether at least the policy's minimum is left of the window at `at`; true while no clock runs. */
export function enoughIsLeft(review: Review, at: Instant, policy: Policy): boolean {
  if (review.closesAt === null) return true;
  return epoch(review.closesAt) - epoch(at) >= policy.objectionWindow.minimumHours * hours;
}

/** A standing objection stops the clock; what remained is kept to the millisecond. */
export function stopped(review: Review, at: Instant): Review {
  if (review.closesAt === null) return review;
  const remaining = Math.max(0, epoch(review.closesAt) - epoch(at));
  return { ...review, closesAt: null, remaining, reminders: [] };
}

/** After the last objection: the time that remained, and at least the policy's working days. */
export function resumed(review: Review, at: Instant, policy: Policy): Review {
  const least = endOfWorkingDays(policy, at, policy.resumeWorkingDays);
  return runsUntil(review, later(plus(at, review.remaining ?? 0), least), at, policy);
}
