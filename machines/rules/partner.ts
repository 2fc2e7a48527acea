// The rules of the life as a partner. In: the case and the event. Out: a verdict and, for the person, a sentence.
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
