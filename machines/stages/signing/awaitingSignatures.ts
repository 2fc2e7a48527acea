// Every Co-Chair office signs the formal letter (SC-3). They are reminded, and the delay is escalated; it never lapses.
// In: nothing. Out: the state; it leads to the sending, back to the drafting, or back to the committee.
import { assign } from 'xstate';
import { newsToSeats } from '../../review/news.ts';
import { ids } from '../../review/seats.ts';
import { acceptanceOf, unsigned } from '../../rules/acceptance.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { letterWithdrawn } from '../committeeReview.ts';
import { hashOf } from '../formalLetter.ts';
import { complete, escalated, recused, redrafted, reminded, signed } from './changes.ts';
import { handedOverToSign } from './handedOver.ts';
import { untilSigned } from './untilSigned.ts';

const signing = partnershipSetup.createStateConfig({
  on: {
    'acceptance.signed': [
      {
        target: 'sending',
        guard: demand('officeSigns', 'officeHasNotSigned', 'signatureIsTheLast'),
        description: 'The last Co-Chair office signs: the formal letter of acceptance goes out.',
        meta: { by: ['coChair'], clause: 'SC-3', as: 'office' },
        actions: [
          assign(({ context, event }) => signed(context, event)),
          assign(({ context, event }) => complete(context, event.at)),
        ],
      },
      {
        guard: demand('officeSigns', 'officeHasNotSigned'),
        description: 'A Co-Chair office signs the formal letter of acceptance.',
        meta: { by: ['coChair'], clause: 'SC-3', as: 'office' },
        actions: assign(({ context, event }) => signed(context, event)),
      },
    ],
    'acceptance.refused': {
      target: '#committeeReview.waitingToOpen',
      guard: demand('officeSigns'),
      description: 'A Co-Chair office refuses to sign, with a reason: the case returns to the committee.',
      meta: { by: ['coChair'], clause: 'SC-3', as: 'office' },
      actions: [
        {
          type: 'tellSeats',
          params: ({ context, event }) => newsToSeats(context, { what: 'returned', reason: event.reason }),
        },
        {
          type: 'assignTask',
          params: ({ event }) => ({
            to: 'supportUnit',
            task: { what: 'acceptanceRefused', office: event.office, reason: event.reason },
          }),
        },
        assign({ acceptance: null }),
      ],
    },
    'acceptance.recused': {
      target: 'drafting',
      guard: demand('officeSigns', 'officeHasNotSigned'),
      description:
        'A Co-Chair office declares a conflict of interest: its substitute signs, or the others do (policy).',
      meta: { by: ['coChair'], clause: 'SC-3', as: 'office' },
      actions: [
        assign(({ context, event }) => recused(context, event)),
        {
          type: 'assignTask',
          params: ({ event }) => ({
            to: 'supportUnit',
            task: { what: 'signerRecused', office: event.office, reason: event.reason },
          }),
        },
      ],
    },
    'acceptance.redrafted': {
      target: 'drafting',
      description:
        'The letter is drafted anew for the Co-Chair offices of this day; earlier signatures fall.',
      meta: { by: ['supportUnit'], clause: 'SC-3' },
      actions: assign(({ context }) => redrafted(context)),
    },
  },
}).on;

const lateness = partnershipSetup.createStateConfig({
  on: {
    'signature.reminderDue': {
      description: 'The Co-Chair offices that have not signed are reminded.',
      meta: { by: ['clock'], clause: 'SC-3' },
      actions: [
        assign(({ context }) => reminded(context)),
        {
          type: 'remindSigners',
          params: ({ context }) => ({ offices: unsigned(acceptanceOf(context)), hash: hashOf(context) }),
        },
      ],
    },
    'acceptance.overdue': {
      description:
        'The letter is still unsigned: the missing offices and the Support Unit are told. It does not lapse.',
      meta: { by: ['clock'], clause: 'SC-3' },
      actions: [
        assign(({ context }) => escalated(context)),
        {
          type: 'remindSigners',
          params: ({ context }) => ({ offices: unsigned(acceptanceOf(context)), hash: hashOf(context) }),
        },
        {
          type: 'assignTask',
          params: ({ context }) => ({
            to: 'supportUnit',
            task: { what: 'acceptanceOverdue', missing: ids(unsigned(acceptanceOf(context))) },
          }),
        },
      ],
    },
  },
}).on;

export const awaitingSignatures = partnershipSetup.createStateConfig({
  meta: {
    title: 'Acceptance awaiting signatures',
    waitingOn: (context) => ids(unsigned(acceptanceOf(context))),
    deadlines: (context) => {
      const { escalatesAt, reminders } = acceptanceOf(context);
      const reminder = reminders.slice(0, 1).map((at) => ({ event: 'signature.reminderDue', at }));
      return escalatesAt === null
        ? reminder
        : [...reminder, { event: 'acceptance.overdue', at: escalatesAt }];
    },
  },
  on: { ...letterWithdrawn, ...untilSigned, ...handedOverToSign, ...signing, ...lateness },
});
