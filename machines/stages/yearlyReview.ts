// Yearly review (SC-6): the partner reports, the committee reviews by silence on the proposal "continue", forever.
// In: an active partnership whose day has come. Out: the stage; a missing report decides nothing by itself, and anything
// but "continue" is a recorded decision of the committee.
import { assign } from 'xstate';
import { contactOf } from '../contactOf.ts';
import type { PartnershipContext } from '../context.ts';
import type { EventOf } from '../events.ts';
import { partnershipSetup } from '../setup.ts';
import { reviewOpensAt } from './active.ts';
import { concluded, decidedByCommittee } from './decidedByCommittee.ts';
import { reviewBySilence } from './review/reviewBySilence.ts';

function reportOf(context: PartnershipContext) {
  if (context.report === null) throw new Error('no yearly report is under way');
  return context.report;
}

const received = (context: PartnershipContext, event: EventOf<'report.submitted'>) => ({
  report: { ...reportOf(context), text: event.report, reminders: [] },
});

const committee = reviewBySilence({
  clause: 'SC-6',
  subject: 'Yearly review',
  ref: (context) => ({ kind: 'yearly', year: reportOf(context).year, round: 1 }),
  notice: (context) => {
    const { text } = reportOf(context);
    const conditions = context.conditions.map((one) => ({ flag: 'condition' as const, ...one }));
    return {
      document:
        text ??
        'The partner sent no report in time; the Support Unit sends the case to the committee without it.',
      flags: text === null ? [{ flag: 'noReport' }, ...conditions] : conditions,
    };
  },
  approved: '#active',
  follows: [
    {
      type: 'tellPartner',
      params: ({ context }) => ({
        to: contactOf(context),
        news: {
          what: 'reviewed',
          outcome: 'continue',
          conditions: context.conditions,
          nextReviewOpensAt: reviewOpensAt(context, reportOf(context).year + 1),
        },
      }),
    },
    assign(({ context }) => concluded(context)),
  ],
  adds: {},
});

export const yearlyReview = partnershipSetup.createStateConfig({
  id: 'yearlyReview',
  initial: 'awaitingReport',
  on: { ...decidedByCommittee },
  states: {
    awaitingReport: {
      meta: {
        title: 'Yearly review: awaiting the report',
        waitingOn: () => ['contact'],
        deadlines: (context) => {
          const { reminders, graceEndsAt } = reportOf(context);
          const reminder = reminders.slice(0, 1).map((at) => ({ event: 'report.reminderDue', at }));
          return [...reminder, { event: 'report.overdue', at: graceEndsAt }];
        },
      },
      on: {
        'report.submitted': {
          target: 'committee',
          description: 'The partner sends its yearly report; it goes to the committee.',
          meta: { by: ['contact', 'supportUnit'], clause: 'SC-6' },
          actions: assign(({ context, event }) => received(context, event)),
        },
        'report.reminderDue': {
          description: 'The partner is reminded of its yearly report.',
          meta: { by: ['clock'], clause: 'SC-6' },
          actions: [
            assign(({ context }) => ({
              report: { ...reportOf(context), reminders: reportOf(context).reminders.slice(1) },
            })),
            {
              type: 'remindReport',
              params: ({ context }) => ({
                to: contactOf(context),
                year: reportOf(context).year,
                dueAt: reportOf(context).dueAt,
              }),
            },
          ],
        },
        'report.overdue': {
          target: 'reportMissing',
          description:
            'The grace period ends without a report. It decides nothing: the Support Unit is asked what to do.',
          meta: { by: ['clock'], clause: 'SC-6' },
          actions: {
            type: 'assignTask',
            params: ({ context }) => ({
              to: 'supportUnit',
              task: { what: 'reportMissing', year: reportOf(context).year },
            }),
          },
        },
      },
    },
    reportMissing: {
      meta: { title: 'Yearly review: the report is missing', waitingOn: () => ['contact', 'support-unit'] },
      on: {
        'report.submitted': {
          target: 'committee',
          description: 'The partner sends its report after all; it goes to the committee.',
          meta: { by: ['contact', 'supportUnit'], clause: 'SC-6' },
          actions: assign(({ context, event }) => received(context, event)),
        },
        'review.sentToCommittee': {
          target: 'committee',
          description: 'The Support Unit sends the case to the committee without a report, with a reason.',
          meta: { by: ['supportUnit'], clause: 'SC-6' },
        },
      },
    },
    committee,
  },
});
