// The window is open: seats are reminded, the Co-Chairs may put the close off, and at its instant the window closes (SC-2).
// In: the kind of review. Out: one state; it leads to approval, to a pause, or to a close in doubt.
import { assign } from 'xstate';
import { approvedBy, closedInDoubt } from '../../review/closing.ts';
import { approvalNews, newsToSeats } from '../../review/news.ts';
import { doubtsOf, ids, reviewOf, silentSeats } from '../../review/seats.ts';
import { extended, paused } from '../../review/window.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { extending } from './decisions.ts';
import type { ReviewKind } from './reviewKind.ts';

const reminders = partnershipSetup.createStateConfig({
  on: {
    'reminder.due': {
      description: 'The seats without a position are reminded of the closing instant.',
      meta: { by: ['clock'], clause: 'SC-1' },
      actions: [
        assign(({ context }) => {
          const review = reviewOf(context);
          return { review: { ...review, reminders: review.reminders.slice(1) } };
        }),
        {
          type: 'remindSeats',
          params: ({ context }) => {
            const review = reviewOf(context);
            const closesAt = review.closesAt ?? review.openedAt;
            return { review: review.ref, seats: silentSeats(review), closesAt };
          },
        },
      ],
    },
  },
}).on;

const deferrals = partnershipSetup.createStateConfig({
  on: {
    'window.extended': {
      guard: demand('deferralIsForTheCoChairs', 'deferralIsBounded'),
      description: 'A Co-Chair extends the window, with a reason, before it closes.',
      meta: { by: ['coChair'], clause: 'SC-1' },
      actions: [
        assign(({ context, event: { workingDays, at, reason } }) => ({
          review: extended(reviewOf(context), workingDays, at, reason, context.policy),
        })),
        {
          type: 'tellSeats',
          params: ({ context, event }) => {
            const { closesAt, deferrals: count } = reviewOf(context);
            return newsToSeats(context, {
              what: 'windowExtended',
              by: 'coChairs',
              closesAt: closesAt ?? event.at,
              reason: event.reason,
              deferrals: count,
            });
          },
        },
      ],
    },
    'window.paused': {
      target: 'paused',
      guard: demand('deferralIsForTheCoChairs', 'deferralIsBounded'),
      description: 'A Co-Chair stops the clock for a bounded time, with a reason; what remains is kept.',
      meta: { by: ['coChair'], clause: 'SC-1' },
      actions: [
        assign(({ context, event: { workingDays, at, reason } }) => ({
          review: paused(reviewOf(context), workingDays, at, reason, context.policy),
        })),
        {
          type: 'tellSeats',
          params: ({ context, event }) => {
            const { pausedUntil, deferrals: count } = reviewOf(context);
            return newsToSeats(context, {
              what: 'windowPaused',
              until: pausedUntil ?? event.at,
              reason: event.reason,
              deferrals: count,
            });
          },
        },
      ],
    },
  },
}).on;

function closing({ clause, approved, follows }: ReviewKind) {
  return partnershipSetup.createStateConfig({
    on: {
      'window.closed': [
        {
          target: approved,
          guard: demand('silenceDecides'),
          description:
            'The window closes absent any objections: the silence of those who were reached is consent.',
          meta: { by: ['clock'], clause },
          actions: [
            assign(({ context, event }) => approvedBy(context, 'silence', event.at)),
            { type: 'tellSeats', params: ({ context }) => approvalNews(context) },
            ...follows,
          ],
        },
        {
          target: 'closedInDoubt',
          description:
            'The window closes, but silence cannot decide: a silent seat was never reached, nobody took the review up, or a constituency is recused.',
          meta: { by: ['clock'], clause },
          actions: [
            assign(({ context, event }) => closedInDoubt(context, event.at)),
            {
              type: 'assignTask',
              params: ({ context }) => ({
                to: reviewOf(context).coChairs,
                task: { what: 'closedInDoubt', doubts: doubtsOf(reviewOf(context)) },
              }),
            },
          ],
        },
      ],
      'window.closedEarly': {
        target: approved,
        guard: demand('everySeatHasAPosition', 'leastHoursHavePassed', 'noConstituencyIsRecused'),
        description:
          'Every seat has taken a position and the least hours have passed: the window closes early.',
        meta: { by: ['coChair', 'supportUnit'], clause },
        actions: [
          assign(({ context, event }) => approvedBy(context, 'silence', event.at)),
          { type: 'tellSeats', params: ({ context }) => approvalNews(context) },
          ...follows,
        ],
      },
    },
  }).on;
}

export function openForObjections(kind: ReviewKind) {
  return partnershipSetup.createStateConfig({
    meta: {
      title: `${kind.subject}: open for objections`,
      waitingOn: (context) => ids(silentSeats(reviewOf(context))),
      deadlines: (context) => {
        const { closesAt, reminders: planned } = reviewOf(context);
        const reminder = planned.slice(0, 1).map((at) => ({ event: 'reminder.due', at }));
        return closesAt === null ? [] : [...reminder, { event: 'window.closed', at: closesAt }];
      },
    },
    on: {
      ...reminders,
      ...deferrals,
      ...closing(kind),
      'decision.confirmed': extending,
    },
  });
}
