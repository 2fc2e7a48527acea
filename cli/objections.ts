// Which objection is meant when nobody names it. In: the visit and a case. Out: the seat whose objection stands alone.
import { refuse } from '../domain/errors.ts';
import { standing } from '../machines/review/seats.ts';
import { reviewIn } from './reviewIn.ts';
import type { Visit } from './visit.ts';

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
