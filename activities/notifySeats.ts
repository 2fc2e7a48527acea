// notifySeats: opens a review by silence; every seat gets its notice, with what is reviewed in full (SC-1, SC-6).
// In: the review, the seats, the closing instant, the document. Out: whom the notices reached and whom they cannot reach.
import { findDocument } from '../register/documents.ts';
import type { CarryOut, Dependencies } from './batch.ts';
import { letterBody } from './letterBody.ts';
import { reviewNotice, type ReviewNotice } from './letters/reviewNotice.ts';
import { toHolders } from './post/toHolders.ts';

const isHash = (document: string) => /^[0-9a-f]{64}$/.test(document);

/** The effect names the letter by its hash, and hands over a yearly report as text. */
async function inFull(deps: Dependencies, document: string): Promise<ReviewNotice['document']> {
  if (!isHash(document)) return { text: document, hash: null };
  const filed = await findDocument(deps.register, document);
  if (filed === null) throw new Error(`the letter ${document} is not in the register`);
  return { text: letterBody(filed.text), hash: document };
}

export const notifySeats: CarryOut<'notifySeats'> = async (occasion, params) => {
  const { review, seats, closesAt, flags } = params;
  const document = await inFull(occasion.deps, params.document);
  const { delivered, undelivered } = await toHolders(occasion, 'reviewNotice', seats, (seat) =>
    reviewNotice(occasion.facts, { seat, review, closesAt, document, flags }),
  );
  return {
    type: 'notices.sent',
    delivered,
    undelivered: undelivered.map(({ id, reason }) => ({ seat: id, reason })),
  };
};
