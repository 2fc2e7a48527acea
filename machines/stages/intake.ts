// Intake (LOI-1 to LOI-4, PR-1 to PR-6, G1-1): a letter arrives, is checked, and is declared complete, returned or set aside.
// In: the letter's events. Out: the stage; it leaves toward the committee's review or the end.
import { assign } from 'xstate';
import { flagsOf } from '../../domain/flags.ts';
import type { ClauseId } from '../../domain/framework.ts';
import { days, plus, type Instant } from '../../domain/instant.ts';
import type { Policy } from '../../domain/policy.ts';
import { contactOf } from '../contactOf.ts';
import type { PartnershipContext } from '../context.ts';
import type { EffectParams } from '../effects.ts';
import { letterAtHand, type BringsLetter } from '../letterAtHand.ts';
import { missingOf, unsignedIn } from '../rules/intake.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { contactHandsOver } from './contactHandsOver.ts';

const record = ({ event }: { event: BringsLetter }) => ({ ...letterAtHand(event), returned: null });

const versions = {
  'letter.submitted': 'first',
  'letter.resubmitted': 'mended',
  'letter.amended': 'underReview',
} as const;

/** The receipt for a letter that was just recorded. */
export function receiptOf(context: PartnershipContext, event: BringsLetter): EffectParams['sendReceipt'] {
  const { receivedAt, channel } = event.letter;
  return {
    to: contactOf(context),
    missing: missingOf(context),
    flags: flagsOf(event.letter),
    arrival: {
      receivedAt,
      channel,
      recordedBy: event.by.role,
      version: versions[event.type],
      follows: context.previousCase,
    },
  };
}

/** Why a returned letter lapses. */
function lapsedFor(missing: readonly ClauseId[]): string {
  return missing.length === 0
    ? 'The letter did not say who signed it for the organization, and no signed letter arrived in time.'
    : `The letter did not meet ${missing.join(', ')}, and no mended letter arrived in time.`;
}

function returnedUntil(at: Instant, policy: Policy) {
  const { reminderDays, reminders } = policy.returnedLetter;
  const each = Array.from({ length: reminders }, (_, index) => plus(at, (index + 1) * reminderDays * days));
  return { reminders: each, lapsesAt: plus(at, (reminders + 1) * reminderDays * days) };
}

function returnedOf(context: PartnershipContext) {
  if (context.returned === null) throw new Error('the letter is not returned');
  return context.returned;
}

/** Withdrawal by the applicant is possible until the Co-Chairs have signed; several stages take it in. */
export const letterWithdrawn = partnershipSetup.createStateConfig({
  on: {
    'letter.withdrawn': {
      target: '#ended.letterWithdrawn',
      description: 'The organization withdraws its letter before it is accepted.',
      meta: { by: ['contact', 'supportUnit'], clause: 'LOI-1' },
      actions: {
        type: 'tellApplicant',
        params: ({ context, event }) => ({
          to: contactOf(context),
          outcome: 'withdrawn' as const,
          reason: event.reason,
        }),
      },
    },
  },
}).on;

export const intake = partnershipSetup.createStateConfig({
  id: 'intake',
  initial: 'awaitingLetter',
  states: {
    awaitingLetter: {
      meta: { title: 'Awaiting the letter of intent', waitingOn: () => ['support-unit'] },
      on: {
        'letter.submitted': {
          target: 'checking',
          guard: demand('letterNamesAContact', 'letterIsNotFromTheFuture'),
          description: 'A letter of intent arrives and is recorded, with its hash.',
          meta: { by: ['supportUnit', 'contact'], clause: 'LOI-1' },
          actions: [
            assign(record),
            assign(({ event }) => ({ previousCase: event.previousCase ?? null })),
            {
              type: 'fileLetter',
              params: ({ event }) => ({ letter: event.letter, document: event.document }),
            },
            { type: 'sendReceipt', params: ({ context, event }) => receiptOf(context, event) },
          ],
        },
      },
    },
    checking: {
      initial: 'received',
      on: {
        'policy.frozen': {
          description: 'The policy of this day is taken down: the clocks of the intake go by it.',
          meta: { by: ['post'], clause: 'LOI-4' },
          actions: assign(({ event }) => ({ policy: event.policy })),
        },
        ...letterWithdrawn,
        ...contactHandsOver,
        'letter.resubmitted': {
          target: '.received',
          guard: demand(
            'letterIsFromTheSameOrganization',
            'letterNamesAContact',
            'letterIsNotFromTheFuture',
            'letterIsChanged',
          ),
          description: 'The organization sends a mended letter; it replaces the first in the same case.',
          meta: { by: ['supportUnit', 'contact'], clause: 'LOI-1' },
          actions: [
            assign(record),
            {
              type: 'fileLetter',
              params: ({ event }) => ({ letter: event.letter, document: event.document }),
            },
            { type: 'sendReceipt', params: ({ context, event }) => receiptOf(context, event) },
          ],
        },
        'letter.setAside': {
          target: '#ended.setAside',
          guard: demand('groundFitsTheOrganization'),
          description:
            'The letter is set aside, on a ground and with a reason; it does not go to the committee.',
          meta: { by: ['supportUnit'], clause: 'LOI-1' },
          actions: {
            type: 'tellApplicant',
            params: ({ context, event }) => ({
              to: contactOf(context),
              outcome: `setAside.${event.ground}` as const,
              reason: event.reason,
            }),
          },
        },
        'letter.markedDuplicate': {
          target: '#ended.duplicate',
          description: 'The letter is a duplicate of another case and goes on there.',
          meta: { by: ['supportUnit'], clause: 'LOI-1' },
          actions: {
            type: 'tellApplicant',
            params: ({ context, event }) => ({
              to: contactOf(context),
              outcome: 'duplicate' as const,
              reason: `${event.reason} (${event.of})`,
            }),
          },
        },
      },
      states: {
        received: {
          meta: { title: 'Letter received, being checked', waitingOn: () => ['support-unit'] },
          on: {
            'letter.declaredComplete': {
              target: '#committeeReview',
              guard: demand('letterIsComplete'),
              description: 'Every demand on the letter is met; it goes to the Steering Committee.',
              meta: { by: ['supportUnit'], clause: 'SC-1' },
            },
            'letter.returned': {
              target: 'returned',
              guard: demand('organizationIsMultilateral', 'letterLacksSomething'),
              description:
                'The letter goes back to the organization with the clauses that it does not meet, or for a signature.',
              meta: { by: ['supportUnit'], clause: 'LOI-4' },
              actions: [
                assign(({ context, event }) => ({ returned: returnedUntil(event.at, context.policy) })),
                {
                  type: 'returnLetter',
                  params: ({ context, event }) => ({
                    to: contactOf(context),
                    missing: missingOf(context),
                    unsigned: unsignedIn(context),
                    note: event.note ?? null,
                    lapsesAt: returnedOf(context).lapsesAt,
                  }),
                },
              ],
            },
          },
        },
        returned: {
          meta: {
            title: 'Returned to the organization',
            waitingOn: () => ['contact'],
            deadlines: (context) => {
              const { reminders, lapsesAt } = returnedOf(context);
              const reminder = reminders.slice(0, 1).map((at) => ({ event: 'letter.reminderDue', at }));
              return [...reminder, { event: 'letter.lapsed', at: lapsesAt }];
            },
          },
          on: {
            'letter.reminderDue': {
              description: 'The organization is reminded of what its letter lacks.',
              meta: { by: ['clock'], clause: 'LOI-4' },
              actions: [
                assign(({ context }) => ({
                  returned: {
                    ...returnedOf(context),
                    reminders: returnedOf(context).reminders.slice(1),
                  },
                })),
                {
                  type: 'remindApplicant',
                  params: ({ context }) => ({
                    to: contactOf(context),
                    missing: missingOf(context),
                    lapsesAt: returnedOf(context).lapsesAt,
                  }),
                },
              ],
            },
            'letter.lapsed': {
              target: '#ended.lapsed',
              description: 'No mended letter came; the case is closed without prejudice.',
              meta: { by: ['clock'], clause: 'LOI-4' },
              actions: {
                type: 'tellApplicant',
                params: ({ context }) => ({
                  to: contactOf(context),
                  outcome: 'lapsed' as const,
                  reason: lapsedFor(missingOf(context)),
                  lacked: missingOf(context),
                }),
              },
            },
          },
        },
      },
    },
  },
});
