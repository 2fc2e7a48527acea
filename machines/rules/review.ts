// The rules of a review by silence. In: the case and the event. Out: a verdict and, for the person, a sentence.
import { takesWithReason } from '../../domain/positions.ts';
import type { PartnershipContext } from '../context.ts';
import type { PartnershipEvent } from '../events.ts';
import type { Rule } from '../meta.ts';
import { reviewOf, standing, unreachedSeats } from '../review/seats.ts';
import { enoughIsLeft } from '../review/window.ts';

type PartnershipRule = Rule<PartnershipContext, PartnershipEvent>;

const seatOf = (event: PartnershipEvent) => ('seat' in event ? event.seat : '');
const objects = (context: PartnershipContext, seat: string) =>
  standing(reviewOf(context)).some((objection) => objection.seat === seat);

export const reviewRules = {
  seatIsAsked: {
    of: 'event',
    holds: (context, event) => reviewOf(context).seats.some((seat) => seat.id === seatOf(event)),
    otherwise: (context, event) => ({
      code: 'seat.notAsked',
      message: `"${seatOf(event)}" is not a seat of this review. The roster was frozen at ${reviewOf(context).openedAt}.`,
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
  positionIsNoQuestion: {
    of: 'event',
    holds: (_context, event) => event.type !== 'position.taken' || event.take !== 'question',
  },
  seatDoesNotObject: {
    of: 'event',
    holds: (context, event) => !objects(context, seatOf(event)),
    otherwise: (_context, event) => ({
      code: 'objection.stands',
      message: `The seat ${seatOf(event)} has an objection that stands. Withdraw it in writing first.`,
      clause: 'SC-2',
    }),
  },
  seatObjects: {
    of: 'event',
    holds: (context, event) => objects(context, seatOf(event)),
    otherwise: (_context, event) => ({
      code: 'objection.none',
      message: `The seat ${seatOf(event)} has no objection that stands.`,
      clause: 'SC-2',
    }),
  },
  objectionIsTheLast: { of: 'case', holds: (context) => standing(reviewOf(context)).length === 1 },
  someSeatIsAsked: {
    of: 'event',
    holds: (_context, event) => event.type === 'roster.frozen' && event.seats.length > 0,
  },
  noticesCameInTime: {
    of: 'event',
    holds: (context, event) =>
      event.type === 'notices.sent' && enoughIsLeft(reviewOf(context), event.at, context.policy),
  },
  everySilentSeatWasReached: {
    of: 'case',
    holds: (context) => unreachedSeats(reviewOf(context)).length === 0,
  },
} as const satisfies Record<string, PartnershipRule>;
