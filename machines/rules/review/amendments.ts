// The rules of a letter that changes under review. In: the case and the event. Out: a verdict and, for the person, a sentence.
import { missingClauses } from '../../../domain/checklist.ts';
import { hours } from '../../../domain/instant.ts';
import type { PartnershipContext } from '../../context.ts';
import { editorialAmendments } from '../../review/amendments.ts';
import { blocked, closedAt, reviewOf } from '../../review/seats.ts';
import { enoughIsLeft } from '../../review/window.ts';
import type { PartnershipEvent } from '../../events.ts';
import type { PartnershipRule } from '../rule.ts';

const missingOf = (event: PartnershipEvent) =>
  event.type === 'letter.amended' ? missingClauses(event.letter) : [];

/** Whether every seat could still contest that a change is one of form alone. */
function canStillBeContested(context: PartnershipContext, at: string): boolean {
  const review = reviewOf(context);
  if (closedAt(review) !== null) return false;
  if (blocked(review, context.policy)) return true;
  if (review.remaining !== null)
    return review.remaining >= context.policy.objectionWindow.minimumHours * hours;
  return enoughIsLeft(review, at, context.policy);
}

export const amendmentRules = {
  noticesAreOut: {
    of: 'case',
    holds: (context) => reviewOf(context).noticedAt !== null,
    otherwise: () => ({
      code: 'notices.stillGoingOut',
      message:
        'The notices of this round are still going out. Wait until the window is open, then ask again.',
      clause: 'SC-1',
    }),
  },
  amendedLetterIsComplete: {
    of: 'event',
    holds: (_context, event) => missingOf(event).length === 0,
    otherwise: (_context, event) => ({
      code: 'letter.incomplete',
      message: `The new version does not meet ${missingOf(event).join(', ')}, which the letter under review met. Mend it, or withdraw the letter.`,
      clause: 'LOI-4',
    }),
  },
  amendmentIsSubstantive: {
    of: 'event',
    holds: (_context, event) => event.type === 'letter.amended' && event.nature === 'substantive',
  },
  editorialCanBeContested: {
    of: 'event',
    holds: (context, event) => canStillBeContested(context, event.at),
    otherwise: (context) => ({
      code: 'amendment.tooLateToContest',
      message: `Less than ${context.policy.objectionWindow.minimumHours} hours are left in which a seat could contest that the change is editorial. Extend the window first, or record the change as substantive.`,
      clause: 'SC-1',
    }),
  },
  editorialAmendmentStands: {
    of: 'case',
    holds: (context) => editorialAmendments(reviewOf(context)).length > 0,
    otherwise: () => ({
      code: 'amendment.none',
      message: 'There is no editorial change of the letter that could be contested.',
      clause: 'SC-1',
    }),
  },
} as const satisfies Record<string, PartnershipRule>;
