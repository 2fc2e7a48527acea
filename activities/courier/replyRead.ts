// The echo of a seat's reply by mail: how it was read, to be confirmed, or that it is on record. In: the reply as it is kept. Out: the
// mail is in the outbox, to the mailbox on the frozen roster of whoever wrote.
import type { CourierOrder } from '../../domain/courierOrder.ts';
import { findReply } from '../../register/replies.ts';
import { replyRead as letter } from '../letters/replyRead.ts';
import type { CourierDesk } from './deliver.ts';
import { freshLink } from './freshLink.ts';
import { ofReview } from './ofReview.ts';
import { toWriter } from './toWriter.ts';

type Order = Extract<CourierOrder, { what: 'replyRead' }>;

export async function replyRead(
  desk: CourierDesk,
  { reply, confirm }: Order,
  orderId: string,
): Promise<void> {
  const kept = await findReply(desk.deps.register, reply);
  if (kept === null || kept.read === null) return;
  const { case: caseId, by, read, words } = kept;
  const found = await ofReview(desk, caseId, orderId);
  const seat = found?.review.seats.find((one) => one.id === kept.seat);
  if (found === null || seat === undefined) return;
  const { ref } = found.review;
  await toWriter(found.occasion, 'replyRead', seat, by, (one, facts) => {
    const confirmAt = confirm ? `${freshLink(desk, facts, ref, seat.id, orderId)}/reply/${reply}` : null;
    return letter(facts, { seat: one, review: ref, read, confirmAt, words });
  });
}
