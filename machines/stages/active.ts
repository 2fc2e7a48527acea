// Active (AF-1, G1): the organization is an official partner; the next yearly review waits for its day.
// In: a published partnership. Out: the state; the clock opens the review 60 days (policy) before each anniversary (SC-6).
import { assign } from 'xstate';
import { anniversary } from '../../domain/calendar.ts';
import { days, epoch, plus, type Instant } from '../../domain/instant.ts';
import { contactOf } from '../contactOf.ts';
import type { PartnershipContext, YearlyReport } from '../context.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { acceptanceComesBack } from './acceptanceComesBack.ts';
import { lateObjection, latePosition } from './review/lateAnswers.ts';
import { specialObjection } from './objectionAfterSignature.ts';

/** The instant at which the review before the `year`-th anniversary opens; null before acceptance. */
export function reviewOpensAt(context: PartnershipContext, year: number): Instant | null {
  if (context.acceptedAt === null) return null;
  return plus(anniversary(context.acceptedAt, year), -context.policy.yearlyReview.opensDaysBefore * days);
}

/** The year of the first review whose anniversary is still to come at `at`, and never an earlier one than is next. */
export function nextYearAfter(context: PartnershipContext, at: Instant): number {
  let year = context.nextReviewYear;
  while (context.acceptedAt !== null && epoch(anniversary(context.acceptedAt, year)) <= epoch(at)) year += 1;
  return year;
}

function reportDue(context: PartnershipContext, at: Instant): YearlyReport {
  const { reportDueDays, graceDays, reminderDaysBefore } = context.policy.yearlyReview;
  const dueAt = plus(at, reportDueDays * days);
  const reminders = reminderDaysBefore
    .map((count) => plus(dueAt, -count * days))
    .filter((one) => epoch(one) > epoch(at));
  return {
    year: context.nextReviewYear,
    dueAt,
    graceEndsAt: plus(dueAt, graceDays * days),
    reminders: reminders.toSorted(),
    text: null,
  };
}

/** How the committee ends a partnership outside a review: of an active partner, and of a suspended one. */
export const endedByDecision = partnershipSetup.createStateConfig({
  on: {
    'partnership.ended': {
      target: '#ended.partnershipEnded',
      description: 'A recorded decision of the committee ends the partnership; its history stays published.',
      meta: { by: ['supportUnit'], clause: 'SC-6' },
      actions: [
        { type: 'updateListing', params: ({ event }) => ({ status: 'former', since: event.at }) },
        {
          type: 'tellPartner',
          params: ({ context, event }) => ({
            to: contactOf(context),
            news: { what: 'ended', reference: event.decision.reference },
          }),
        },
      ],
    },
  },
}).on;

export const active = partnershipSetup.createStateConfig({
  id: 'active',
  tags: ['quiet'],
  meta: {
    title: 'Active partner',
    deadlines: (context) => {
      const at = reviewOpensAt(context, context.nextReviewYear);
      return at === null ? [] : [{ event: 'yearlyReview.opened', at }];
    },
  },
  on: {
    'yearlyReview.opened': {
      target: '#yearlyReview',
      description: 'The yearly review opens, and the partner is asked for its report.',
      meta: { by: ['clock'], clause: 'SC-6' },
      actions: [
        assign(({ context, event }) => ({ report: reportDue(context, event.at), review: null })),
        {
          type: 'requestReport',
          params: ({ context, event }) => ({
            to: contactOf(context),
            year: context.nextReviewYear,
            dueAt: context.report?.dueAt ?? event.at,
            conditions: context.conditions,
          }),
        },
      ],
    },
    ...endedByDecision,
    ...latePosition,
    ...acceptanceComesBack,
    'objection.raised': {
      target: '#specialReview',
      guard: demand('seatIsAsked'),
      description:
        'A seat objects to a partnership that is public: a special review opens, and nothing is undone.',
      meta: { by: ['seat'], clause: 'SC-6', as: 'seat' },
      actions: [...lateObjection, assign(({ context, event }) => specialObjection(context, event))],
    },
  },
});
