// An objection that comes once the acceptance is signed (SC-2): it stops nothing, and opens a special review. In: nothing.
// Out: what it changes, and the transition from the last signature until all is published.
import { assign } from 'xstate';
import type { EventOf } from '../events.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { lateObjection } from './review/lateAnswers.ts';

/** The objection that the special review is about. */
export const specialObjection = ({ seat, reason, at }: EventOf<'objection.raised'>) => ({
  specialObjection: { seat, reason, at },
});

/** What was signed goes out first. */
export const objectionAfterSignature = partnershipSetup.createStateConfig({
  on: {
    'objection.raised': {
      guard: demand('seatIsAsked'),
      description:
        'A seat objects after the last signature: what was signed goes out, and a special review opens then.',
      meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
      actions: [...lateObjection, assign(({ event }) => specialObjection(event))],
    },
  },
}).on;
