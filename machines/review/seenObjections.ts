// The objections of a review, each as a case of its own. In: the review and its policy. Out: those that stand first, each with
// whether it blocks: the machine says so of the standing objections of its constituency.
import type { Policy } from '../../domain/policy.ts';
import type { Objection } from '../../domain/positions.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { Review } from '../context.ts';
import { blocked, seatNamed, standing } from './seats.ts';

export interface SeenObjection extends Objection {
  constituency: FrozenSeat['constituency'] | null;
  stands: boolean;
  blocks: boolean;
}

export function seenObjections(review: Review, policy: Policy): SeenObjection[] {
  const groupOf = ({ seat }: Objection) => seatNamed(review, seat)?.constituency ?? null;
  const seen = review.objections.map((one) => {
    const constituency = groupOf(one);
    const stands = one.resolved === undefined;
    const beside = standing(review).filter((other) => groupOf(other) === constituency);
    const blocks = stands && blocked({ ...review, objections: beside }, policy);
    return { ...one, constituency, stands, blocks };
  });
  return [...seen.filter(({ stands }) => stands), ...seen.filter(({ stands }) => !stands)];
}
