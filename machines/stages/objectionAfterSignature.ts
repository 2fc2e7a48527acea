// An objection that comes once the acceptance is signed (SC-2): it stops nothing, and opens a special review. In: nothing.
// Out: what it changes, and the transition from the last signature until all is published.
import { assign } from 'xstate';
import type { PartnershipContext } from '../context.ts';
import type { EventOf } from '../events.ts';
import { lateObjectionWithdrawn } from '../review/closing.ts';
import { newsToSeats } from '../review/news.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { lateObjection } from './review/lateAnswers.ts';

/** One more objection that the special review is about. */
export const specialObjection = (
  { specialObjections }: PartnershipContext,
  { seat, reason, at }: EventOf<'objection.raised'>,
) => ({ specialObjections: [...specialObjections, { seat, reason, at }] });

/** The seat takes its objection back. */
export const withoutSpecialObjection = ({ specialObjections }: PartnershipContext, seat: string) => ({
  specialObjections: specialObjections.filter((one) => one.seat !== seat),
});

/** What was signed goes out first. */
export const objectionAfterSignature = partnershipSetup.createStateConfig({
  on: {
    'objection.raised': {
      guard: demand('seatIsAsked', 'seatHasNoSpecialObjection'),
      description:
        'A seat objects after the last signature: what was signed goes out, and a special review opens then.',
      meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
      actions: [...lateObjection, assign(({ context, event }) => specialObjection(context, event))],
    },
    'objection.withdrawn': {
      guard: demand('seatOpenedTheSpecialReview'),
      description: 'The seat takes its objection back before a special review has opened.',
      meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
      actions: [
        assign(({ context, event }) => lateObjectionWithdrawn(context, event)),
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
  },
}).on;
