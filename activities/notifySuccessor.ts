// notifySuccessor: tells the holder of a seat that has changed hands during a review what is pending (SC-1).
// In: the review, the seat, what was said in its name. Out: whether the notice reached that one seat.
import type { CarryOut } from './batch.ts';
import { windowEntries } from './calendar/windowEntry.ts';
import { successorNotice } from './letters/successorNotice.ts';
import { inFull } from './reviewed.ts';
import { toSeats } from './toSeats.ts';

export const notifySuccessor: CarryOut<'notifySuccessor'> = async (occasion, params) => {
  const { review, seat: asked, closesAt } = params;
  const document = await inFull(occasion.deps, params.document);
  const { delivered, undelivered } = await toSeats(occasion, 'successorNotice', [asked], (seat, facts) => ({
    ...successorNotice(facts, { ...params, document }),
    enclosures: windowEntries(occasion, facts, { review, closesAt: closesAt ?? undefined }),
  }));
  return {
    type: 'successorNotice.sent',
    round: review.round,
    delivered,
    undelivered: undelivered.map(({ id, reason }) => ({ seat: id, reason })),
  };
};
