// The objections of a review, each as a case of its own. In: the review and its policy. Out: all of them, those that stand
// first, with whether they stand and whether they block; and the one that is meant when nobody names it.
import { refuse } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import type { Objection } from '../domain/positions.ts';
import type { FrozenSeat } from '../domain/roster.ts';
import type { Review } from '../machines/context.ts';
import { blocked, seatNamed, standing } from '../machines/review/seats.ts';
import { reviewIn } from './reviewIn.ts';
import type { Visit } from './visit.ts';

export interface SeenObjection extends Objection {
  constituency: FrozenSeat['constituency'] | null;
  stands: boolean;
  /** Whether the standing objections of its constituency are enough to block, under the policy of the review. */
  blocks: boolean;
}

export function objectionsOf(review: Review, policy: Policy): SeenObjection[] {
  const groupOf = (objection: Objection) => seatNamed(review, objection.seat)?.constituency ?? null;
  const standingOnes = standing(review);
  const seen = review.objections.map((one) => {
    const constituency = groupOf(one);
    const stands = one.resolved === undefined;
    const theirs = standingOnes.filter((other) => groupOf(other) === constituency);
    return {
      ...one,
      constituency,
      stands,
      blocks: stands && blocked({ ...review, objections: theirs }, policy),
    };
  });
  return [...seen.filter((one) => one.stands), ...seen.filter((one) => !one.stands)];
}

/** The seat whose objection stands. @throws Refused `case.unknown`, `review.none`, `objection.none`, `objection.several` */
export async function onlyObjector(visit: Visit, caseId: string): Promise<string> {
  const { review, context } = await reviewIn(visit, caseId);
  const seats = [...standing(review), ...context.specialObjections].map((objection) => objection.seat);
  const [seat] = seats;
  if (seat === undefined)
    throw refuse('objection.none', `No objection stands in the case "${caseId}".`, 'SC-2');
  if (seats.length === 1) return seat;
  const message = `Several objections stand: of ${seats.join(', ')}. Name one with --seat.`;
  throw refuse('objection.several', message, 'SC-2');
}
