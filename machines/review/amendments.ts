// A letter that changes under review. In: the context and the event. Out: the part of the context that changes.
// A change of substance asks everybody again, in a full window; one of form does not, unless a seat contests that.
import type { Position } from '../../domain/positions.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { Amendment } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { letterAtHand } from '../letterAtHand.ts';
import { objects, past, reviewOf } from './seats.ts';
import { fullWindow } from './window.ts';

/** The versions since the seats were last asked, oldest first: one round asks about one text. */
function sinceAsked(review: Review): Review['amendments'] {
  const newest = review.amendments.at(-1);
  return review.amendments.filter((one) => one.round === newest?.round);
}

/** The changes that the seats were not asked about anew, since they are said to change the form alone; empty where there are none. */
export function editorialAmendments(review: Review): Review['amendments'] {
  return sinceAsked(review).filter((one) => one.round === review.ref.round);
}

/** The amendment on which the notices of this round ask the seats: all that has changed since they were asked before. */
export function askedAbout(review: Review): Amendment | null {
  if (review.clock.at(-1)?.what !== 'amended') return null;
  const versions = sinceAsked(review);
  const [first] = versions;
  const newest = versions.at(-1);
  if (first === undefined || newest === undefined) return null;
  const summary = versions.map((one) => one.summary).join('\n');
  return { nature: newest.nature, from: first.from, to: newest.to, summary };
}

/** A recusal concerns the organization, not the text, and an objection stands until it is settled; all else was about the old text. */
function stale(review: Review, seat: string, position: Position): [string, Position][] {
  if (position.take === 'recuse' || objects(review, seat)) return [[seat, position]];
  return position.take === 'objection' ? [] : [[seat, { ...position, stale: true }]];
}

/** Everybody is asked anew, about the text as it now is. */
function restarted(review: Review, at: string, context: PartnershipContext): Review {
  const ref = { ...review.ref, round: review.ref.round + 1 };
  const positions = Object.fromEntries(
    Object.entries(review.positions).flatMap(([seat, position]) => stale(review, seat, position)),
  );
  const late = past(review.late);
  const fresh = { ...review, ref, positions, late, delivered: [], undelivered: [], acknowledged: [] };
  return fullWindow(fresh, 'amended', at, context.policy);
}

function versioned(context: PartnershipContext, event: EventOf<'letter.amended'>): Review {
  const review = reviewOf(context);
  const { nature, summary, document, at } = event;
  const { round } = review.ref;
  const amendment = { nature, summary, from: context.letterHash ?? '', to: document.hash, at, round };
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
  const changes = editorialAmendments(review);
  const amendments = review.amendments.map((one) =>
    changes.includes(one) ? { ...one, contestedBy: event.seat } : one,
  );
  return { review: restarted({ ...review, amendments }, event.at, context) };
}
