// The rules of the intake. In: the case, and the event where one is judged. Out: a verdict and, for the person, a sentence.
import { missingClauses } from '../../domain/checklist.ts';
import { isUnsigned } from '../../domain/flags.ts';
import { epoch } from '../../domain/instant.ts';
import { isMultilateral, isSameOrganization } from '../../domain/organization.ts';
import type { LetterRecord } from '../../domain/letter.ts';
import type { PartnershipContext } from '../context.ts';
import type { PartnershipEvent } from '../events.ts';
import type { PartnershipRule } from './rule.ts';

/** The clauses that the letter at hand leaves unmet. */
export function missingOf(context: PartnershipContext) {
  return context.letter === null ? [] : missingClauses(context.letter);
}

/** Nobody is recorded as having signed the letter at hand. */
export const unsignedIn = (context: PartnershipContext) =>
  context.letter !== null && isUnsigned(context.letter);

/** The letter that an event brings; null for any other event. */
function letterIn(event: PartnershipEvent): LetterRecord | null {
  const brings =
    event.type === 'letter.submitted' ||
    event.type === 'letter.resubmitted' ||
    event.type === 'letter.amended';
  return brings ? event.letter : null;
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
  /** A signature is no demand of the framework: an unsigned letter may go back for one, or on as it is, flagged. */
  letterLacksSomething: {
    of: 'case',
    holds: (context) => missingOf(context).length > 0 || unsignedIn(context),
    otherwise: () => ({
      code: 'letter.complete',
      message: 'The letter lacks nothing, so there is nothing to return it for; declare it complete.',
      clause: 'LOI-4',
    }),
  },
  organizationIsMultilateral: {
    of: 'case',
    holds: (context) => !missingOf(context).includes('LOI-1'),
    otherwise: () => ({
      code: 'letter.notMultilateral',
      message:
        'The letter does not come from a multilateral body, and no revision can mend that; set it aside. If the kind of organization is wrong, record the letter again with the right one (letter.resubmitted).',
      clause: 'LOI-1',
    }),
  },
  groundFitsTheOrganization: {
    of: 'event',
    holds: (context, event) =>
      event.type !== 'letter.setAside' ||
      event.ground !== 'notMultilateral' ||
      context.letter === null ||
      !isMultilateral(context.letter.organization.kind),
    otherwise: ({ letter }) => ({
      code: 'letter.isMultilateral',
      message: `${letter?.organization.name ?? 'The organization'} is recorded as ${letter?.organization.kind ?? 'multilateral'}, which is a multilateral body, so its letter cannot be set aside for not coming from one. If the kind is wrong, record the letter again with the right one (letter.resubmitted); otherwise give the ground that applies.`,
      clause: 'LOI-1',
    }),
  },
  letterNamesAContact: {
    of: 'event',
    holds: (_context, event) => letterIn(event)?.contacts.length !== 0,
    otherwise: () => ({
      code: 'letter.noContact',
      message:
        'The letter names nobody to write to, so nobody could be told what becomes of it. Record the address that it came from as its contact.',
      clause: 'G1-1',
    }),
  },
  letterIsNotFromTheFuture: {
    of: 'event',
    holds: (_context, event) => epoch(letterIn(event)?.receivedAt ?? event.at) <= epoch(event.at),
    otherwise: (_context, event) => ({
      code: 'letter.receivedInFuture',
      message: `The letter is said to have been received at ${letterIn(event)?.receivedAt}, which is still to come (it is now ${event.at}). Correct receivedAt.`,
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
    holds: ({ letter }, event) => {
      const brought = letterIn(event);
      return (
        brought === null || letter === null || isSameOrganization(brought.organization, letter.organization)
      );
    },
    otherwise: ({ letter }, event) => ({
      code: 'letter.otherOrganization',
      message: `This is the case of ${letter?.organization.name}; a letter of ${letterIn(event)?.organization.name} opens a case of its own.`,
      clause: 'LOI-1',
    }),
  },
} as const satisfies Record<string, PartnershipRule>;
