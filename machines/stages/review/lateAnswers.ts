// What seats say at or after the closing instant: it is kept, answered kindly, shown to the Co-Chairs, and not counted (SC-2).
// In: nothing. Out: the actions and transitions of every state after a close in which an answer may still arrive.
import { assign } from 'xstate';
import { keptAsLate } from '../../review/answers.ts';
import { reopened } from '../../review/closing.ts';
import { afterLate, lateNews, newsToSeats } from '../../review/news.ts';
import { handedOver } from '../../review/opening.ts';
import { reviewOf } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';

/** A position that came too late. */
export const latePosition = partnershipSetup.createStateConfig({
  on: {
    'position.taken': {
      guard: demand('seatIsAsked', 'reasonIsGiven'),
      description:
        'A seat answers after the close: the answer is kept and shown to the Co-Chairs, not counted.',
      meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
      actions: [
        assign(({ context, event }) => keptAsLate(context, event)),
        { type: 'tellSeats', params: ({ context, event }) => lateNews(context, event) },
        {
          type: 'assignTask',
          params: ({ context, event }) => ({
            to: reviewOf(context).coChairs,
            task: {
              what: 'lateAnswer',
              seat: event.seat,
              take: event.take,
              reason: event.reason ?? null,
            },
          }),
        },
      ],
    },
  },
}).on;

/** What an objection that came too late does wherever it meets the case; where it leads is the state's to say. */
export const lateObjection = partnershipSetup.createStateConfig({
  on: {
    'objection.raised': {
      actions: [
        assign(({ context, event }) => keptAsLate(context, event)),
        { type: 'tellSeats', params: ({ context, event }) => lateNews(context, event) },
        {
          type: 'assignTask',
          params: ({ context, event }) => ({
            to: reviewOf(context).coChairs,
            task: {
              what: 'lateObjection',
              seat: event.seat,
              reason: event.reason,
              follows: afterLate(context, event),
            },
          }),
        },
      ],
    },
  },
}).on['objection.raised'].actions;

/** A seat changes hands once the window is closed: what is still to be said to the seat goes to its new holder. */
export const seatHandedOver = partnershipSetup.createStateConfig({
  on: {
    'seat.handedOver': {
      guard: demand('seatIsAsked', 'holderChanges'),
      description:
        'A seat has a new holder, mailbox or delegate: what is said to the seat goes there from now on.',
      meta: { by: ['supportUnit'], clause: 'SC-1' },
      actions: assign(({ context, event }) => handedOver(context, event)),
    },
  },
}).on;

/** The Co-Chairs open a review again that had closed; the late answers count from then on. */
export const reopening = partnershipSetup.createStateConfig({
  on: {
    'review.reopened': {
      actions: [
        assign(({ context, event }) => reopened(context, event)),
        {
          type: 'tellSeats',
          params: ({ context, event }) =>
            newsToSeats(context, {
              what: 'reopened',
              reason: event.reason,
              closesAt: reviewOf(context).closesAt,
            }),
        },
      ],
    },
  },
}).on['review.reopened'].actions;
