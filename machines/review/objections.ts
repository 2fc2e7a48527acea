// Objections as cases: raised, confirmed by a successor, withdrawn in writing, settled by the committee. In: the context and
// the event. Out: the part of the context that changes.
import type { Objection } from '../../domain/positions.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { EventOf } from '../events.ts';
import { objectionIn, spokenBy } from './answers.ts';
import { blocked, reviewOf } from './seats.ts';
import { resumed, stopped } from './window.ts';

/** The review with one more objection; its clock is as it was. */
export function withObjection(review: Review, event: EventOf<'objection.raised'>): Review {
  const { seat, reason, at } = event;
  const objection = { raisedAt: at, ...objectionIn(event) };
  const position = { take: 'objection' as const, at, reason, ...spokenBy(event) };
  return {
    ...review,
    positions: { ...review.positions, [seat]: position },
    objections: [...review.objections, objection],
  };
}

/** An objection that blocks stops the clock; one below the policy's threshold is recorded, and the clock goes on. */
export function objectionRaised(context: PartnershipContext, event: EventOf<'objection.raised'>) {
  const review = withObjection(reviewOf(context), event);
  return { review: blocked(review, context.policy) ? stopped(review, 'stopped', event.at) : review };
}

export function objectionConfirmed(context: PartnershipContext, event: EventOf<'objection.confirmed'>) {
  const review = reviewOf(context);
  const objections = review.objections.map((one) =>
    one.seat === event.seat && one.resolved === undefined ? { ...one, confirmedAt: event.at } : one,
  );
  return { review: { ...review, objections } };
}

/** The review after the objection of a seat is settled; its clock is as it was. A seat that withdraws has no position until it takes another. */
export function settled(review: Review, seat: string, resolved: NonNullable<Objection['resolved']>): Review {
  const objections = review.objections.map((one) =>
    one.seat === seat && one.resolved === undefined ? { ...one, resolved } : one,
  );
  const { [seat]: _withdrawn, ...others } = review.positions;
  return { ...review, objections, positions: resolved.how === 'withdrawn' ? others : review.positions };
}

export const withdrawn = (event: EventOf<'objection.withdrawn'>) => ({
  how: 'withdrawn' as const,
  at: event.at,
});

/** The clock goes on where nothing blocks any more. */
export function goingOn(review: Review, at: string, context: PartnershipContext): Review {
  return blocked(review, context.policy) ? review : resumed(review, at, context.policy);
}
