// The rules of the acceptance. In: the case and the event. Out: a verdict and, for the person, a sentence.
import type { Acceptance, PartnershipContext } from '../context.ts';
import type { PartnershipEvent } from '../events.ts';
import { waitingObjections } from '../review/closing.ts';
import { reviewOf } from '../review/seats.ts';
import type { PartnershipRule } from './rule.ts';

const officeOf = (event: PartnershipEvent) => ('office' in event ? event.office : '');

/** The Co-Chair office that an event names, as the case knows it. */
function officeIn({ acceptance, review }: PartnershipContext, event: PartnershipEvent) {
  const offices = [...(acceptance?.offices ?? []), ...(review?.coChairs ?? [])];
  return offices.find((one) => one.id === officeOf(event));
}

/** The acceptance at hand. Throws where none is, which no state that calls it allows. */
export function acceptanceOf(context: PartnershipContext): Acceptance {
  if (context.acceptance === null) throw new Error('no acceptance is under way');
  return context.acceptance;
}

/** The offices that have still to sign. */
export function unsigned(acceptance: Acceptance) {
  return acceptance.offices.filter((office) => acceptance.signatures[office.id] === undefined);
}

export const acceptanceRules = {
  officeSigns: {
    of: 'event',
    holds: (context, event) => acceptanceOf(context).offices.some((office) => office.id === officeOf(event)),
    otherwise: (context, event) => ({
      code: 'office.doesNotSign',
      message: `The office "${officeOf(event)}" does not sign this letter; it is for ${
        acceptanceOf(context)
          .offices.map((office) => office.id)
          .join(' and ') || 'no office'
      } to sign.`,
      clause: 'SC-3',
    }),
  },
  officeHasNotSigned: {
    of: 'event',
    holds: (context, event) => acceptanceOf(context).signatures[officeOf(event)] === undefined,
    otherwise: (context, event) => ({
      code: 'acceptance.alreadySigned',
      message: `The office ${officeOf(event)} has signed already, at ${acceptanceOf(context).signatures[officeOf(event)]?.at}.`,
      clause: 'SC-3',
    }),
  },
  signatureIsTheLast: { of: 'case', holds: (context) => unsigned(acceptanceOf(context)).length === 1 },
  everyOfficeHasSigned: {
    of: 'event',
    holds: (context, event) => {
      const { hash, signatures } = acceptanceOf(context);
      if (event.type !== 'acceptance.drafted' || event.hash !== hash) return false;
      return event.offices.every((office) => signatures[office.id] !== undefined);
    },
  },
  officeIsKnown: {
    of: 'event',
    holds: (context, event) => officeIn(context, event) !== undefined,
    otherwise: (_context, event) => ({
      code: 'office.unknown',
      message: `"${officeOf(event)}" is no Co-Chair office of this case, so there is nothing to hand over.`,
      clause: 'SC-3',
    }),
  },
  officeHolderChanges: {
    of: 'event',
    holds: (context, event) => {
      if (event.type !== 'office.handedOver') return true;
      const office = officeIn(context, event);
      return office?.holder !== event.holder || office.email !== event.email;
    },
    otherwise: (_context, event) => ({
      code: 'office.sameHolder',
      message: `The office ${officeOf(event)} has this holder and mailbox already; nothing was recorded.`,
      clause: 'SC-3',
    }),
  },
  letterIsDrafted: {
    of: 'case',
    holds: (context) =>
      context.acceptance !== null &&
      context.acceptance.hash !== null &&
      context.acceptance.offices.length > 0,
  },
  bounceIsOfTheAcceptance: {
    of: 'event',
    holds: (_context, event) => event.type === 'mail.bounced' && event.letter === 'acceptance',
  },
  acceptanceCameBack: {
    of: 'case',
    holds: (context) => context.acceptance !== null && context.acceptance.bounced !== null,
    otherwise: () => ({
      code: 'acceptance.wasDelivered',
      message: 'The formal letter was handed over and has not come back, so it is not sent again.',
      clause: 'SC-3',
    }),
  },
  objectionCameTooLate: { of: 'case', holds: (context) => context.specialObjections.length > 0 },
  seatOpenedTheSpecialReview: {
    of: 'event',
    holds: (context, event) =>
      'seat' in event && context.specialObjections.some((one) => one.seat === event.seat),
    otherwise: (context, event) => ({
      code: 'objection.none',
      message: `The seat ${'seat' in event ? event.seat : ''} has no objection that a special review is about; those that have are: ${context.specialObjections.map((one) => one.seat).join(', ') || 'none'}.`,
      clause: 'SC-6',
    }),
  },
  isTheLastSpecialObjection: { of: 'case', holds: (context) => context.specialObjections.length === 1 },
  seatHasNoSpecialObjection: {
    of: 'event',
    holds: (context, event) =>
      !('seat' in event && context.specialObjections.some((one) => one.seat === event.seat)),
    otherwise: (_context, event) => ({
      code: 'objection.stands',
      message: `The seat ${'seat' in event ? event.seat : ''} has an objection that waits for the committee already. Withdraw it in writing first.`,
      clause: 'SC-6',
    }),
  },
  seatObjectedLate: {
    of: 'event',
    holds: (context, event) =>
      'seat' in event && waitingObjections(reviewOf(context)).some((one) => one.seat === event.seat),
    otherwise: (_context, event) => ({
      code: 'objection.none',
      message: `The seat ${'seat' in event ? event.seat : ''} has no late objection that holds the acceptance.`,
      clause: 'SC-2',
    }),
  },
  noOtherObjectedLate: {
    of: 'event',
    holds: (context, event) =>
      waitingObjections(reviewOf(context)).every((one) => 'seat' in event && one.seat === event.seat),
  },
  someOfficeSigns: {
    of: 'event',
    holds: (_context, event) => 'offices' in event && event.offices.length > 0,
  },
} as const satisfies Record<string, PartnershipRule>;
