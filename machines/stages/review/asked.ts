// The part of a review in which the seats are asked: notices go out, the window runs, positions come in, the window closes.
// In: which review it is. Out: one compound state; it leaves only toward approval, by the clock or by a Co-Chair's decision.
import { assign } from 'xstate';
import {
  noticed,
  noticedAgain,
  noticedTooLate,
  objectionRaised,
  positionTaken,
  reminded,
} from '../../review/changes.ts';
import { approvalNews, ids, newsToSeats, reviewOf, silentSeats, unreachedSeats } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { objectionStanding } from './objectionStanding.ts';
import type { ReviewKind } from './reviewKind.ts';

export function asked(kind: ReviewKind) {
  const { clause, subject, approved } = kind;
  const follows = Array.isArray(kind.follows) ? kind.follows : [kind.follows];

  const sendingNotices = partnershipSetup.createStateConfig({
    meta: {
      title: `${subject}: notices going out`,
      expects: (context) => ({
        type: 'notices.sent',
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
          seats: review.seats.filter((seat) => !review.delivered.includes(seat.id)),
          closesAt: review.closesAt ?? review.openedAt,
          ...kind.notice(context),
        };
      },
    },
    on: {
      'notices.sent': [
        {
          target: 'openForObjections',
          guard: demand('noticesCameInTime'),
          description: 'Every notice was handed over or has failed for good; the window is open.',
          meta: { by: ['post'], clause: 'SC-1' },
          actions: assign(({ context, event }) => noticed(context, event)),
        },
        {
          target: 'sendingNotices',
          reenter: true,
          description:
            'Sending took so long that less than the least time was left: new notices go out, with a full window.',
          meta: { by: ['post'], clause: 'SC-1' },
          actions: assign(({ context, event }) => noticedTooLate(context, event)),
        },
      ],
    },
  });

  const openForObjections = partnershipSetup.createStateConfig({
    meta: {
      title: `${subject}: open for objections`,
      waitingOn: (context) => ids(silentSeats(reviewOf(context))),
      deadlines: (context) => {
        const { closesAt, reminders } = reviewOf(context);
        const reminder = reminders.slice(0, 1).map((at) => ({ event: 'reminder.due', at }));
        return closesAt === null ? [] : [...reminder, { event: 'window.closed', at: closesAt }];
      },
    },
    on: {
      'reminder.due': {
        description: 'The seats without a position are reminded of the closing instant.',
        meta: { by: ['clock'], clause: 'SC-1' },
        actions: [
          assign(({ context }) => reminded(context)),
          {
            type: 'remindSeats',
            params: ({ context }) => {
              const review = reviewOf(context);
              return {
                review: review.ref,
                seats: silentSeats(review),
                closesAt: review.closesAt ?? review.openedAt,
              };
            },
          },
        ],
      },
      'window.closed': [
        {
          target: approved,
          guard: demand('everySilentSeatWasReached'),
          description:
            'The window closes absent any objections: the silence of those who were reached is consent.',
          meta: { by: ['clock'], clause },
          actions: [{ type: 'tellSeats', params: ({ context }) => approvalNews(context) }, ...follows],
        },
        {
          target: 'seatsUnreached',
          description: 'The window closes, but a silent seat was never reached: its silence is not consent.',
          meta: { by: ['clock'], clause },
          actions: {
            type: 'assignTask',
            params: ({ context }) => ({
              to: reviewOf(context).coChairs,
              task: { what: 'unreachedSeats', seats: ids(unreachedSeats(reviewOf(context))) },
            }),
          },
        },
      ],
    },
  });

  const seatsUnreached = partnershipSetup.createStateConfig({
    meta: {
      title: `${subject}: a silent seat was never reached`,
      waitingOn: (context) => ids(reviewOf(context).coChairs),
    },
    on: {
      'unreachedSeats.accepted': {
        target: approved,
        description: 'A Co-Chair decides, on the record, that the review closes without the unreached seats.',
        meta: { by: ['coChair'], clause },
        actions: [{ type: 'tellSeats', params: ({ context }) => approvalNews(context) }, ...follows],
      },
      'notices.resent': {
        target: 'sendingNotices',
        description: 'The notice goes out again to the seats that it did not reach, with a full window.',
        meta: { by: ['supportUnit', 'coChair'], clause: 'SC-1' },
        actions: assign(({ context, event }) => noticedAgain(context, event)),
      },
    },
  });

  return partnershipSetup.createStateConfig({
    initial: 'sendingNotices',
    on: {
      'position.taken': [
        {
          guard: demand('seatIsAsked', 'reasonIsGiven', 'seatDoesNotObject', 'positionIsNoQuestion'),
          description:
            'A seat takes a position other than an objection; it can change it until the window closes.',
          meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
          actions: assign(({ context, event }) => positionTaken(context, event)),
        },
        {
          guard: demand('seatIsAsked', 'reasonIsGiven', 'seatDoesNotObject'),
          description: 'A seat asks a question; it goes to the Support Unit and blocks nothing.',
          meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
          actions: [
            assign(({ context, event }) => positionTaken(context, event)),
            {
              type: 'assignTask',
              params: ({ event }) => ({
                to: 'supportUnit',
                task: { what: 'questionAsked', seat: event.seat, question: event.reason ?? '' },
              }),
            },
          ],
        },
      ],
      'objection.raised': {
        target: '.objectionStanding',
        guard: demand('seatIsAsked', 'seatDoesNotObject'),
        description: 'A seat objects. One objection blocks: the clock stops until it is resolved.',
        meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
        actions: [
          assign(({ context, event }) => objectionRaised(context, event)),
          {
            type: 'tellSeats',
            params: ({ context, event }) =>
              newsToSeats(context, { what: 'objectionRaised', seat: event.seat, reason: event.reason }),
          },
        ],
      },
      'notices.sent': {
        description: 'The post reports whom the notices reached, after the case has already moved on.',
        meta: { by: ['post'], clause: 'SC-1' },
        actions: assign(({ context, event }) => noticed(context, event)),
      },
    },
    states: {
      sendingNotices,
      openForObjections,
      objectionStanding: objectionStanding(subject, clause, kind.settles),
      seatsUnreached,
    },
  });
}
