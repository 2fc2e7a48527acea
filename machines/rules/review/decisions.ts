// The rules of what blocks and of what the committee decides about it: thresholds, rulings, four eyes. In: the case and the
// event. Out: a verdict and, for the person, a sentence.
import type { Ruling } from '../../../domain/decision.ts';
import { roleNames } from '../../../domain/roles.ts';
import type { PartnershipContext } from '../../context.ts';
import { withLateAnswers } from '../../review/closing.ts';
import { ruled } from '../../review/decisions.ts';
import { settled, withObjection } from '../../review/objections.ts';
import { blocked, closedAt, objects, reviewOf, seatNamed } from '../../review/seats.ts';
import type { PartnershipEvent } from '../../events.ts';
import type { PartnershipRule } from '../rule.ts';
import { seatOf } from './answers.ts';

/** Why a ruling does not fit the review as it stands; null where it does. */
function misfit(context: PartnershipContext, ruling: Ruling): string | null {
  const review = reviewOf(context);
  switch (ruling.do) {
    case 'overrule':
    case 'uphold':
      if (!objects(review, ruling.seat)) return `the seat ${ruling.seat} has no objection that stands`;
      return ruling.do === 'uphold' && review.ref.kind !== 'letter'
        ? 'a yearly review is decided with "review decide", whatever the objection'
        : null;
    case 'approve':
    case 'decline':
      if (closedAt(review) === null) return 'the window has not closed, so silence may still decide';
      return ruling.do === 'decline' && review.ref.kind !== 'letter'
        ? 'a yearly review is decided with "review decide"'
        : null;
    case 'extend':
      return review.closesAt === null || review.noticedAt === null ? 'no window is running' : null;
  }
}

/** Whether the acting office has the mailbox of the seat whose objection the ruling is about. */
function isObjector(context: PartnershipContext, event: PartnershipEvent): boolean {
  const review = reviewOf(context);
  const ruling = event.type === 'decision.entered' ? event.ruling : review.pending?.ruling;
  if (ruling === undefined || !('seat' in ruling)) return false;
  const office = review.coChairs.find((one) => one.id === event.by.id);
  return office !== undefined && office.email === seatNamed(review, ruling.seat)?.email;
}

const pendingIs = (...what: Ruling['do'][]): PartnershipRule => ({
  of: 'case',
  holds: (context) => what.some((one) => one === reviewOf(context).pending?.ruling.do),
});

export const decisionRules = {
  objectionBlocks: {
    of: 'event',
    holds: (context, event) =>
      event.type === 'objection.raised' && blocked(withObjection(reviewOf(context), event), context.policy),
  },
  objectionsBlock: { of: 'case', holds: (context) => blocked(reviewOf(context), context.policy) },
  lateObjectionsBlock: {
    of: 'case',
    holds: (context) => blocked(withLateAnswers(context), context.policy),
  },
  nothingElseBlocks: {
    of: 'event',
    holds: (context, event) => {
      const how = { how: 'withdrawn' as const, at: event.at };
      return !blocked(settled(reviewOf(context), seatOf(event), how), context.policy);
    },
  },
  noDecisionIsPending: {
    of: 'case',
    holds: (context) => reviewOf(context).pending === null,
    otherwise: (context) => ({
      code: 'decision.pending',
      message: `A decision of the committee, entered by ${reviewOf(context).pending?.by.id}, waits to be confirmed or discarded first.`,
      clause: 'SC-2',
    }),
  },
  decisionIsPending: {
    of: 'case',
    holds: (context) => reviewOf(context).pending !== null,
    otherwise: () => ({
      code: 'decision.none',
      message: 'No decision of the committee waits to be confirmed; enter one first.',
      clause: 'SC-2',
    }),
  },
  rulingFits: {
    of: 'event',
    holds: (context, event) => event.type !== 'decision.entered' || misfit(context, event.ruling) === null,
    otherwise: (context, event) => ({
      code: 'decision.doesNotFit',
      message: `This decision does not fit the review: ${event.type === 'decision.entered' ? misfit(context, event.ruling) : ''}.`,
      clause: 'SC-2',
    }),
  },
  rulingStillFits: {
    of: 'case',
    holds: (context) => {
      const { pending } = reviewOf(context);
      return pending !== null && misfit(context, pending.ruling) === null;
    },
    otherwise: (context) => {
      const { pending } = reviewOf(context);
      const why = pending === null ? 'there is none' : misfit(context, pending.ruling);
      return {
        code: 'decision.doesNotFit',
        message: `The decision that was entered does not fit the review any more: ${why}. Discard it.`,
        clause: 'SC-2',
      };
    },
  },
  officeIsNotTheObjector: {
    of: 'event',
    holds: (context, event) => !isObjector(context, event),
    otherwise: (_context, event) => ({
      code: 'decision.ownObjection',
      message: `${event.by.id} is held by the seat whose objection this decision is about; another office enters and confirms it.`,
      clause: 'SC-2',
    }),
  },
  confirmedByAnother: {
    of: 'event',
    holds: (context, event) => reviewOf(context).pending?.by.id !== event.by.id,
    otherwise: (_context, event) => ({
      code: 'decision.sameOffice',
      message: `This decision was entered by ${event.by.id} (${roleNames[event.by.role]}); another office confirms it.`,
      clause: 'SC-2',
    }),
  },
  rulingSettlesTheLast: {
    of: 'event',
    holds: (context, event) =>
      reviewOf(context).pending?.ruling.do === 'overrule' &&
      !blocked(ruled(context, event.at), context.policy),
  },
  rulingOverrules: pendingIs('overrule'),
  rulingExtends: pendingIs('extend'),
  rulingApproves: pendingIs('approve'),
  rulingRefuses: pendingIs('uphold', 'decline'),
} as const satisfies Record<string, PartnershipRule>;
