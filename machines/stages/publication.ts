// Publication (SC-4, SC-5): letter and acceptance are posted and the organization joins the official list, both or neither.
// In: a delivered acceptance. Out: the stage; it leaves to the life as an active partner once what was posted reads back.
import { contactOf } from '../contactOf.ts';
import { reviewRecord } from '../review/record.ts';
import { acceptanceOf } from '../rules/acceptance.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { acceptanceComesBack } from './acceptanceComesBack.ts';
import { contactHandsOver } from './contactHandsOver.ts';
import { latePosition } from './review/lateAnswers.ts';
import { objectionAfterSignature } from './objectionAfterSignature.ts';

const tellPublished = partnershipSetup.createStateConfig({
  on: {
    'publication.verified': {
      actions: {
        type: 'tellPartner',
        params: ({ context, event }) => ({
          to: contactOf(context),
          news: { what: 'published', since: context.acceptedAt ?? event.at },
        }),
      },
    },
  },
}).on['publication.verified'].actions;

export const publication = partnershipSetup.createStateConfig({
  id: 'publication',
  initial: 'publishing',
  on: { ...latePosition, ...objectionAfterSignature, ...acceptanceComesBack, ...contactHandsOver },
  states: {
    publishing: {
      meta: {
        title: 'Being published',
        expects: () => ({ type: 'publication.verified', letterHash: '', acceptanceHash: '' }),
      },
      entry: {
        type: 'publish',
        params: ({ context }) => {
          if (context.letter === null) throw new Error('there is no letter to publish');
          return {
            letter: context.letter,
            letterHash: context.letterHash ?? '',
            acceptanceHash: acceptanceOf(context).hash ?? '',
            since: context.acceptedAt ?? acceptanceOf(context).approvedAt,
            record: reviewRecord(context),
          };
        },
      },
      on: {
        'publication.verified': [
          {
            target: '#specialReview',
            guard: demand('objectionCameTooLate'),
            description:
              'Letter and acceptance are public; an objection that came after the last signature opens a special review.',
            meta: { by: ['post'], clause: 'SC-4' },
            actions: tellPublished,
          },
          {
            target: '#active',
            description:
              'Letter and acceptance are public and read back as written; the organization is on the list.',
            meta: { by: ['post'], clause: 'SC-4' },
            actions: tellPublished,
          },
        ],
        'publication.failed': {
          target: 'failed',
          description: 'What was posted does not read back as written; nothing is public until it does.',
          meta: { by: ['post'], clause: 'SC-4' },
          actions: {
            type: 'assignTask',
            params: ({ event }) => ({
              to: 'supportUnit',
              task: { what: 'publicationFailed', reason: event.reason },
            }),
          },
        },
      },
    },
    failed: {
      meta: { title: 'Publication failed', waitingOn: () => ['support-unit'] },
      on: {
        'publication.retried': {
          target: 'publishing',
          description: 'Letter and acceptance are posted again.',
          meta: { by: ['supportUnit'], clause: 'SC-4' },
        },
      },
    },
  },
});
