// What each event changes in a review by silence. In: the context and the event. Out: the part of the context that changes.
import type { Objection } from '../../domain/positions.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { ReviewRef } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { newsToSeats, reviewOf, standing } from './seats.ts';
import { fullWindow, resumed, stopped } from './window.ts';

type ObjectionResolved = EventOf<'objection.withdrawn'> | EventOf<'objection.overruled'>;

/** A new review over the roster as frozen: nobody has spoken, nobody is reached yet. */
export function opened(ref: ReviewRef, event: EventOf<'roster.frozen'>) {
  const review: Review = {
    ref,
    openedAt: event.at,
    closesAt: null,
    remaining: null,
    seats: event.seats,
    coChairs: event.coChairs,
    delivered: [],
    undelivered: [],
    positions: {},
    objections: [],
    reminders: [],
  };
  return { policy: event.policy, review: fullWindow(review, event.at, event.policy) };
}

export function noticed(context: PartnershipContext, event: EventOf<'notices.sent'>) {
  const review = reviewOf(context);
  const delivered = [...new Set([...review.delivered, ...event.delivered])];
  return { review: { ...review, delivered, undelivered: event.undelivered } };
}

/** The notices name an instant that has come too near: nobody counts as told, and a full window begins with the next ones. */
export function noticedTooLate(context: PartnershipContext, event: EventOf<'notices.sent'>) {
  const review = reviewOf(context);
  const ref = { ...review.ref, round: review.ref.round + 1 };
  return { review: fullWindow({ ...review, ref, delivered: [], undelivered: [] }, event.at, context.policy) };
}

/** The notice goes out again to those whom it did not reach, who get a full window. */
export function noticedAgain(context: PartnershipContext, event: EventOf<'notices.resent'>) {
  return { review: fullWindow(reviewOf(context), event.at, context.policy) };
}

export function positionTaken(context: PartnershipContext, event: EventOf<'position.taken'>) {
  const review = reviewOf(context);
  const reason = event.reason === undefined ? {} : { reason: event.reason };
  const position = { take: event.take, at: event.at, ...reason };
  return { review: { ...review, positions: { ...review.positions, [event.seat]: position } } };
}

export function objectionRaised(context: PartnershipContext, event: EventOf<'objection.raised'>) {
  const review = reviewOf(context);
  const { seat, reason, at } = event;
  const objection = {
    seat,
    raisedAt: at,
    reason,
    ...(event.part === undefined ? {} : { part: event.part }),
    ...(event.remedy === undefined ? {} : { remedy: event.remedy }),
  };
  const positions = { ...review.positions, [seat]: { take: 'objection' as const, at, reason } };
  return { review: stopped({ ...review, positions, objections: [...review.objections, objection] }, at) };
}

function settle(review: Review, seat: string, resolved: NonNullable<Objection['resolved']>): Review {
  const objections = review.objections.map((one) =>
    one.seat === seat && one.resolved === undefined ? { ...one, resolved } : one,
  );
  return { ...review, objections };
}

/** The seat's objection is settled; when it was the last, the clock runs again. A seat that withdraws has no position until it takes another. */
export function objectionResolved(context: PartnershipContext, event: ObjectionResolved) {
  const review = reviewOf(context);
  const how =
    event.type === 'objection.withdrawn'
      ? { how: 'withdrawn' as const, at: event.at }
      : { how: 'overruled' as const, at: event.at, reference: event.decision.reference };
  const { [event.seat]: _withdrawn, ...others } = review.positions;
  const positions = how.how === 'withdrawn' ? others : review.positions;
  const settled = { ...settle(review, event.seat, how), positions };
  return { review: standing(settled).length > 0 ? settled : resumed(settled, event.at, context.policy) };
}

export function objectionUpheld(context: PartnershipContext, event: EventOf<'objection.upheld'>) {
  const review = reviewOf(context);
  const upheld = { how: 'upheld' as const, at: event.at, reference: event.decision.reference };
  return { review: settle(review, event.seat, upheld) };
}

export function reminded(context: PartnershipContext) {
  const review = reviewOf(context);
  return { review: { ...review, reminders: review.reminders.slice(1) } };
}

/** What the seats are told when an objection is settled: how, and when the window closes now (null while others stand). */
export function resolutionNews(context: PartnershipContext, event: ObjectionResolved) {
  const how = event.type === 'objection.withdrawn' ? ('withdrawn' as const) : ('overruled' as const);
  const { closesAt } = reviewOf(context);
  return newsToSeats(context, { what: 'objectionResolved', seat: event.seat, how, closesAt });
}
