// The partnership: one machine for its whole life, from the awaited letter to its end. In: the stages. Out: the machine.
// It is pure: no clock, no invocation, no delay; initialTransition and transition are all that ever runs it.
import { assign } from 'xstate';
import { hours, plus } from '../domain/instant.ts';
import { contactOf } from './contactOf.ts';
import { emptyContext } from './context.ts';
import { demand, partnershipSetup } from './setup.ts';
import { acceptance } from './stages/acceptance.ts';
import { active } from './stages/active.ts';
import { committeeReview } from './stages/committeeReview.ts';
import { contactHandsOver } from './stages/contactHandsOver.ts';
import { ended } from './stages/ended.ts';
import { intake } from './stages/intake.ts';
import { mailComesBack } from './stages/mailComesBack.ts';
import { publication } from './stages/publication.ts';
import { specialReview } from './stages/specialReview.ts';
import { suspended } from './stages/suspended.ts';
import { yearlyReview } from './stages/yearlyReview.ts';

/** The life as a partner. A withdrawal takes effect after a cooling-off, whatever else goes on meanwhile (policy). */
const partner = partnershipSetup.createStateConfig({
  initial: 'active',
  meta: {
    title: 'Partner',
    deadlines: (context) =>
      context.withdrawal === null
        ? []
        : [{ event: 'withdrawal.tookEffect', at: context.withdrawal.effectiveAt }],
  },
  on: {
    ...contactHandsOver,
    'withdrawal.announced': {
      guard: demand('noWithdrawalRuns'),
      description:
        'The partner announces its withdrawal; it takes effect after a cooling-off and can be revoked.',
      meta: { by: ['contact'], clause: 'G1-1' },
      actions: [
        assign(({ context, event }) => ({
          withdrawal: {
            announcedAt: event.at,
            effectiveAt: plus(event.at, context.policy.coolingOffHours * hours),
            reason: event.reason,
          },
        })),
        {
          type: 'tellPartner',
          params: ({ context, event }) => ({
            to: contactOf(context),
            news: {
              what: 'withdrawalAnnounced',
              effectiveAt: context.withdrawal?.effectiveAt ?? event.at,
            },
          }),
        },
      ],
    },
    'withdrawal.revoked': {
      guard: demand('withdrawalRuns'),
      description: 'The partner revokes its withdrawal; nothing changes.',
      meta: { by: ['contact'], clause: 'G1-1' },
      actions: [
        assign({ withdrawal: null }),
        {
          type: 'tellPartner',
          params: ({ context }) => ({ to: contactOf(context), news: { what: 'withdrawalRevoked' } }),
        },
      ],
    },
    'withdrawal.tookEffect': {
      target: '#ended.partnershipWithdrawn',
      description: 'The cooling-off is over: the partnership ends, its history stays published.',
      meta: { by: ['clock'], clause: 'G1-1' },
      actions: [
        { type: 'updateListing', params: ({ event }) => ({ status: 'former', since: event.at }) },
        {
          type: 'tellPartner',
          params: ({ context }) => ({ to: contactOf(context), news: { what: 'withdrawn' } }),
        },
      ],
    },
  },
  states: { active, yearlyReview, specialReview, suspended },
});

export const partnership = partnershipSetup.createMachine({
  id: 'partnership',
  context: () => emptyContext,
  initial: 'intake',
  on: { ...mailComesBack },
  states: { intake, committeeReview, acceptance, publication, partner, ended },
});

/** The stages of a partnership, in the order of its life. */
export const stages = [
  'intake',
  'committeeReview',
  'acceptance',
  'publication',
  'active',
  'yearlyReview',
  'specialReview',
  'suspended',
  'ended',
] as const;
export type Stage = (typeof stages)[number];
