// Reading a review by silence: who objects, who is silent, who was never reached. In: the review. Out: lists.
import type { Objection } from '../../domain/positions.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { SeatNews } from '../effects.ts';

/** The open review. Throws where none is open, which no state that calls it allows. */
export function reviewOf(context: PartnershipContext): Review {
  if (context.review === null) throw new Error('no review is open');
  return context.review;
}

/** The objections that stand: each blocks (SC-2). */
export function standing(review: Review): Objection[] {
  return review.objections.filter((one) => one.resolved === undefined);
}

/** The seats that took no position: their silence is what approves (SC-2). */
export function silentSeats(review: Review): FrozenSeat[] {
  return review.seats.filter((seat) => review.positions[seat.id] === undefined);
}

/** The silent seats whose notice never arrived: their silence is not consent. */
export function unreachedSeats(review: Review): FrozenSeat[] {
  return silentSeats(review).filter((seat) => !review.delivered.includes(seat.id));
}

export const ids = (seats: readonly { id: string }[]): string[] => seats.map((seat) => seat.id);

/** Everybody who was asked, with the news that goes to them. */
export function newsToSeats(context: PartnershipContext, news: SeatNews) {
  const review = reviewOf(context);
  return { review: review.ref, seats: review.seats, news };
}

/** "Approved, absent objections, silence of N of 22", in the words of the review at hand. */
export function approvalNews(context: PartnershipContext) {
  const review = reviewOf(context);
  const what = review.ref.kind === 'letter' ? ('approved' as const) : ('continued' as const);
  return newsToSeats(context, { what, silent: silentSeats(review).length, of: review.seats.length });
}
