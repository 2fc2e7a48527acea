// Reading a review by silence: who objects, who is silent, who was never reached, what silence cannot decide.
// In: the review. Out: lists.
import type { Policy } from '../../domain/policy.ts';
import type { Objection } from '../../domain/positions.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { Doubt } from './terms.ts';

/** The open review. Throws where none is open, which no state that calls it allows. */
export function reviewOf(context: PartnershipContext): Review {
  if (context.review === null) throw new Error('no review is open');
  return context.review;
}

export const constituencies = ['government', 'civil-society'] as const;
export const ids = (seats: readonly { id: string }[]): string[] => seats.map((seat) => seat.id);

/** The seat of that id as it is frozen into the review, or undefined. */
export function seatNamed(review: Review, id: string): FrozenSeat | undefined {
  return review.seats.find((seat) => seat.id === id);
}

/** The objections that stand (SC-2). */
export function standing(review: Review): Objection[] {
  return review.objections.filter((one) => one.resolved === undefined);
}

export function objects(review: Review, seat: string): boolean {
  return standing(review).some((objection) => objection.seat === seat);
}

/** Whether the objections that stand are enough to block: one is, unless the policy asks for more of a constituency. */
export function blocked(review: Review, { objectionThreshold }: Policy): boolean {
  const objectors = standing(review).map((one) => seatNamed(review, one.seat)?.constituency);
  return constituencies.some(
    (group) => objectors.filter((one) => one === group).length >= objectionThreshold[group],
  );
}

/** The seats that took no position on the text as it now stands: their silence is what approves (SC-2). */
export function silentSeats(review: Review): FrozenSeat[] {
  return review.seats.filter((seat) => {
    const position = review.positions[seat.id];
    return position === undefined || position.stale === true;
  });
}

/** Whether the notice has reached the seat in time: it was delivered, or the seat itself has said so. */
export function isReached(review: Review, seat: string): boolean {
  return review.delivered.includes(seat);
}

/** The silent seats whose notice never arrived: their silence is not consent. */
export function unreachedSeats(review: Review): FrozenSeat[] {
  return silentSeats(review).filter((seat) => !isReached(review, seat.id));
}

/** Whether anybody took the review up: by a position, a question, an objection, or a word that the notice was read. */
function anyoneEngaged(review: Review): boolean {
  const { positions, acknowledged, questions, objections } = review;
  return Object.keys(positions).length + acknowledged.length + questions.length + objections.length > 0;
}

/** What keeps silence from deciding once the window has closed; empty where it approves. */
export function doubtsOf(review: Review): Doubt[] {
  const unreached = unreachedSeats(review);
  const recused = constituencies.filter((group) => {
    const members = review.seats.filter((seat) => seat.constituency === group);
    return members.length > 0 && members.every((seat) => review.positions[seat.id]?.take === 'recuse');
  });
  return [
    ...(unreached.length > 0 ? [{ what: 'unreachedSeats' as const, seats: ids(unreached) }] : []),
    ...(anyoneEngaged(review) ? [] : [{ what: 'noEngagement' as const }]),
    ...recused.map((constituency) => ({ what: 'constituencyRecused' as const, constituency })),
  ];
}

/** What was said too late for a window that is over: it stays kept, and counts in no other. */
export function past(late: Review['late']): Review['late'] {
  return late.map((answer) => ({ ...answer, stale: true as const }));
}

/** The instant at which the window closed; null while it has not, or when it was opened again since. */
export function closedAt(review: Review): string | null {
  const last = review.clock.at(-1);
  return last?.what === 'closed' ? last.at : null;
}
