// The formal letter is drafted for the Co-Chair offices of this day (SC-3). In: nothing. Out: the state, and the one in which no
// Co-Chair is in office.
import { assign } from 'xstate';
import { contactOf } from '../../contactOf.ts';
import { reviewRecord } from '../../review/record.ts';
import { acceptanceOf, unsigned } from '../../rules/acceptance.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { letterWithdrawn } from '../committeeReview.ts';
import { hashOf } from '../formalLetter.ts';
import { complete, drafted } from './changes.ts';
import { untilSigned } from './untilSigned.ts';

const by = { by: ['post'] as const, clause: 'SC-3' as const };

export const drafting = partnershipSetup.createStateConfig({
  meta: {
    title: 'Acceptance being drafted',
    expects: (context) => ({
      type: 'acceptance.drafted',
      offices: context.review?.coChairs ?? [],
      hash: '',
    }),
  },
  entry: {
    type: 'draftAcceptance',
    params: ({ context }) => ({
      letterHash: context.letterHash ?? '',
      to: contactOf(context),
      approvedAt: acceptanceOf(context).approvedAt,
      receivedAt: context.receivedAt ?? acceptanceOf(context).approvedAt,
      record: reviewRecord(context),
      recused: acceptanceOf(context).recused.map((one) => one.office),
      conflictedSigner: context.policy.conflictedSigner,
    }),
  },
  on: {
    ...untilSigned,
    'acceptance.drafted': [
      {
        target: 'sending',
        guard: demand('someOfficeSigns', 'everyOfficeHasSigned'),
        description: 'All offices that sign have signed this text already: the letter goes out.',
        meta: by,
        actions: [
          assign(({ context, event }) => drafted(context, event)),
          assign(({ context, event }) => complete(context, event.at)),
        ],
      },
      {
        target: 'awaitingSignatures',
        guard: demand('someOfficeSigns'),
        description: 'The formal letter is drafted; the Co-Chair offices of this day are asked to sign it.',
        meta: by,
        actions: [
          assign(({ context, event }) => drafted(context, event)),
          {
            type: 'requestSignatures',
            params: ({ context }) => ({ offices: unsigned(acceptanceOf(context)), hash: hashOf(context) }),
          },
        ],
      },
      {
        target: 'coChairsVacant',
        description: 'No Co-Chair is in office who could sign.',
        meta: by,
        actions: { type: 'assignTask', params: { to: 'supportUnit', task: { what: 'coChairsVacant' } } },
      },
    ],
  },
});

export const coChairsVacant = partnershipSetup.createStateConfig({
  meta: { title: 'Acceptance waiting for Co-Chairs in office', waitingOn: () => ['support-unit'] },
  on: {
    ...letterWithdrawn,
    ...untilSigned,
    'acceptance.redrafted': {
      target: 'drafting',
      description: 'The roster names Co-Chairs in office again; the letter is drafted for them.',
      meta: { by: ['supportUnit'], clause: 'SC-3' },
    },
  },
});
