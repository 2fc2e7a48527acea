// The committee's review by silence: one building block, used for the letter (SC-1, SC-2) and for each yearly review (SC-6).
// In: which review it is, and where it leads. Out: the states from the freezing of the roster to the close of the window.
// A work plan never uses it: silence does not decide one (WP-5).
import { assign } from 'xstate';
import { opened } from '../../review/opening.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { asked } from './asked.ts';
import type { ReviewKind } from './reviewKind.ts';

/** Stands in a forecast for those whom a roster will name that is not frozen yet. */
const whoever = { id: 'whoever', constituency: 'government', holder: 'whoever', email: '' } as const;

/** The states of one review by silence, to be placed in a stage. */
export function reviewBySilence(kind: ReviewKind) {
  return partnershipSetup.createStateConfig({
    initial: 'freezingRoster',
    states: {
      freezingRoster: {
        meta: {
          title: `${kind.subject}: freezing the roster`,
          expects: (context) => ({
            type: 'roster.frozen',
            seats: context.review?.seats ?? [whoever],
            vacant: context.review?.vacant ?? [],
            coChairs: context.review?.coChairs ?? [whoever],
            policy: context.policy,
          }),
        },
        entry: { type: 'freezeRoster', params: ({ context }) => ({ review: kind.ref(context) }) },
        on: {
          'roster.frozen': [
            {
              target: 'asked',
              guard: demand('someSeatIsAsked'),
              description:
                'The roster and the policy of this day are frozen into the case; they are the electorate.',
              meta: { by: ['post'], clause: 'SC-1' },
              actions: assign(({ context, event }) => opened(kind.ref(context), event)),
            },
            {
              target: 'waitingToOpen',
              description: 'The roster has no seats, and nobody is no electorate: the review does not open.',
              meta: { by: ['post'], clause: 'SC-1' },
              actions: {
                type: 'assignTask',
                params: {
                  to: 'supportUnit',
                  task: { what: 'rosterUnusable', reason: 'The roster has no seats.' },
                },
              },
            },
          ],
          'roster.unusable': {
            target: 'waitingToOpen',
            description: 'There is no usable roster, so nobody could be asked: the review does not open.',
            meta: { by: ['post'], clause: 'SC-1' },
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
      waitingToOpen: {
        meta: { title: `${kind.subject}: waiting to be opened`, waitingOn: () => ['support-unit'] },
        on: {
          'review.opened': {
            target: 'freezingRoster',
            description: 'The review is opened, with the roster of this day.',
            meta: { by: ['supportUnit'], clause: 'SC-1' },
          },
        },
      },
      asked: asked(kind),
    },
  });
}
