// How a seat answers in a review: its choices, who may answer for it, and where an answer goes. In: the seat and the review.
// Out: blocks for the notice and for a successor's notice.
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { dateInWords } from '../typesetting/dates.ts';
import { heading, list, paragraph, quote, say, type Block } from '../typesetting/letter.ts';

const objecting: Record<ReviewRef['kind'], string> = {
  letter: say`Objection. Please say which part of the letter, why, and what would remove it. It blocks the approval until you withdraw it in writing or the committee decides (SC-2). It is published with the outcome, in your words; your seat is named only if you agree to it.`,
  yearly: say`Objection. Please say to what, why, and what would remove it. It brings the review before the committee (SC-2, SC-6).`,
  special: say`Objection. Please say to what, why, and what would remove it. The committee decides in any case (SC-6).`,
};

export function choices(review: ReviewRef): Block[] {
  return [
    heading('Your choices'),
    list([
      say`Support, or no objection.`,
      objecting[review.kind],
      say`Abstain, or recuse your seat. Please add the reason.`,
      say`Question. It goes to the Support Unit and to the contact of the organization, and the answer goes to every seat. It is not a position and does not stop the clock.`,
      say`Only that you have read this message. Your seat then counts as reached, and has taken no position.`,
    ]),
    paragraph`You can change your answer until the review closes. Every version is kept.`,
  ];
}

/** Recusal is suggested where a conflict was declared ahead, and is never assumed. */
export function declaredConflict({ conflict }: FrozenSeat): Block[] {
  if (conflict === undefined) return [];
  return [
    heading('A conflict of interest is on record'),
    paragraph`Your seat has declared a conflict of interest with this organization:`,
    quote(conflict),
    paragraph`We suggest that you recuse your seat. That is yours to say: without a word from you, the seat is not recused, and its silence counts as any other.`,
  ];
}

export function howToAnswer(seat: FrozenSeat): Block[] {
  const { id, delegate } = seat;
  const delegation =
    delegate === undefined
      ? []
      : [
          paragraph`From ${dateInWords(delegate.from)} to ${dateInWords(delegate.until)} ${delegate.holder} may answer for your seat as well, and gets a copy of what we send you. Such an answer is recorded as "${delegate.id} for ${id}". Whichever answer comes last counts.`,
        ];
  return [
    heading('How to answer'),
    paragraph`Reply to this message with one of the choices above. The Support Unit records it for your seat (${id}).`,
    ...delegation,
  ];
}
