// The rules of the life as a partner. In: the case and the event. Out: a verdict and, for the person, a sentence.
import { contactOf } from '../contactOf.ts';
import type { PartnershipRule } from './rule.ts';

export const partnerRules = {
  noWithdrawalRuns: {
    of: 'case',
    holds: (context) => context.withdrawal === null,
    otherwise: (context) => ({
      code: 'withdrawal.announcedAlready',
      message: `The withdrawal was announced already; it takes effect at ${context.withdrawal?.effectiveAt}.`,
      clause: 'G1-1',
    }),
  },
  withdrawalRuns: {
    of: 'case',
    holds: (context) => context.withdrawal !== null,
    otherwise: () => ({
      code: 'withdrawal.none',
      message: 'No withdrawal is under way, so there is none to revoke.',
      clause: 'G1-1',
    }),
  },
  contactChanges: {
    of: 'event',
    holds: (context, event) => {
      if (event.type !== 'contact.handedOver') return true;
      const { office, email } = contactOf(context);
      return office !== event.office || email !== event.email;
    },
    otherwise: () => ({
      code: 'contact.unchanged',
      message: 'The contact has this office and mailbox already; nothing was recorded.',
      clause: 'G1-1',
    }),
  },
  handOverIsConfirmed: {
    of: 'event',
    holds: (_context, event) =>
      event.type !== 'contact.handedOver' || event.by.role === 'contact' || event.reason !== undefined,
    otherwise: () => ({
      code: 'contact.reasonMissing',
      message:
        'The contact does not hand over itself, so say in the reason who confirmed the change for the organization, such as the signatory of its letter.',
      clause: 'G1-1',
    }),
  },
  conditionsAreNamed: {
    of: 'event',
    holds: (_context, event) =>
      event.type !== 'review.decided' ||
      event.outcome !== 'continueWithConditions' ||
      event.conditions.length > 0,
    otherwise: () => ({
      code: 'review.conditionsMissing',
      message: 'Name the conditions: each with its text, its owner and the date by which it is due.',
      clause: 'SC-6',
    }),
  },
  outcomeContinues: {
    of: 'event',
    holds: (_context, event) =>
      event.type === 'review.decided' && ['continue', 'continueWithConditions'].includes(event.outcome),
  },
  outcomeSuspends: {
    of: 'event',
    holds: (_context, event) => event.type === 'review.decided' && event.outcome === 'suspend',
  },
} as const satisfies Record<string, PartnershipRule>;
