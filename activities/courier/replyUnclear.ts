// A reply by mail that a person must read, to the Support Unit (CT-1). In: the reply as it is kept. Out: the mail is in the outbox.
import type { CourierOrder } from '../../domain/courierOrder.ts';
import { findReply } from '../../register/replies.ts';
import { replyUnclear as letter } from '../letters/replyUnclear.ts';
import { toSupportUnit } from '../post/toSupportUnit.ts';
import type { CourierDesk } from './deliver.ts';
import { ofReview } from './ofReview.ts';

type Order = Extract<CourierOrder, { what: 'replyUnclear' }>;

export async function replyUnclear(desk: CourierDesk, { reply }: Order, orderId: string): Promise<void> {
  const kept = await findReply(desk.deps.register, reply);
  const found = kept && (await ofReview(desk, kept.case, orderId));
  if (kept === null || found === null) return;
  const { occasion } = found;
  const { from, seat, words } = kept;
  await toSupportUnit(occasion, 'replyUnclear', (facts) => letter(facts, { from, seat, words }));
}
