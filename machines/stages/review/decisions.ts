// Recorded decisions of the committee in a review: one office enters them, another confirms them (four eyes). In: the kind of
// review. Out: the transitions; a decision takes effect only once it is confirmed, and never by one person's word.
import { assign } from 'xstate';
import { dateInWords } from '../../../domain/dateInWords.ts';
import type { CommitteeDecision } from '../../../domain/decision.ts';
import { contactOf } from '../../contactOf.ts';
import type { PartnershipContext } from '../../context.ts';
import { approvedBy } from '../../review/closing.ts';
import { discarded, entered, pendingOf, ruled } from '../../review/decisions.ts';
import { newsToSeats, resolutionNews } from '../../review/news.ts';
import { goingOn } from '../../review/objections.ts';
import { reviewOf } from '../../review/seats.ts';
import { extended } from '../../review/window.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import type { ReviewKind } from './reviewKind.ts';

const offices = ['supportUnit', 'coChair'] as const;
const confirmation = [
  'decisionIsPending',
  'rulingStillFits',
  'confirmedByAnother',
  'officeIsNotTheObjector',
] as const;

function overruledSeat(context: PartnershipContext): string {
  const { ruling } = pendingOf(context);
  return 'seat' in ruling ? ruling.seat : '';
}

/** Why, where a reason was given, and apart from it where the decision is recorded. */
export function inWords({ meeting, date, reference, reason }: CommitteeDecision): string {
  const record = `Recorded: ${meeting}, ${dateInWords(date)}, ${reference}.`;
  return reason === undefined ? record : `${reason}\n\n${record}`;
}

/** Entering a decision, and taking it back before it is confirmed. */
export const entering = partnershipSetup.createStateConfig({
  on: {
    'decision.entered': {
      guard: demand('noDecisionIsPending', 'rulingFits', 'officeIsNotTheObjector'),
      description:
        'A decision of the committee is entered, with meeting, date and reference; another office confirms it.',
      meta: { by: offices, clause: 'SC-2' },
      actions: [
        assign(({ context, event }) => entered(context, event)),
        {
          type: 'assignTask',
          params: ({ context, event }) => ({
            to: event.by.role === 'supportUnit' ? reviewOf(context).coChairs : 'supportUnit',
            task: {
              what: 'decisionToConfirm',
              ruling: event.ruling,
              decision: event.decision,
              enteredBy: event.by.id,
            },
          }),
        },
      ],
    },
    'decision.discarded': {
      guard: demand('decisionIsPending'),
      description: 'The decision that was entered is taken back before it took effect, with a reason.',
      meta: { by: offices, clause: 'SC-2' },
      actions: assign(({ context }) => discarded(context)),
    },
  },
}).on;

/** The overruling of an objection where it does not set the clock going. */
export const overruling = partnershipSetup.createStateConfig({
  on: {
    'decision.confirmed': {
      guard: demand(...confirmation, 'rulingOverrules'),
      description:
        'Another office confirms the decision: the objection is overruled; the clock is as it was.',
      meta: { by: offices, clause: 'SC-2' },
      actions: [
        {
          type: 'tellSeats',
          params: ({ context }) => resolutionNews(context, overruledSeat(context), pendingOf(context)),
        },
        assign(({ context, event }) => ({ review: ruled(context, event.at) })),
      ],
    },
  },
}).on['decision.confirmed'];

/** The overruling of the last objection that blocks. */
export const lastOverruled = partnershipSetup.createStateConfig({
  on: {
    'decision.confirmed': {
      target: 'openForObjections',
      guard: demand(...confirmation, 'rulingSettlesTheLast'),
      description:
        'Another office confirms the decision: the objection is overruled. None blocks any more: the window goes on for the time that remained, at least three working days.',
      meta: { by: offices, clause: 'SC-2' },
      actions: [
        assign(({ context, event }) => ({
          review: { ...goingOn(ruled(context, event.at), event.at, context), pending: pendingOf(context) },
        })),
        {
          type: 'tellSeats',
          params: ({ context }) => resolutionNews(context, overruledSeat(context), pendingOf(context)),
        },
        assign(({ context }) => discarded(context)),
      ],
    },
  },
}).on['decision.confirmed'];

/** A deferral beyond those that the Co-Chairs may grant. */
export const extending = partnershipSetup.createStateConfig({
  on: {
    'decision.confirmed': {
      guard: demand(...confirmation, 'rulingExtends'),
      description: 'Another office confirms the decision: the window is extended once more.',
      meta: { by: offices, clause: 'SC-1' },
      actions: [
        assign(({ context, event }) => {
          const { ruling, decision } = pendingOf(context);
          if (ruling.do !== 'extend') return {};
          const review = extended(
            { ...reviewOf(context), pending: null },
            ruling.workingDays,
            event.at,
            inWords(decision),
            context.policy,
          );
          return { review };
        }),
        {
          type: 'tellSeats',
          params: ({ context, event }) => {
            const { closesAt, clock, deferrals } = reviewOf(context);
            const reason = clock.at(-1)?.reason ?? '';
            return newsToSeats(context, {
              what: 'windowExtended',
              by: 'committee',
              closesAt: closesAt ?? event.at,
              reason,
              deferrals,
            });
          },
        },
      ],
    },
  },
}).on['decision.confirmed'];

/** A positive decision where silence cannot decide. */
export function approving({ clause, approved, follows }: ReviewKind) {
  return partnershipSetup.createStateConfig({
    on: {
      'decision.confirmed': {
        target: approved,
        guard: demand(...confirmation, 'rulingApproves'),
        description: 'Another office confirms the decision: the committee approves where silence could not.',
        meta: { by: offices, clause },
        actions: [
          {
            type: 'tellSeats',
            params: ({ context }) => {
              const { decision } = pendingOf(context);
              return newsToSeats(context, { what: 'approvedByDecision', decision });
            },
          },
          assign(({ context, event }) =>
            approvedBy(context, 'decision', event.at, inWords(pendingOf(context).decision)),
          ),
          ...follows,
        ],
      },
    },
  }).on['decision.confirmed'];
}

/** The committee upholds an objection, or declines where silence could not decide: the letter is not approved. */
export const refusing = partnershipSetup.createStateConfig({
  on: {
    'decision.confirmed': {
      target: '#ended.notApproved',
      guard: demand(...confirmation, 'rulingRefuses'),
      description: 'Another office confirms the decision: the letter is not approved.',
      meta: { by: offices, clause: 'SC-2' },
      actions: [
        {
          type: 'tellSeats',
          params: ({ context }) => {
            const { decision, ruling } = pendingOf(context);
            return newsToSeats(context, { what: 'notApproved', decision, upheld: ruling.do === 'uphold' });
          },
        },
        {
          type: 'tellApplicant',
          params: ({ context }) => ({
            to: contactOf(context),
            outcome: 'notApproved',
            reason: inWords(pendingOf(context).decision),
            decision: pendingOf(context).decision,
          }),
        },
        assign(({ context, event }) => ({ review: ruled(context, event.at) })),
      ],
    },
  },
}).on['decision.confirmed'];
