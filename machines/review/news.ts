// What the seats are told in a review: the parameters of the mails that go to them. In: the context and the event.
// Out: parameters of `tellSeats`, `notifySeats` and `notifySuccessor`.
import type { CommitteeDecision } from '../../domain/decision.ts';
import type { PartnershipContext } from '../context.ts';
import type { AfterLateAnswer, EffectParams, Noted, SeatNews } from '../effects.ts';
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
  const noted = standing(review).length;
  const settled = review.objections.length - noted;
  const accepted = review.outcome?.how === 'coChairs' ? { accepted: review.outcome.reason ?? '' } : {};
  return newsToSeats(context, { what, silent, of: review.seats.length, noted, settled, ...accepted });
}

/** What the seats are told when an objection is raised: whether it blocks, under the policy. */
export function objectionNews(context: PartnershipContext, event: EventOf<'objection.raised'>) {
  const { seat, reason, part, remedy } = event;
  return newsToSeats(context, {
    what: 'objectionRaised',
    seat,
    reason,
    ...(part === undefined ? {} : { part }),
    ...(remedy === undefined ? {} : { remedy }),
    blocks: blocked(reviewOf(context), context.policy),
  });
}

/** What the seats are told when an objection is settled: how, and when the window closes now (null while the clock stands). */
export function resolutionNews(
  context: PartnershipContext,
  seat: string,
  how: { reason?: string | undefined } | { decision: CommitteeDecision },
) {
  const { closesAt } = reviewOf(context);
  const what = 'objectionResolved' as const;
  if ('decision' in how) return newsToSeats(context, { what, seat, how: 'overruled', closesAt, ...how });
  const { reason } = how;
  return newsToSeats(context, {
    what,
    seat,
    how: 'withdrawn',
    closesAt,
    ...(reason === undefined ? {} : { reason }),
  });
}

/** What follows from an answer that came too late, by where the case then stands. */
export function afterLate(context: PartnershipContext, event: { type: string }): AfterLateAnswer {
  if (event.type !== 'objection.raised') return 'kept';
  if (reviewOf(context).outcome === null) return 'coChairsDecide';
  return context.acceptedAt === null ? 'acceptanceHeld' : 'specialReview';
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
    news: { what: 'answerLate', take, closedAt: at, shownTo, follows: afterLate(context, event) },
  };
}

/** What the new holder of a seat needs to know: what is pending, and what the one before said in the seat's name. */
export function successorNotice(
  context: PartnershipContext,
  seatId: string,
  notice: { document: string; flags: Noted[] },
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
