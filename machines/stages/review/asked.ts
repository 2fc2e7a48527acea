// The part of a review in which the seats are asked: notices go out, the window runs, answers come in, the window closes.
// In: which review it is. Out: one compound state; it leaves only toward approval, or by a recorded decision.
import { assign } from 'xstate';
import { successorNotice } from '../../review/news.ts';
import { bounced, handedOver, officeHandedOver, successorNoticed } from '../../review/opening.ts';
import { ids, reviewOf } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { closedInDoubt } from './closedInDoubt.ts';
import { entering, overruling } from './decisions.ts';
import { objections } from './objections.ts';
import { objectionStanding } from './objectionStanding.ts';
import { openForObjections } from './openForObjections.ts';
import { paused } from './paused.ts';
import { positions } from './positions.ts';
import type { ReviewKind } from './reviewKind.ts';
import { sendingNotices } from './sendingNotices.ts';

/** What becomes of notices and seats, whatever state the review is in. */
function reaching(kind: ReviewKind) {
  return partnershipSetup.createStateConfig({
    on: {
      'successorNotice.sent': {
        guard: demand('noticesAreOfThisRound'),
        description: 'The post reports whether the notice reached the new holder of a seat.',
        meta: { by: ['post'], clause: 'SC-1' },
        actions: assign(({ context, event }) => successorNoticed(context, event)),
      },
      'mail.bounced': {
        guard: demand('bounceIsOfANotice'),
        description: 'A notice comes back: the seat counts as unreached, and the Support Unit is told.',
        meta: { by: ['post'], clause: 'SC-1' },
        actions: [
          assign(({ context, event }) => bounced(context, event)),
          {
            type: 'assignTask',
            params: ({ event }) => ({
              to: 'supportUnit',
              task: {
                what: 'mailBounced',
                letter: event.letter,
                recipient: event.to,
                reason: event.reason,
              },
            }),
          },
        ],
      },
      'seat.handedOver': {
        guard: demand('seatIsAsked', 'holderChanges'),
        description:
          'A seat has a new holder, mailbox or delegate: what was said stays with the seat, and the holder is told what is pending.',
        meta: { by: ['supportUnit'], clause: 'SC-1' },
        actions: [
          assign(({ context, event }) => handedOver(context, event)),
          {
            type: 'notifySuccessor',
            params: ({ context, event }) => successorNotice(context, event.seat, kind.notice(context)),
          },
        ],
      },
      'office.handedOver': {
        guard: demand('officeIsKnown', 'officeHolderChanges'),
        description:
          'A Co-Chair office has a new holder; what waits on the Co-Chairs goes to it from now on.',
        meta: { by: ['supportUnit'], clause: 'SC-1' },
        actions: assign(({ context, event }) => officeHandedOver(context, event)),
      },
    },
  }).on;
}

export function asked(kind: ReviewKind) {
  return partnershipSetup.createStateConfig({
    initial: 'sendingNotices',
    meta: {
      title: `${kind.subject}: the seats are asked`,
      waitingOn: (context) => {
        const { pending, coChairs } = reviewOf(context);
        if (pending === null) return [];
        return pending.by.role === 'supportUnit' ? ids(coChairs) : ['support-unit'];
      },
    },
    on: {
      ...positions,
      ...objections(kind.clause),
      ...reaching(kind),
      ...entering,
      'decision.confirmed': overruling,
      ...kind.adds,
    },
    states: {
      sendingNotices: sendingNotices(kind),
      openForObjections: openForObjections(kind),
      paused: paused(kind.subject),
      objectionStanding: objectionStanding(kind),
      closedInDoubt: closedInDoubt(kind),
    },
  });
}
