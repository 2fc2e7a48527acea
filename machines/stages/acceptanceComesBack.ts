// The formal letter comes back after the relay had accepted it (SC-3): delivery is proven, or it is a visible task.
// In: nothing. Out: the transitions of the stages after the letter went out; the case itself goes on meanwhile.
import { assign } from 'xstate';
import type { PartnershipContext } from '../context.ts';
import type { EventOf } from '../events.ts';
import { acceptanceOf } from '../rules/acceptance.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { acceptanceLetter, readdressed } from './formalLetter.ts';
import { bounceTask } from './mailComesBack.ts';

const bounced = (context: PartnershipContext, reason: string | null) => ({
  acceptance: { ...acceptanceOf(context), bounced: reason },
});

export const acceptanceComesBack = partnershipSetup.createStateConfig({
  on: {
    'mail.bounced': [
      {
        guard: demand('bounceIsOfTheAcceptance'),
        description: 'The formal letter of acceptance comes back: the Support Unit sends it again.',
        meta: { by: ['post'], clause: 'SC-3' },
        actions: [
          assign(({ context, event }: { context: PartnershipContext; event: EventOf<'mail.bounced'> }) =>
            bounced(context, event.reason),
          ),
          bounceTask,
        ],
      },
    ],
    'acceptance.resent': {
      guard: demand('acceptanceCameBack'),
      description: 'The formal letter goes out again, to a corrected address where one is given.',
      meta: { by: ['supportUnit'], clause: 'SC-3' },
      actions: [
        assign(({ context, event }) => readdressed(context, event)),
        { type: 'sendAcceptance', params: ({ context }) => acceptanceLetter(context) },
      ],
    },
    'acceptance.delivered': {
      description: 'The formal letter that had come back was handed over after all.',
      meta: { by: ['post'], clause: 'SC-3' },
      actions: assign(({ context }) => bounced(context, null)),
    },
    'acceptance.undelivered': {
      description: 'The formal letter that had come back could not be delivered again.',
      meta: { by: ['post'], clause: 'SC-3' },
      actions: [
        assign(({ context, event }) => bounced(context, event.reason)),
        {
          type: 'assignTask',
          params: ({ event }) => ({
            to: 'supportUnit',
            task: { what: 'acceptanceUndelivered', reason: event.reason },
          }),
        },
      ],
    },
  },
}).on;
