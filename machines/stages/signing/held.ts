// An objection after the close holds the acceptance until the Co-Chairs have decided (SC-2): they open the review again, or the
// acceptance goes on and the objection stays kept. In: nothing. Out: the state.
import { assign } from 'xstate';
import { ids, reviewOf } from '../../review/seats.ts';
import { acceptanceOf, unsigned } from '../../rules/acceptance.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { letterWithdrawn } from '../committeeReview.ts';
import { hashOf } from '../formalLetter.ts';
import { drafted } from './changes.ts';
import { handedOverWhileHeld } from './handedOver.ts';
import { untilSigned } from './untilSigned.ts';

export const held = partnershipSetup.createStateConfig({
  meta: {
    title: 'Acceptance held: an objection came after the close',
    waitingOn: (context) => ids(reviewOf(context).coChairs),
  },
  on: {
    ...letterWithdrawn,
    ...untilSigned,
    ...handedOverWhileHeld,
    'lateObjection.dismissed': [
      {
        target: 'awaitingSignatures',
        guard: demand('letterIsDrafted'),
        description:
          'A Co-Chair decides, on the record, that the acceptance goes on: who has not signed is asked again; the objection stays kept.',
        meta: { by: ['coChair'], clause: 'SC-2' },
        actions: {
          type: 'requestSignatures',
          params: ({ context }) => ({ offices: unsigned(acceptanceOf(context)), hash: hashOf(context) }),
        },
      },
      {
        target: 'drafting',
        description: 'A Co-Chair decides, on the record, that the acceptance goes on; its letter is drafted.',
        meta: { by: ['coChair'], clause: 'SC-2' },
      },
    ],
    'acceptance.drafted': {
      description: 'The draft is ready; it waits until the Co-Chairs have decided on the objection.',
      meta: { by: ['post'], clause: 'SC-3' },
      actions: assign(({ context, event }) => drafted(context, event)),
    },
  },
});
