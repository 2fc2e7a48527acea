// A recorded decision of the committee in a review: entered by one office, confirmed by another (four eyes), or discarded.
// In: the context and the event. Out: the part of the context that changes. Never one person's word.
import type { PartnershipContext, PendingDecision, Review } from '../context.ts';
import type { EventOf } from '../events.ts';
import { reviewOf } from './seats.ts';
import { settled } from './objections.ts';

/** The decision that waits for its confirmation. Throws where none does, which no state that calls it allows. */
export function pendingOf(context: PartnershipContext): PendingDecision {
  const { pending } = reviewOf(context);
  if (pending === null) throw new Error('no decision waits for its confirmation');
  return pending;
}

export function entered(context: PartnershipContext, event: EventOf<'decision.entered'>) {
  const { ruling, decision, by, at } = event;
  return { review: { ...reviewOf(context), pending: { ruling, decision, by, at } } };
}

export const discarded = (context: PartnershipContext) => ({
  review: { ...reviewOf(context), pending: null },
});

/** The review after the pending ruling on an objection; its clock is as it was. */
export function ruled(context: PartnershipContext, at: string): Review {
  const review = reviewOf(context);
  const { ruling, decision } = pendingOf(context);
  if (ruling.do !== 'overrule' && ruling.do !== 'uphold') return { ...review, pending: null };
  const how = ruling.do === 'overrule' ? ('overruled' as const) : ('upheld' as const);
  return { ...settled(review, ruling.seat, { how, at, reference: decision.reference }), pending: null };
}
