// The rules of what seats say in a review by silence. In: the case and the event. Out: a verdict and, for the person, a sentence.
import { takesWithReason } from '../../../domain/positions.ts';
import { closedAt, isReached, objects, reviewOf, standing } from '../../review/seats.ts';
import type { PartnershipContext } from '../../context.ts';
import type { PartnershipEvent } from '../../events.ts';
import type { PartnershipRule } from '../rule.ts';

export const seatOf = (event: PartnershipEvent) => ('seat' in event ? event.seat : '');

const questionOf = (context: PartnershipContext, event: PartnershipEvent) =>
  event.type === 'question.answered'
    ? reviewOf(context).questions.find((one) => one.number === event.question)
    : undefined;

export const answerRules = {
  seatIsAsked: {
    of: 'event',
    holds: (context, event) =>
      context.review !== null && context.review.seats.some((seat) => seat.id === seatOf(event)),
    otherwise: (context, event) => ({
      code: 'seat.notAsked',
      message:
        context.review === null
          ? 'No review is open, so no seat is asked.'
          : `"${seatOf(event)}" is not a seat of this review. The roster was frozen at ${context.review.openedAt}.`,
      clause: 'SC-1',
    }),
  },
  reasonIsGiven: {
    of: 'event',
    holds: (_context, event) =>
      event.type !== 'position.taken' || !takesWithReason.includes(event.take) || event.reason !== undefined,
    otherwise: (_context, event) => ({
      code: 'position.reasonMissing',
      message: `Say why: a seat that answers "${event.type === 'position.taken' ? event.take : ''}" gives a reason.`,
      clause: 'SC-1',
    }),
  },
  seatDoesNotObject: {
    of: 'event',
    holds: (context, event) => !objects(reviewOf(context), seatOf(event)),
    otherwise: (_context, event) => ({
      code: 'objection.stands',
      message: `The seat ${seatOf(event)} has an objection that stands. Withdraw it in writing first.`,
      clause: 'SC-2',
    }),
  },
  seatObjects: {
    of: 'event',
    holds: (context, event) => objects(reviewOf(context), seatOf(event)),
    otherwise: (_context, event) => ({
      code: 'objection.none',
      message: `The seat ${seatOf(event)} has no objection that stands.`,
      clause: 'SC-2',
    }),
  },
  someSeatObjects: { of: 'case', holds: (context) => standing(reviewOf(context)).length > 0 },
  someQuestionIsAsked: { of: 'case', holds: (context) => reviewOf(context).questions.length > 0 },
  somePositionIsStale: {
    of: 'case',
    holds: (context) => Object.values(reviewOf(context).positions).some((one) => one.stale === true),
  },
  positionIsStale: {
    of: 'event',
    holds: (context, event) => reviewOf(context).positions[seatOf(event)]?.stale === true,
    otherwise: (_context, event) => ({
      code: 'position.notStale',
      message: `The seat ${seatOf(event)} has no position from before the letter changed, so there is none to confirm; take a position.`,
      clause: 'SC-1',
    }),
  },
  questionIsAsked: {
    of: 'event',
    holds: (context, event) => questionOf(context, event) !== undefined,
    otherwise: (context, event) => ({
      code: 'question.unknown',
      message: `There is no question ${event.type === 'question.answered' ? event.question : ''} in this review; ${reviewOf(context).questions.length} were asked.`,
      clause: 'SC-1',
    }),
  },
  seatHasNotAcknowledged: {
    of: 'event',
    holds: (context, event) => {
      const review = reviewOf(context);
      return !review.acknowledged.includes(seatOf(event)) || !isReached(review, seatOf(event));
    },
    otherwise: (_context, event) => ({
      code: 'notice.acknowledgedAlready',
      message: `The seat ${seatOf(event)} has said already that it has read the notice.`,
      clause: 'SC-1',
    }),
  },
  windowHasNotClosed: {
    of: 'case',
    holds: (context) => closedAt(reviewOf(context)) === null,
    otherwise: (context) => ({
      code: 'window.closed',
      message: `The window closed at ${closedAt(reviewOf(context))}; from that instant on this does not count any more.`,
      clause: 'SC-2',
    }),
  },
  seatWasNeverReached: {
    of: 'event',
    holds: (context, event) => !isReached(reviewOf(context), seatOf(event)),
  },
  holderChanges: {
    of: 'event',
    holds: (context, event) => {
      if (event.type !== 'seat.handedOver') return true;
      const seat = reviewOf(context).seats.find((one) => one.id === event.seat);
      const same = seat?.holder === event.holder && seat.email === event.email;
      return !same || JSON.stringify(seat.delegate) !== JSON.stringify(event.delegate);
    },
    otherwise: (_context, event) => ({
      code: 'seat.sameHolder',
      message: `The seat ${seatOf(event)} has this holder, mailbox and delegate in this review already; nothing was recorded.`,
      clause: 'SC-1',
    }),
  },
  bounceIsOfANotice: {
    of: 'event',
    holds: (context, event) =>
      event.type === 'mail.bounced' &&
      ['reviewNotice', 'successorNotice'].includes(event.letter) &&
      reviewOf(context).seats.some((seat) => seat.id === event.to),
  },
} as const satisfies Record<string, PartnershipRule>;
