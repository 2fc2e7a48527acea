// The notices of a review go out (SC-1). No clock runs before each has been handed over or has failed for good.
// In: the kind of review. Out: one state, which leads to the open window, or to a standing objection.
import { assign } from 'xstate';
import { askedAbout } from '../../review/amendments.ts';
import { objectionNews } from '../../review/news.ts';
import { withObjection } from '../../review/objections.ts';
import { noticed, noticedTooLate } from '../../review/opening.ts';
import { blocked, ids, isReached, reviewOf } from '../../review/seats.ts';
import { stopped } from '../../review/window.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import type { ReviewKind } from './reviewKind.ts';

export function sendingNotices(kind: ReviewKind) {
  return partnershipSetup.createStateConfig({
    meta: {
      title: `${kind.subject}: notices going out`,
      expects: (context) => ({
        type: 'notices.sent',
        round: reviewOf(context).ref.round,
        delivered: ids(reviewOf(context).seats),
        undelivered: [],
      }),
    },
    entry: {
      type: 'notifySeats',
      params: ({ context }) => {
        const review = reviewOf(context);
        return {
          review: review.ref,
          seats: review.seats.filter((seat) => !isReached(review, seat.id)),
          closesAt: blocked(review, context.policy) ? null : review.closesAt,
          amendment: askedAbout(review),
          ...kind.notice(context),
        };
      },
    },
    on: {
      'objection.raised': {
        guard: demand('seatIsAsked', 'seatDoesNotObject'),
        description: 'A seat objects while the notices are going out; it counts once they are out.',
        meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
        actions: [
          assign(({ context, event }) => ({ review: withObjection(reviewOf(context), event) })),
          { type: 'tellSeats', params: ({ context, event }) => objectionNews(context, event) },
        ],
      },
      'notices.sent': [
        {
          target: 'objectionStanding',
          guard: demand('noticesAreOfThisRound', 'objectionsBlock'),
          description: 'The notices are out; an objection stands, so the clock does not run.',
          meta: { by: ['post'], clause: 'SC-2' },
          actions: [
            assign(({ context, event }) => noticed(context, event)),
            assign(({ context, event }) => ({ review: stopped(reviewOf(context), 'stopped', event.at) })),
          ],
        },
        {
          target: 'openForObjections',
          guard: demand('noticesAreOfThisRound', 'noticesCameInTime'),
          description: 'Every notice was handed over or has failed for good; the window is open.',
          meta: { by: ['post'], clause: 'SC-1' },
          actions: assign(({ context, event }) => noticed(context, event)),
        },
        {
          target: 'sendingNotices',
          reenter: true,
          guard: demand('noticesAreOfThisRound'),
          description:
            'Sending took so long that less than the least time was left: new notices go out, with a full window.',
          meta: { by: ['post'], clause: 'SC-1' },
          actions: assign(({ context, event }) => noticedTooLate(context, event)),
        },
      ],
    },
  });
}
