// Publication (SC-4, SC-5): letter and acceptance are posted and the organization joins the official list, both or neither.
// In: a delivered acceptance. Out: the stage; it leaves to the life as an active partner once what was posted reads back.
import { partnershipSetup } from '../setup.ts';
import { acceptanceOf } from '../rules/acceptance.ts';
import { contactOf } from './intake.ts';

export const publication = partnershipSetup.createStateConfig({
  id: 'publication',
  initial: 'publishing',
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
          };
        },
      },
      on: {
        'publication.verified': {
          target: '#active',
          description:
            'Letter and acceptance are public and read back as written; the organization is on the list.',
          meta: { by: ['post'], clause: 'SC-4' },
          actions: {
            type: 'tellPartner',
            params: ({ context, event }) => ({
              to: contactOf(context),
              news: { what: 'published', since: context.acceptedAt ?? event.at },
            }),
          },
        },
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
