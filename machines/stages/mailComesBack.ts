// A mail that the relay had accepted comes back, whatever the case is doing (CT-1): it becomes a visible task. In: nothing.
// Out: the transition of the whole machine; a stage for which the mail means more has a transition of its own.
import { partnershipSetup } from '../setup.ts';

/** What the Support Unit is told of a mail that came back. */
export const bounceTask = partnershipSetup.createStateConfig({
  on: {
    'mail.bounced': {
      actions: {
        type: 'assignTask',
        params: ({ event }) => ({
          to: 'supportUnit',
          task: { what: 'mailBounced', letter: event.letter, recipient: event.to, reason: event.reason },
        }),
      },
    },
  },
}).on['mail.bounced'].actions;

export const mailComesBack = partnershipSetup.createStateConfig({
  on: {
    'mail.bounced': {
      description: 'A mail comes back: the Support Unit is told, so that it is no silence.',
      meta: { by: ['post'], clause: 'CT-1' },
      actions: bounceTask,
    },
  },
}).on;
