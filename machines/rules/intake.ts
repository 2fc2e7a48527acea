// The rules of the intake. In: the case, and the event where one is judged. Out: a verdict and, for the person, a sentence.
import { missingClauses } from '../../domain/checklist.ts';
import { epoch } from '../../domain/instant.ts';
import type { PartnershipContext } from '../context.ts';
import type { PartnershipEvent } from '../events.ts';
import type { Rule } from '../meta.ts';

type PartnershipRule = Rule<PartnershipContext, PartnershipEvent>;

/** The clauses that the letter at hand leaves unmet. */
export function missingOf(context: PartnershipContext) {
  return context.letter === null ? [] : missingClauses(context.letter);
}

export const intakeRules = {
  letterIsComplete: {
    of: 'case',
    holds: (context) => context.letter !== null && missingOf(context).length === 0,
    otherwise: (context) => {
      const missing = missingOf(context);
      const [clause] = missing;
      return {
        code: missing.includes('LOI-1') ? 'letter.notMultilateral' : 'letter.incomplete',
        message: missing.includes('LOI-1')
          ? 'The letter does not come from a multilateral body, so it cannot be declared complete; set it aside.'
          : `The letter cannot be declared complete: it does not meet ${missing.join(', ')}. Return it with what is missing.`,
        ...(clause === undefined ? {} : { clause }),
      };
    },
  },
  letterIsIncomplete: {
    of: 'case',
    holds: (context) => missingOf(context).length > 0,
    otherwise: () => ({
      code: 'letter.complete',
      message: 'The letter lacks nothing, so there is nothing to return it for; declare it complete.',
      clause: 'LOI-4',
    }),
  },
  letterNamesAContact: {
    of: 'event',
    holds: (_context, event) => !('letter' in event) || event.letter.contacts.length > 0,
    otherwise: () => ({
      code: 'letter.noContact',
      message:
        'The letter names nobody to write to, so nobody could be told what becomes of it. Record the address that it came from as its contact.',
      clause: 'G1-1',
    }),
  },
  letterIsNotFromTheFuture: {
    of: 'event',
    holds: (_context, event) => !('letter' in event) || epoch(event.letter.receivedAt) <= epoch(event.at),
    otherwise: (_context, event) => ({
      code: 'letter.receivedInFuture',
      message: `The letter is said to have been received at ${'letter' in event ? event.letter.receivedAt : ''}, which is still to come (it is now ${event.at}). Correct receivedAt.`,
      clause: 'LOI-1',
    }),
  },
  letterIsChanged: {
    of: 'event',
    holds: (context, event) => !('document' in event) || event.document.hash !== context.letterHash,
    otherwise: () => ({
      code: 'letter.unchanged',
      message:
        'This is the same letter, byte for byte, as the one already in the case; nothing was recorded.',
      clause: 'LOI-1',
    }),
  },
  letterIsFromTheSameOrganization: {
    of: 'event',
    holds: (context, event) =>
      !('letter' in event) || event.letter.organization.name === context.letter?.organization.name,
    otherwise: (context, event) => ({
      code: 'letter.otherOrganization',
      message: `This is the case of ${context.letter?.organization.name ?? 'nobody yet'}; a letter of ${'letter' in event ? event.letter.organization.name : 'another organization'} opens a case of its own.`,
      clause: 'LOI-1',
    }),
  },
} as const satisfies Record<string, PartnershipRule>;
