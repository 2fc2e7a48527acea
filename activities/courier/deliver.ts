// Which order of the courier is carried out by what: one line per order, and the compiler counts them. In: the surroundings, the
// order and its id. Out: nothing; the mail stands in the outbox.
import type { CourierOrder } from '../../domain/courierOrder.ts';
import type { AnswerPage } from '../answerPage.ts';
import type { Dependencies } from '../batch.ts';
import type { Mailbox } from '../post/mailbox.ts';
import { answerLink } from './answerLink.ts';
import { answerRecorded } from './answerRecorded.ts';
import { replyRead } from './replyRead.ts';
import { replyUnclear } from './replyUnclear.ts';
import { signInLink } from './signInLink.ts';

/** What an order is carried out with. */
export interface CourierDesk {
  deps: Dependencies;
  sender: Mailbox;
  publicUrl: string;
  answerPage: AnswerPage;
}

type Deliver<What extends CourierOrder['what']> = (
  desk: CourierDesk,
  order: Extract<CourierOrder, { what: What }>,
  orderId: string,
) => Promise<void>;

const orders: { [What in CourierOrder['what']]: Deliver<What> } = {
  signInLink,
  answerRecorded,
  answerLink,
  replyRead,
  replyUnclear,
};

/** @throws Error for an order that this worker does not know yet */
export async function deliver(desk: CourierDesk, order: CourierOrder, orderId: string): Promise<void> {
  if (!Object.hasOwn(orders, order.what)) throw new Error(`no courier knows the order "${order.what}"`);
  await (orders[order.what] as Deliver<typeof order.what>)(desk, order, orderId);
}
