// The address of the page on which a seat answers. In: the link's secret and the web's address. Out: for a review, a seat and the
// person who reads the mail, the address to put into it.
import type { ReviewRef } from '../machines/effects.ts';
import { answerToken, digestOf } from '../links/answerLink.ts';
import type { Addressee } from './typesetting/letter.ts';

/** Where whoever reads a mail answers for a seat in a review. */
export type AnswerPage = (caseId: string, review: ReviewRef, seat: string, reader: Addressee) => string;

export function answerPages(secret: string, publicUrl: string): AnswerPage {
  return (caseId, { kind, year, round }, seat, { id, email }) => {
    const link = { case: caseId, seat, by: id, review: { kind, year, round }, mailbox: digestOf(email) };
    return `${publicUrl}/answer/${answerToken(secret, link)}`;
  };
}
