// The rules of the acceptance. In: the case and the event. Out: a verdict and, for the person, a sentence.
import type { Acceptance, PartnershipContext } from '../context.ts';
import type { PartnershipEvent } from '../events.ts';
import type { Rule } from '../meta.ts';

type PartnershipRule = Rule<PartnershipContext, PartnershipEvent>;

const officeOf = (event: PartnershipEvent) => ('office' in event ? event.office : '');

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
      message: `The office ${officeOf(event)} has signed already, at ${acceptanceOf(context).signatures[officeOf(event)]}.`,
      clause: 'SC-3',
    }),
  },
  signatureIsTheLast: { of: 'case', holds: (context) => unsigned(acceptanceOf(context)).length === 1 },
  someOfficeSigns: {
    of: 'event',
    holds: (_context, event) => 'offices' in event && event.offices.length > 0,
  },
} as const satisfies Record<string, PartnershipRule>;
