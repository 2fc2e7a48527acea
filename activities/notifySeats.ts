// notifySeats: asks every seat in a review by silence, with what is reviewed in full (SC-1, SC-6), and with what has changed where
// a new version of the letter has restarted the window. In: the review, the seats, the closing instant, the document.
// Out: whom the notices of this round reached and whom they cannot reach.
import type { CarryOut } from './batch.ts';
import { windowEntries } from './calendar/windowEntry.ts';
import { reviewNotice } from './letters/reviewNotice.ts';
import { compared, inFull } from './reviewed.ts';
import { toSeats } from './toSeats.ts';

export const notifySeats: CarryOut<'notifySeats'> = async (occasion, params) => {
  const { deps } = occasion;
  const { review, seats, closesAt, flags, amendment } = params;
  const document = await inFull(deps, params.document);
  const newVersion = amendment === null ? null : { amendment, comparison: await compared(deps, amendment) };
  const { delivered, undelivered } = await toSeats(occasion, 'reviewNotice', seats, (seat, facts) => ({
    ...reviewNotice(facts, { seat, review, closesAt, document, flags, newVersion }),
    enclosures: windowEntries(occasion, facts, { review, closesAt: closesAt ?? undefined }),
  }));
  return {
    type: 'notices.sent',
    round: review.round,
    delivered,
    undelivered: undelivered.map(({ id, reason }) => ({ seat: id, reason })),
  };
};
