// A letter that changes under review. In: the context and the event. Out: the part of the context that changes.
// A change of substance asks everybody again, in a full window; one of form does not, unless a seat contests that.
import type { Position } from '../../domain/positions.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { Amendment } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { letterAtHand } from '../letterAtHand.ts';
import { reviewOf } from './seats.ts';
import { fullWindow } from './window.ts';

/** The newest version of the letter that nobody was asked about anew, where it is said to change the form alone. */
export function editorialAmendment(review: Review): Review['amendments'][number] | undefined {
  const newest = review.amendments.at(-1);
  return newest?.nature === 'editorial' && newest.contestedBy === undefined ? newest : undefined;
}

/** The amendment on which the notices of this round ask the seats, or null. */
export function askedAbout(review: Review): Amendment | null {
  const newest = review.amendments.at(-1);
  if (newest === undefined || review.clock.at(-1)?.what !== 'amended') return null;
  const { nature, from, to, summary } = newest;
  return { nature, from, to, summary };
}

/** A recusal concerns the organization, not the text, and an objection stands until it is settled; all else was about the old text. */
function stale(position: Position): Position {
  return position.take === 'recuse' || position.take === 'objection'
    ? position
    : { ...position, stale: true };
}

/** Everybody is asked anew, about the text as it now is. */
function restarted(review: Review, at: string, context: PartnershipContext): Review {
  const ref = { ...review.ref, round: review.ref.round + 1 };
  const positions = Object.fromEntries(
    Object.entries(review.positions).map(([seat, position]) => [seat, stale(position)]),
  );
  const fresh = { ...review, ref, positions, delivered: [], undelivered: [], acknowledged: [] };
  return fullWindow(fresh, 'amended', at, context.policy);
}

function versioned(context: PartnershipContext, event: EventOf<'letter.amended'>): Review {
  const review = reviewOf(context);
  const { nature, summary, document, at } = event;
  const amendment = { nature, summary, from: context.letterHash ?? '', to: document.hash, at };
  return { ...review, amendments: [...review.amendments, amendment] };
}

/** The new version of the letter takes the place of the one before; where its substance changed, the window starts again. */
export function amended(context: PartnershipContext, event: EventOf<'letter.amended'>) {
  const review = versioned(context, event);
  return {
    ...letterAtHand(event),
    review: event.nature === 'substantive' ? restarted(review, event.at, context) : review,
  };
}

/** A seat holds that the change is one of substance: everybody is asked anew. */
export function contested(context: PartnershipContext, event: EventOf<'amendment.contested'>) {
  const review = reviewOf(context);
  const amendments = review.amendments.map((one, index, all) =>
    index === all.length - 1 ? { ...one, contestedBy: event.seat } : one,
  );
  return { review: restarted({ ...review, amendments }, event.at, context) };
}
