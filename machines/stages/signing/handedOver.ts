// A Co-Chair office changes hands while its letter is under way (SC-3): the office signs, so its new holder can. In: nothing.
// Out: the transitions while signatures are awaited, and while an objection holds the letter.
import { assign } from 'xstate';
import { officeHandedOver } from '../../review/opening.ts';
import { acceptanceOf, unsigned } from '../../rules/acceptance.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { hashOf } from '../formalLetter.ts';
import { handedOver } from './changes.ts';

const changes = partnershipSetup.createStateConfig({
  on: {
    'office.handedOver': {
      actions: assign(({ context, event }) => ({
        ...handedOver(context, event),
        ...officeHandedOver(context, event),
      })),
    },
  },
}).on['office.handedOver'].actions;

export const handedOverToSign = partnershipSetup.createStateConfig({
  on: {
    'office.handedOver': {
      guard: demand('officeIsKnown', 'officeHolderChanges'),
      description: 'A Co-Chair office has a new holder, who is asked to sign in its name.',
      meta: { by: ['supportUnit'], clause: 'SC-3' },
      actions: [
        changes,
        {
          type: 'requestSignatures',
          params: ({ context, event }) => ({
            offices: unsigned(acceptanceOf(context)).filter((one) => one.id === event.office),
            hash: hashOf(context),
          }),
        },
      ],
    },
  },
}).on;

export const handedOverWhileHeld = partnershipSetup.createStateConfig({
  on: {
    'office.handedOver': {
      guard: demand('officeIsKnown', 'officeHolderChanges'),
      description:
        'A Co-Chair office has a new holder, who is told of the objection that waits for a decision.',
      meta: { by: ['supportUnit'], clause: 'SC-3' },
      actions: [
        changes,
        {
          type: 'assignTask',
          params: ({ context, event }) => {
            const objection = context.review?.late.findLast((one) => one.take === 'objection');
            return {
              to: (context.review?.coChairs ?? []).filter((one) => one.id === event.office),
              task: {
                what: 'lateObjection',
                seat: objection?.seat ?? '',
                reason: objection?.reason ?? '',
                follows: 'acceptanceHeld',
              },
            };
          },
        },
      ],
    },
  },
}).on;
