// The end of a review by silence, and its being opened again. In: the context and the event. Out: the part that changes.
import type { CommitteeDecision, ReviewOutcome } from '../../domain/decision.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { EventOf } from '../events.ts';
import { blocked, objects, reviewOf } from './seats.ts';
import { closed, reopenedWindow, stopped } from './window.ts';

/** The window has closed and silence could not decide. */
export const closedInDoubt = (context: PartnershipContext, at: Instant) => ({
  review: closed(reviewOf(context), at),
});

/** The review has approved: by silence at the close, by the Co-Chairs, or by a decision of the committee. */
export function approvedBy(
  context: PartnershipContext,
  how: NonNullable<Review['outcome']>['how'],
  at: Instant,
  reason?: string,
) {
  const review = reviewOf(context);
  const over = review.clock.at(-1)?.what === 'closed' ? review : closed(review, at);
  const outcome = { how, at, ...(reason === undefined ? {} : { reason }) };
  return { review: { ...over, outcome, pending: null } };
}

/** The late answers as if they had come in time: of each seat, the last. */
function counted(review: Review): Review {
  const counting = review.late.filter((one) => one.withdrawnAt === undefined && one.stale !== true);
  const last = [...new Map(counting.map((answer) => [answer.seat, answer])).values()].filter(
    ({ seat }) => !objects(review, seat),
  );
  const given = last.map(({ seat, take, at, reason, by }) => {
    const words = { ...(reason === undefined ? {} : { reason }), ...(by === undefined ? {} : { by }) };
    return [seat, { take, at, ...words }] as const;
  });
  const objections = last
    .filter(({ take }) => take === 'objection')
    .map(
      ({
        take: _take,
        stale: _stale,
        dismissedAt: _dismissed,
        at,
        reason = '',
        attributable = false,
        ...said
      }) => ({
        ...said,
        raisedAt: at,
        reason,
        attributable,
      }),
    );
  return {
    ...review,
    positions: { ...review.positions, ...Object.fromEntries(given) },
    objections: [...review.objections, ...objections],
    late: review.late.filter((one) => one.stale === true),
  };
}

/** The review with its late answers counted, as it would go on when it is opened again. */
export function withLateAnswers(context: PartnershipContext): Review {
  return counted(reviewOf(context));
}

/** The Co-Chairs open the review again: late answers count, and the window runs for some days more, or an objection blocks it. */
export function reopened(context: PartnershipContext, event: EventOf<'review.reopened'>) {
  const before = { ...withLateAnswers(context), outcome: null, noticedAt: event.at };
  const open = reopenedWindow(before, event.at, context.policy);
  const review = blocked(open, context.policy) ? stopped(open, 'stopped', event.at) : open;
  return { review };
}

/** The committee has decided a yearly or a special review: whatever clock ran is over. */
export function decided(
  review: Review,
  event: { at: Instant; outcome: ReviewOutcome; decision: CommitteeDecision },
): Review {
  const { at, outcome, decision } = event;
  const over = review.clock.at(-1)?.what === 'closed' ? review : closed(review, at);
  return {
    ...over,
    outcome: { how: 'decision', at, reason: decision.reference, decided: outcome },
    pending: null,
  };
}

/** The late objection of a seat is taken back; it stays kept. */
export function lateObjectionWithdrawn(context: PartnershipContext, event: EventOf<'objection.withdrawn'>) {
  const review = reviewOf(context);
  const late = review.late.map((one) =>
    one.seat === event.seat && one.take === 'objection' && one.withdrawnAt === undefined
      ? { ...one, withdrawnAt: event.at }
      : one,
  );
  return { review: { ...review, late } };
}

/** The late objections that wait for a word of the Co-Chairs. */
export function waitingObjections({ late }: Review): Review['late'] {
  return late.filter(
    (one) =>
      one.take === 'objection' &&
      one.withdrawnAt === undefined &&
      one.dismissedAt === undefined &&
      one.stale !== true,
  );
}

/** A Co-Chair decides that the acceptance goes on; the late objections stay kept. */
export function lateObjectionsDismissed(context: PartnershipContext, at: Instant) {
  const review = reviewOf(context);
  const waiting = waitingObjections(review);
  const late = review.late.map((one) => (waiting.includes(one) ? { ...one, dismissedAt: at } : one));
  return { review: { ...review, late } };
}
