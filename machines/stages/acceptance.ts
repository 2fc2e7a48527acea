// Acceptance (SC-3): the Co-Chairs send a formal letter to the organization. Every Co-Chair office signs; it never lapses.
// In: an approved letter. Out: the stage; it leaves toward publication, or back to the committee when a Co-Chair refuses.
import { assign } from 'xstate';
import { endOfWorkingDays } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PartnershipContext } from '../context.ts';
import type { EventOf } from '../events.ts';
import { ids, newsToSeats } from '../review/seats.ts';
import { acceptanceOf, unsigned } from '../rules/acceptance.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { letterWithdrawn } from './committeeReview.ts';
import { contactOf } from './intake.ts';

const hashOf = (context: PartnershipContext) => acceptanceOf(context).hash ?? '';

function begun(approvedAt: Instant) {
  const acceptance = { approvedAt, offices: [], hash: null, signatures: {}, escalatesAt: null };
  return { acceptance };
}

function signed(context: PartnershipContext, event: EventOf<'acceptance.signed'>) {
  const acceptance = acceptanceOf(context);
  return {
    acceptance: { ...acceptance, signatures: { ...acceptance.signatures, [event.office]: event.at } },
  };
}

function drafted(context: PartnershipContext, event: EventOf<'acceptance.drafted'>) {
  const { offices, hash } = event;
  const escalatesAt = endOfWorkingDays(
    context.policy,
    event.at,
    context.policy.acceptanceEscalationWorkingDays,
  );
  return { acceptance: { ...acceptanceOf(context), offices, hash, signatures: {}, escalatesAt } };
}

const escalated = (context: PartnershipContext) => ({
  acceptance: { ...acceptanceOf(context), escalatesAt: null },
});

function signatures(context: PartnershipContext) {
  const acceptance = acceptanceOf(context);
  return acceptance.offices.map((office) => ({
    office: office.id,
    holder: office.holder,
    at: acceptance.signatures[office.id] ?? '',
  }));
}

const drafting = partnershipSetup.createStateConfig({
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
    }),
  },
  on: {
    'acceptance.drafted': [
      {
        target: 'awaitingSignatures',
        guard: demand('someOfficeSigns'),
        description: 'The formal letter is drafted; the Co-Chair offices of this day are asked to sign it.',
        meta: { by: ['post'], clause: 'SC-3' },
        actions: [
          assign(({ context, event }) => drafted(context, event)),
          {
            type: 'requestSignatures',
            params: ({ context }) => ({ offices: acceptanceOf(context).offices, hash: hashOf(context) }),
          },
        ],
      },
      {
        target: 'coChairsVacant',
        description: 'No Co-Chair is in office, so nobody can sign.',
        meta: { by: ['post'], clause: 'SC-3' },
        actions: {
          type: 'assignTask',
          params: { to: 'supportUnit', task: { what: 'coChairsVacant' } },
        },
      },
    ],
  },
});

const awaitingSignatures = partnershipSetup.createStateConfig({
  meta: {
    title: 'Acceptance awaiting signatures',
    waitingOn: (context) => ids(unsigned(acceptanceOf(context))),
    deadlines: (context) => {
      const { escalatesAt } = acceptanceOf(context);
      return escalatesAt === null ? [] : [{ event: 'acceptance.overdue', at: escalatesAt }];
    },
  },
  on: {
    ...letterWithdrawn,
    'acceptance.signed': [
      {
        target: 'sending',
        guard: demand('officeSigns', 'officeHasNotSigned', 'signatureIsTheLast'),
        description: 'The last Co-Chair office signs: the formal letter of acceptance goes out.',
        meta: { by: ['coChair'], clause: 'SC-3', as: 'office' },
        actions: [
          assign(({ context, event }) => ({ ...signed(context, event), acceptedAt: event.at })),
          assign(({ context }) => escalated(context)),
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
    'acceptance.redrafted': {
      target: 'drafting',
      description:
        'The letter is drafted anew for the Co-Chair offices of this day; earlier signatures fall.',
      meta: { by: ['supportUnit'], clause: 'SC-3' },
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
});

const sending = partnershipSetup.createStateConfig({
  meta: { title: 'Acceptance going out', expects: () => ({ type: 'acceptance.delivered' }) },
  entry: {
    type: 'sendAcceptance',
    params: ({ context }) => ({
      to: contactOf(context),
      hash: hashOf(context),
      signatures: signatures(context),
    }),
  },
  on: {
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

function readdressed(context: PartnershipContext, event: EventOf<'acceptance.resent'>) {
  if (context.letter === null || event.email === undefined) return {};
  const [first, ...others] = context.letter.contacts;
  const contacts = first === undefined ? others : [{ ...first, email: event.email }, ...others];
  return { letter: { ...context.letter, contacts } };
}

export const acceptance = partnershipSetup.createStateConfig({
  id: 'acceptance',
  initial: 'drafting',
  entry: assign(({ event }) => begun(event.at)),
  states: {
    drafting,
    coChairsVacant: {
      meta: { title: 'Acceptance waiting for Co-Chairs in office', waitingOn: () => ['support-unit'] },
      on: {
        ...letterWithdrawn,
        'acceptance.redrafted': {
          target: 'drafting',
          description: 'The roster names Co-Chairs in office again; the letter is drafted for them.',
          meta: { by: ['supportUnit'], clause: 'SC-3' },
        },
      },
    },
    awaitingSignatures,
    sending,
    undelivered: {
      meta: { title: 'Acceptance not delivered', waitingOn: () => ['support-unit'] },
      on: {
        'acceptance.resent': {
          target: 'sending',
          description: 'The formal letter goes out again, to a corrected address where one is given.',
          meta: { by: ['supportUnit'], clause: 'SC-3' },
          actions: assign(({ context, event }) => readdressed(context, event)),
        },
      },
    },
  },
});
