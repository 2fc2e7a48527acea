// Asking the seats: what the frozen roster, the notices and their fate change in a review. In: the context and the event.
// Out: the part of the context that changes.
import { readingOf } from '../../domain/language.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { ReviewRef } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { isReached, past, reviewOf, seatNamed } from './seats.ts';
import { enoughIsLeft, fullWindow } from './window.ts';

/** A new review over the roster as frozen: nobody has spoken, nobody is reached yet, no clock runs. */
export function frozen(ref: ReviewRef, event: EventOf<'roster.frozen'>): Review {
  return {
    ref,
    openedAt: event.at,
    closesAt: null,
    remaining: null,
    pausedUntil: null,
    deferrals: 0,
    clock: [],
    noticedAt: null,
    seats: event.seats,
    vacant: event.vacant,
    coChairs: event.coChairs,
    delivered: [],
    undelivered: [],
    acknowledged: [],
    positions: {},
    objections: [],
    questions: [],
    late: [],
    pending: null,
    amendments: [],
    outcome: null,
    reminders: [],
  };
}

/** A new review whose notices name the end of a full window. */
export function opened(ref: ReviewRef, event: EventOf<'roster.frozen'>) {
  return {
    policy: event.policy,
    review: fullWindow(frozen(ref, event), 'opened', event.at, event.policy),
  };
}

type Sent = EventOf<'notices.sent'> | EventOf<'successorNotice.sent'>;

/** The seat has said itself, in time, that it read the notice: that counts, whatever the post says of it. */
const hasSaidSo = ({ acknowledged: said, delivered }: Review, seat: string) =>
  said.includes(seat) && delivered.includes(seat);

function reports(review: Review, sent: Pick<Sent, 'delivered' | 'undelivered'>): Review {
  const event = { ...sent, undelivered: sent.undelivered.filter((one) => !hasSaidSo(review, one.seat)) };
  const told = new Set([...event.delivered, ...event.undelivered.map((one) => one.seat)]);
  const undelivered = review.undelivered.filter((one) => !told.has(one.seat));
  const delivered = review.delivered.filter((seat) => !told.has(seat));
  return {
    ...review,
    delivered: [...delivered, ...event.delivered],
    undelivered: [...undelivered, ...event.undelivered],
  };
}

/** Every notice of the round has met its fate: the window is open. One that has come back meanwhile has reached nobody. */
export function noticed(context: PartnershipContext, event: EventOf<'notices.sent'>) {
  const review = reviewOf(context);
  const cameBack = review.undelivered.filter(
    (one) => event.delivered.includes(one.seat) && !hasSaidSo(review, one.seat),
  );
  const delivered = event.delivered.filter((seat) => !cameBack.some((one) => one.seat === seat));
  const undelivered = [...event.undelivered, ...cameBack];
  return { review: { ...reports(review, { delivered, undelivered }), noticedAt: event.at } };
}

/** The notice to a successor by itself: it reaches the seat only while the least time is left. */
export function successorNoticed(context: PartnershipContext, event: EventOf<'successorNotice.sent'>) {
  const review = reviewOf(context);
  const counts = enoughIsLeft(review, event.at, context.policy);
  const delivered = event.delivered.filter((seat) => counts || isReached(review, seat));
  return { review: reports(review, { ...event, delivered }) };
}

/** The notices name an instant that has come too near: nobody counts as told, and a full window begins with the next ones. */
export function noticedTooLate(context: PartnershipContext, event: EventOf<'notices.sent'>) {
  const review = reviewOf(context);
  const ref = { ...review.ref, round: review.ref.round + 1 };
  const what = review.clock.at(-1)?.what ?? 'noticesResent';
  return {
    review: fullWindow({ ...review, ref, delivered: [], undelivered: [] }, what, event.at, context.policy),
  };
}

/** The notice goes out again to those whom it did not reach; where nobody took it up, to all. Everybody gets a full window. */
export function noticedAgain(context: PartnershipContext, event: EventOf<'notices.resent'>) {
  const review = reviewOf(context);
  const ref = { ...review.ref, round: review.ref.round + 1 };
  const everybodyHasIt = review.seats.every((seat) => isReached(review, seat.id));
  const delivered = everybodyHasIt ? [] : review.delivered;
  return {
    review: fullWindow(
      { ...review, ref, delivered, undelivered: [], late: past(review.late) },
      'noticesResent',
      event.at,
      context.policy,
    ),
  };
}

/** A notice that the relay had accepted came back: the seat is no longer reached, unless it has said itself that it read it. */
export function bounced(context: PartnershipContext, event: EventOf<'mail.bounced'>) {
  const review = reviewOf(context);
  const hasIt = hasSaidSo(review, event.to);
  const delivered = review.delivered.filter((seat) => seat !== event.to || hasIt);
  const others = review.undelivered.filter((one) => one.seat !== event.to);
  return {
    review: { ...review, delivered, undelivered: [...others, { seat: event.to, reason: event.reason }] },
  };
}

/** The seat has read the notice, whatever the post says; it counts as reached while the least time is left for it to answer. */
export function acknowledged(context: PartnershipContext, event: EventOf<'notice.acknowledged'>) {
  const { seat, at } = event;
  const before = reviewOf(context);
  const review = { ...before, acknowledged: [...before.acknowledged, seat] };
  const counts = enoughIsLeft(review, at, context.policy);
  return { review: counts ? reports(review, { delivered: [seat], undelivered: [] }) : review };
}

/** Positions and objections stay with the seat; only who holds it and where it is reached changes. */
export function handedOver(context: PartnershipContext, event: EventOf<'seat.handedOver'>) {
  const review = reviewOf(context);
  const { seat, holder, email, delegate } = event;
  const seats = review.seats.map((one) => {
    if (one.id !== seat) return one;
    const { delegate: _former, language: _theirs, zone: _there, ...kept } = one;
    return { ...kept, holder, email, ...readingOf(event), ...(delegate === undefined ? {} : { delegate }) };
  });
  const isAnother = seatNamed(review, seat)?.holder !== holder;
  const said = review.acknowledged.filter((one) => one !== seat || !isAnother);
  return { review: { ...review, seats, acknowledged: said } };
}

/** A Co-Chair office has a new holder, who is told what waits on the office from now on. */
export function officeHandedOver(context: PartnershipContext, event: EventOf<'office.handedOver'>) {
  const review = reviewOf(context);
  const { office, holder, email } = event;
  const coChairs = review.coChairs.map((one) =>
    one.id === office ? { id: office, holder, email, ...readingOf(event) } : one,
  );
  return { review: { ...review, coChairs } };
}
