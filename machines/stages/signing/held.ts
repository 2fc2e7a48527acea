// An objection after the close holds the acceptance until the Co-Chairs have decided (SC-2): they open the review again, or the
// acceptance goes on and the objection stays kept. In: nothing. Out: the state.
import { assign } from 'xstate';
import { lateObjectionsDismissed, lateObjectionWithdrawn, waitingObjections } from '../../review/closing.ts';
import { newsToSeats } from '../../review/news.ts';
import { ids, reviewOf } from '../../review/seats.ts';
import { acceptanceOf, unsigned } from '../../rules/acceptance.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { letterWithdrawn } from '../committeeReview.ts';
import { hashOf } from '../formalLetter.ts';
import { awaitedFrom, drafted } from './changes.ts';
import { handedOverWhileHeld } from './handedOver.ts';
import { untilSigned } from './untilSigned.ts';

const dismissed = partnershipSetup.createStateConfig({
  on: {
    'lateObjection.dismissed': {
      actions: [
        {
          type: 'tellSeats',
          params: ({ context, event }) =>
            newsToSeats(context, {
              what: 'lateObjectionSettled',
              seat: waitingObjections(reviewOf(context)).at(-1)?.seat ?? '',
              how: 'dismissed',
              reason: event.reason,
            }),
        },
        assign(({ context, event }) => lateObjectionsDismissed(context, event.at)),
      ],
    },
  },
}).on['lateObjection.dismissed'].actions;

const withdrawn = partnershipSetup.createStateConfig({
  on: {
    'objection.withdrawn': {
      actions: [
        assign(({ context, event }) => lateObjectionWithdrawn(context, event)),
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
}).on['objection.withdrawn'].actions;

/** Whoever has not signed is asked again, and their time counts from now. */
const goesOn = partnershipSetup.createStateConfig({
  entry: [
    assign(({ context, event }) => awaitedFrom(context, event.at)),
    {
      type: 'requestSignatures',
      params: ({ context }) => ({ offices: unsigned(acceptanceOf(context)), hash: hashOf(context) }),
    },
  ],
}).entry;

export const held = partnershipSetup.createStateConfig({
  meta: {
    title: 'Acceptance held: an objection came after the close',
    waitingOn: (context) => ids(reviewOf(context).coChairs),
  },
  on: {
    ...letterWithdrawn,
    ...untilSigned,
    ...handedOverWhileHeld,
    'objection.withdrawn': [
      {
        target: 'awaitingSignatures',
        guard: demand('seatObjectedLate', 'noOtherObjectedLate', 'letterIsDrafted'),
        description: 'The seat takes its late objection back, and none is left: the acceptance goes on.',
        meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
        actions: [...withdrawn, ...goesOn],
      },
      {
        target: 'drafting',
        guard: demand('seatObjectedLate', 'noOtherObjectedLate'),
        description: 'The seat takes its late objection back, and none is left: the letter is drafted.',
        meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
        actions: withdrawn,
      },
      {
        guard: demand('seatObjectedLate'),
        description: 'The seat takes its late objection back; others still hold the acceptance.',
        meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
        actions: withdrawn,
      },
    ],
    'lateObjection.dismissed': [
      {
        target: 'awaitingSignatures',
        guard: demand('letterIsDrafted'),
        description:
          'A Co-Chair decides, on the record, that the acceptance goes on: who has not signed is asked again; the objection stays kept.',
        meta: { by: ['coChair'], clause: 'SC-2' },
        actions: [...dismissed, ...goesOn],
      },
      {
        target: 'drafting',
        description: 'A Co-Chair decides, on the record, that the acceptance goes on; its letter is drafted.',
        meta: { by: ['coChair'], clause: 'SC-2' },
        actions: dismissed,
      },
    ],
    'acceptance.drafted': {
      description: 'The draft is ready; it waits until the Co-Chairs have decided on the objection.',
      meta: { by: ['post'], clause: 'SC-3' },
      actions: assign(({ context, event }) => drafted(context, event)),
    },
  },
});
