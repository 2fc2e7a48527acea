// The rules of the window: when it opens, may be put off, closes early, or approves by silence. In: the case and the event.
// Out: a verdict and, for the person, a sentence.
import { epoch, hours, plus } from '../../../domain/instant.ts';
import type { PartnershipContext } from '../../context.ts';
import { positionTaken } from '../../review/answers.ts';
import { waitingObjections } from '../../review/closing.ts';
import { doubtsOf, ids, reviewOf, silentSeats } from '../../review/seats.ts';
import { enoughIsLeft } from '../../review/window.ts';
import type { PartnershipRule } from '../rule.ts';

/** The earliest instant of an early close: the least hours of a window after the notices were out. */
function earliestClose(context: PartnershipContext): string | null {
  const { noticedAt } = reviewOf(context);
  return noticedAt === null ? null : plus(noticedAt, context.policy.objectionWindow.minimumHours * hours);
}

const recused = (context: PartnershipContext) =>
  doubtsOf(reviewOf(context)).find((doubt) => doubt.what === 'constituencyRecused');

export const windowRules = {
  someSeatIsAsked: {
    of: 'event',
    holds: (_context, event) => event.type === 'roster.frozen' && event.seats.length > 0,
  },
  noticesAreOfThisRound: {
    of: 'event',
    holds: (context, event) => 'round' in event && event.round === reviewOf(context).ref.round,
    otherwise: (context) => ({
      code: 'notices.ofAnotherRound',
      message: `This is about the notices of another round; the review is at round ${reviewOf(context).ref.round}.`,
      clause: 'SC-1',
    }),
  },
  noticesCameInTime: {
    of: 'event',
    holds: (context, event) =>
      event.type === 'notices.sent' && enoughIsLeft(reviewOf(context), event.at, context.policy),
  },
  deferralIsBounded: {
    of: 'event',
    holds: (context, event) =>
      !('workingDays' in event) || event.workingDays <= context.policy.deferral.mostWorkingDays,
    otherwise: (context) => ({
      code: 'deferral.tooLong',
      message: `The Co-Chairs can put the close off by ${context.policy.deferral.mostWorkingDays} working days at most.`,
      clause: 'SC-1',
    }),
  },
  deferralIsForTheCoChairs: {
    of: 'case',
    holds: (context) => reviewOf(context).deferrals < context.policy.deferral.byCoChairs,
    otherwise: (context) => ({
      code: 'deferral.needsDecision',
      message: `This review was put off ${reviewOf(context).deferrals} times already. Once more takes a recorded decision of the committee: enter it with the ruling "extend".`,
      clause: 'SC-1',
    }),
  },
  everySeatHasAPosition: {
    of: 'case',
    holds: (context) => silentSeats(reviewOf(context)).length === 0,
    otherwise: (context) => ({
      code: 'window.seatsSilent',
      message: `A window closes early only when every seat has taken a position. Still silent: ${ids(silentSeats(reviewOf(context))).join(', ')}.`,
      clause: 'SC-2',
    }),
  },
  leastHoursHavePassed: {
    of: 'event',
    holds: (context, event) => {
      const earliest = earliestClose(context);
      return earliest !== null && epoch(event.at) >= epoch(earliest);
    },
    otherwise: (context) => ({
      code: 'window.tooEarly',
      message: `A window stays open for ${context.policy.objectionWindow.minimumHours} hours at least: it can close from ${earliestClose(context) ?? 'some time after the notices are out'} on.`,
      clause: 'SC-2',
    }),
  },
  noConstituencyIsRecused: {
    of: 'case',
    holds: (context) => recused(context) === undefined,
    otherwise: (context) => {
      const doubt = recused(context);
      return {
        code: 'silence.constituencyRecused',
        message: `Every ${doubt?.what === 'constituencyRecused' ? doubt.constituency : ''} seat is recused, so silence cannot approve. It takes a recorded decision of the committee: enter it with the ruling "approve" or "decline".`,
        clause: 'SC-2',
      };
    },
  },
  silenceDecides: { of: 'case', holds: (context) => doubtsOf(reviewOf(context)).length === 0 },
  lastDoubtIsRemoved: {
    of: 'event',
    holds: (context, event) =>
      event.type === 'position.taken' &&
      doubtsOf(positionTaken(context, event).review).length === 0 &&
      waitingObjections(reviewOf(context)).length === 0,
  },
} as const satisfies Record<string, PartnershipRule>;
