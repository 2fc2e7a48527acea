// What the seats are told in a review: the parameters of the mails that go to them. In: the context and the event.
// Out: parameters of `tellSeats`, `notifySeats` and `notifySuccessor`.
import type { PartnershipContext } from '../context.ts';
import type { EffectParams, SeatNews } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { lateAnswer } from './answers.ts';
import { blocked, closedAt, ids, reviewOf, seatNamed, silentSeats, standing } from './seats.ts';

/** Everybody who was asked, with the news that goes to them. */
export function newsToSeats(context: PartnershipContext, news: SeatNews): EffectParams['tellSeats'] {
  const review = reviewOf(context);
  return { review: review.ref, seats: review.seats, news };
}

/** "Approved, absent objections, silence of N of 22", in the words of the review at hand. */
export function approvalNews(context: PartnershipContext) {
  const review = reviewOf(context);
  const what = review.ref.kind === 'letter' ? ('approved' as const) : ('continued' as const);
  const silent = silentSeats(review).length;
  return newsToSeats(context, { what, silent, of: review.seats.length, noted: standing(review).length });
}

/** What the seats are told when an objection is raised: whether it blocks, under the policy. */
export function objectionNews(context: PartnershipContext, event: EventOf<'objection.raised'>) {
  const blocks = blocked(reviewOf(context), context.policy);
  return newsToSeats(context, { what: 'objectionRaised', seat: event.seat, reason: event.reason, blocks });
}

/** What the seats are told when an objection is settled: how, and when the window closes now (null while the clock stands). */
export function resolutionNews(context: PartnershipContext, seat: string, how: 'withdrawn' | 'overruled') {
  return newsToSeats(context, { what: 'objectionResolved', seat, how, closesAt: reviewOf(context).closesAt });
}

/** The seat whose answer came too late is told that it is kept, and who sees it. */
export function lateNews(
  context: PartnershipContext,
  event: EventOf<'position.taken'> | EventOf<'objection.raised'>,
): EffectParams['tellSeats'] {
  const review = reviewOf(context);
  const { take } = lateAnswer(event);
  const shownTo = ids(review.coChairs);
  const at = closedAt(review) ?? review.outcome?.at ?? event.at;
  const seat = seatNamed(review, event.seat);
  return {
    review: review.ref,
    seats: seat === undefined ? [] : [seat],
    news: { what: 'answerLate', take, closedAt: at, shownTo },
  };
}

/** What the new holder of a seat needs to know: what is pending, and what the one before said in the seat's name. */
export function successorNotice(
  context: PartnershipContext,
  seatId: string,
  notice: { document: string; flags: string[] },
): EffectParams['notifySuccessor'] {
  const review = reviewOf(context);
  const seat = seatNamed(review, seatId);
  if (seat === undefined) throw new Error(`${seatId} is no seat of this review`);
  const objection = standing(review).find((one) => one.seat === seatId);
  return {
    review: review.ref,
    seat,
    closesAt: review.closesAt,
    ...notice,
    position: review.positions[seatId] ?? null,
    objection: objection === undefined ? null : { reason: objection.reason, raisedAt: objection.raisedAt },
  };
}
