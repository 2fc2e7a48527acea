// The signed letter goes out to the contact (SC-3), once. In: nothing. Out: the state, and the one in which it could not be
// delivered, which is a visible task and no silence.
import { assign } from 'xstate';
import { demand, partnershipSetup } from '../../setup.ts';
import { acceptanceLetter, readdressed } from '../formalLetter.ts';
import { objectionAfterSignature } from '../objectionAfterSignature.ts';

export const sending = partnershipSetup.createStateConfig({
  meta: { title: 'Acceptance going out', expects: () => ({ type: 'acceptance.delivered' }) },
  entry: { type: 'sendAcceptance', params: ({ context }) => acceptanceLetter(context) },
  on: {
    ...objectionAfterSignature,
    'acceptance.delivered': {
      target: '#publication',
      description: 'The formal letter of acceptance was handed over to the organization.',
      meta: { by: ['post'], clause: 'SC-3' },
    },
    'acceptance.undelivered': {
      target: 'undelivered',
      description: 'The formal letter of acceptance could not be delivered.',
      meta: { by: ['post'], clause: 'SC-3' },
      actions: {
        type: 'assignTask',
        params: ({ event }) => ({
          to: 'supportUnit',
          task: { what: 'acceptanceUndelivered', reason: event.reason },
        }),
      },
    },
  },
});

export const undelivered = partnershipSetup.createStateConfig({
  meta: { title: 'Acceptance not delivered', waitingOn: () => ['support-unit'] },
  on: {
    ...objectionAfterSignature,
    'acceptance.resent': {
      target: 'sending',
      guard: demand(),
      description: 'The formal letter goes out again, to a corrected address where one is given.',
      meta: { by: ['supportUnit'], clause: 'SC-3' },
      actions: assign(({ context, event }) => readdressed(context, event)),
    },
  },
});
