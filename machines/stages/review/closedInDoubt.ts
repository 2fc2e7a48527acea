// The window has closed and silence cannot decide: a silent seat was never reached, nobody took the review up, or a
// constituency is recused. In: the kind of review. Out: one state; the Co-Chairs decide on the record, or the committee does.
import { assign } from 'xstate';
import { positionTaken } from '../../review/answers.ts';
import { approvedBy } from '../../review/closing.ts';
import { approvalNews } from '../../review/news.ts';
import { noticedAgain, officeHandedOver } from '../../review/opening.ts';
import { doubtsOf, ids, reviewOf } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { approving } from './decisions.ts';
import { lateObjection, latePosition, reopening } from './lateAnswers.ts';
import { raised } from './objections.ts';
import type { ReviewKind } from './reviewKind.ts';

/** The window never ran for a seat that was never reached: what it says counts still. */
function answersOfUnreached({ approved, follows, clause }: ReviewKind) {
  return partnershipSetup.createStateConfig({
    on: {
      'position.taken': [
        {
          target: approved,
          guard: demand(
            'seatIsAsked',
            'seatWasNeverReached',
            'reasonIsGiven',
            'seatDoesNotObject',
            'lastDoubtIsRemoved',
          ),
          description:
            'The last seat that was never reached answers: its window never ran, so the answer counts, and nothing is in doubt any more.',
          meta: { by: ['seat'], clause, as: 'seat' },
          actions: [
            assign(({ context, event }) => positionTaken(context, event)),
            assign(({ context, event }) => approvedBy(context, 'silence', event.at)),
            { type: 'tellSeats', params: ({ context }) => approvalNews(context) },
            ...follows,
          ],
        },
        {
          guard: demand('seatIsAsked', 'seatWasNeverReached', 'reasonIsGiven', 'seatDoesNotObject'),
          description: 'A seat that was never reached answers: its window never ran, so the answer counts.',
          meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
          actions: assign(({ context, event }) => positionTaken(context, event)),
        },
        {
          ...latePosition['position.taken'],
          guard: demand('seatIsAsked', 'reasonIsGiven', 'seatDoesNotObject'),
        },
      ],
      'objection.raised': [
        {
          target: 'objectionStanding',
          guard: demand('seatIsAsked', 'seatWasNeverReached', 'seatDoesNotObject', 'objectionBlocks'),
          description:
            'A seat that was never reached objects: its window never ran, so the objection blocks.',
          meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
          actions: raised,
        },
        {
          guard: demand('seatIsAsked', 'seatWasNeverReached', 'seatDoesNotObject'),
          description:
            'A seat that was never reached objects: it is recorded; by the policy it takes more objections to block.',
          meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
          actions: raised,
        },
        {
          guard: demand('seatIsAsked', 'seatDoesNotObject'),
          description: 'A seat objects after the close: it is kept, and the Co-Chairs decide what follows.',
          meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
          actions: lateObjection,
        },
      ],
    },
  }).on;
}

export function closedInDoubt(kind: ReviewKind) {
  const { subject, clause, approved, follows } = kind;
  const reopened = {
    description:
      'A Co-Chair opens the review again, with a reason: late answers count, and the window runs on.',
    meta: { by: ['coChair'] as const, clause },
    actions: reopening,
  };
  return partnershipSetup.createStateConfig({
    meta: {
      title: `${subject}: closed, and silence cannot decide`,
      waitingOn: (context) => ids(reviewOf(context).coChairs),
    },
    on: {
      ...answersOfUnreached(kind),
      'silence.accepted': {
        target: approved,
        guard: demand('noConstituencyIsRecused'),
        description: 'A Co-Chair decides, on the record, that the review closes as it stands.',
        meta: { by: ['coChair'], clause },
        actions: [
          assign(({ context, event }) => approvedBy(context, 'coChairs', event.at, event.reason)),
          { type: 'tellSeats', params: ({ context }) => approvalNews(context) },
          ...follows,
        ],
      },
      'notices.resent': {
        target: 'sendingNotices',
        description:
          'The notice goes out again, to the seats that it did not reach or, where nobody took it up, to all, with a full window.',
        meta: { by: ['supportUnit', 'coChair'], clause: 'SC-1' },
        actions: assign(({ context, event }) => noticedAgain(context, event)),
      },
      'review.reopened': [
        { ...reopened, target: 'objectionStanding', guard: demand('lateObjectionsBlock') },
        { ...reopened, target: 'openForObjections', guard: demand() },
      ],
      'office.handedOver': {
        guard: demand('officeIsKnown', 'officeHolderChanges'),
        description: 'A Co-Chair office has a new holder, who is told what waits for a decision.',
        meta: { by: ['supportUnit'], clause: 'SC-1' },
        actions: [
          assign(({ context, event }) => officeHandedOver(context, event)),
          {
            type: 'assignTask',
            params: ({ context, event }) => ({
              to: reviewOf(context).coChairs.filter((one) => one.id === event.office),
              task: { what: 'closedInDoubt', doubts: doubtsOf(reviewOf(context)) },
            }),
          },
        ],
      },
      'decision.confirmed': approving(kind),
    },
  });
}
