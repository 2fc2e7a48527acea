// An answer link of its own, told from the one in the notice, so that it can be bound to a browser of its own. In: whoever reads the
// mail, the case, the review, the seat, what makes the link another one. Out: its address; the same for the same order.
import { answerToken, digestOf } from '../../links/answerLink.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { sha256 } from '../../register/hash.ts';
import type { CaseFacts } from '../typesetting/letter.ts';
import type { CourierDesk } from './deliver.ts';

/** @param orderId the order that asks for the link: carried out again, it writes the same one */
export function freshLink(
  { deps, publicUrl }: CourierDesk,
  { case: caseId, reader }: CaseFacts,
  review: ReviewRef,
  seat: string,
  orderId: string,
): string {
  const issue = sha256(orderId).slice(0, 8);
  const link = { case: caseId, seat, by: reader.id, review, mailbox: digestOf(reader.email), issue };
  return `${publicUrl}/answer/${answerToken(deps.linkSecret, link)}`;
}
