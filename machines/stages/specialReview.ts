// Special review: a seat objects once the acceptance is signed (SC-2, SC-6). Nothing is undone silently: the partnership stays
// as it is until a recorded decision of the committee says otherwise, or the seat withdraws its objection.
// In: a published partnership and the objection. Out: the stage.
import { assign } from 'xstate';
import { contactOf } from '../contactOf.ts';
import type { PartnershipContext } from '../context.ts';
import { newsToSeats } from '../review/news.ts';
import { frozen } from '../review/opening.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { decidedByCommittee } from './decidedByCommittee.ts';
import { specialObjection, withoutSpecialObjection } from './objectionAfterSignature.ts';
import { seatHandedOver } from './review/lateAnswers.ts';

/** The objection that opened the review, the first of those that still stand. */
function objectionOf({ specialObjections: [objection] }: PartnershipContext) {
  if (objection === undefined) throw new Error('no objection opened a special review');
  return objection;
}

const tellOpened = partnershipSetup.createStateConfig({
  entry: [
    {
      type: 'tellPartner',
      params: ({ context }) => ({
        to: contactOf(context),
        news: { what: 'specialReviewOpened', reason: objectionOf(context).reason },
      }),
    },
    {
      type: 'assignTask',
      params: ({ context }) => ({
        to: 'supportUnit',
        task: {
          what: 'specialReview',
          seat: objectionOf(context).seat,
          reason: objectionOf(context).reason,
        },
      }),
    },
  ],
}).entry;

const ref = (context: PartnershipContext) => ({
  kind: 'special' as const,
  year: context.nextReviewYear,
  round: 1,
});

export const specialReview = partnershipSetup.createStateConfig({
  id: 'specialReview',
  initial: 'freezingRoster',
  entry: tellOpened,
  on: {
    ...decidedByCommittee,
    ...seatHandedOver,
    'objection.raised': {
      guard: demand('seatIsAsked', 'seatHasNoSpecialObjection'),
      description: 'Another seat objects as well; the committee decides on all of it.',
      meta: { by: ['seat'], clause: 'SC-6', as: 'seat' },
      actions: [
        assign(({ context, event }) => specialObjection(context, event)),
        {
          type: 'tellSeats',
          params: ({ context, event }) =>
            newsToSeats(context, {
              what: 'specialReviewOpened',
              seat: event.seat,
              reason: event.reason,
            }),
        },
        {
          type: 'assignTask',
          params: ({ event }) => ({
            to: 'supportUnit',
            task: { what: 'specialReview', seat: event.seat, reason: event.reason },
          }),
        },
      ],
    },
    'objection.withdrawn': [
      {
        target: '#active',
        guard: demand('seatOpenedTheSpecialReview', 'isTheLastSpecialObjection'),
        description:
          'The last seat withdraws its objection: the special review is over; nothing has changed.',
        meta: { by: ['seat'], clause: 'SC-6', as: 'seat' },
        actions: [
          {
            type: 'tellSeats',
            params: ({ context }) => newsToSeats(context, { what: 'specialReviewClosed' }),
          },
          {
            type: 'tellPartner',
            params: ({ context }) => ({ to: contactOf(context), news: { what: 'specialReviewClosed' } }),
          },
          assign({ specialObjections: [] }),
        ],
      },
      {
        guard: demand('seatOpenedTheSpecialReview'),
        description: 'A seat withdraws its objection; others still stand.',
        meta: { by: ['seat'], clause: 'SC-6', as: 'seat' },
        actions: [
          assign(({ context, event }) => withoutSpecialObjection(context, event.seat)),
          {
            type: 'tellSeats',
            params: ({ context, event }) =>
              newsToSeats(context, {
                what: 'lateObjectionSettled',
                seat: event.seat,
                how: 'withdrawn',
                reason: event.reason ?? null,
              }),
          },
        ],
      },
    ],
  },
  states: {
    freezingRoster: {
      meta: {
        title: 'Special review: freezing the roster',
        expects: (context) => ({
          type: 'roster.frozen',
          seats: context.review?.seats ?? [],
          vacant: [],
          coChairs: context.review?.coChairs ?? [],
          policy: context.policy,
        }),
      },
      entry: { type: 'freezeRoster', params: ({ context }) => ({ review: ref(context) }) },
      on: {
        'roster.frozen': {
          target: 'awaitingDecision',
          description: 'The seats of this day are told of the objection; the committee decides on it.',
          meta: { by: ['post'], clause: 'SC-6' },
          actions: [
            assign(({ context, event }) => ({ policy: event.policy, review: frozen(ref(context), event) })),
            {
              type: 'tellSeats',
              params: ({ context }) => {
                const { seat, reason } = objectionOf(context);
                return newsToSeats(context, { what: 'specialReviewOpened', seat, reason });
              },
            },
          ],
        },
        'roster.unusable': {
          target: 'awaitingDecision',
          description: 'There is no usable roster; the seats of the last review stay those that are told.',
          meta: { by: ['post'], clause: 'SC-6' },
          actions: {
            type: 'assignTask',
            params: ({ event }) => ({
              to: 'supportUnit',
              task: { what: 'rosterUnusable', reason: event.reason },
            }),
          },
        },
      },
    },
    awaitingDecision: {
      meta: {
        title: 'Special review: awaiting a decision of the committee',
        waitingOn: () => ['support-unit'],
      },
    },
  },
});
