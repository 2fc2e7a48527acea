// A link of its own for whoever answers for a seat and cannot use the one at hand: it was for an earlier round, or another browser has
// used it. In: the case, the seat and who answers. Out: the mail is in the outbox, to the mailbox on the frozen roster.
import type { CourierOrder } from '../../domain/courierOrder.ts';
import { answerLink as letter } from '../letters/answerLink.ts';
import type { CourierDesk } from './deliver.ts';
import { freshLink } from './freshLink.ts';
import { ofReview } from './ofReview.ts';
import { toWriter } from './toWriter.ts';

type Order = Extract<CourierOrder, { what: 'answerLink' }>;

export async function answerLink(
  desk: CourierDesk,
  { case: caseId, seat, by }: Order,
  orderId: string,
): Promise<void> {
  const found = await ofReview(desk, caseId, orderId);
  const frozen = found?.review.seats.find((one) => one.id === seat);
  if (found === null || frozen === undefined) return;
  const { occasion, review } = found;
  const { ref, closesAt } = review;
  await toWriter(occasion, 'answerLink', frozen, by, (one, facts) => {
    const href = freshLink(desk, facts, ref, seat, orderId);
    return letter(facts, { seat: one, review: ref, closesAt, href });
  });
}
