// Objections while the seats are asked: raised, confirmed by a successor, withdrawn in writing. In: the clause of the review.
// Out: the transitions of all states in which seats are asked; where one blocks, the clock stops (SC-2).
import { assign } from 'xstate';
import type { ClauseId } from '../../../domain/framework.ts';
import { objectionNews, resolutionNews } from '../../review/news.ts';
import { goingOn, objectionConfirmed, objectionRaised, settled, withdrawn } from '../../review/objections.ts';
import { reviewOf } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';

/** What an objection that counts does, wherever it meets the review; where it leads is the state's to say. */
export const raised = partnershipSetup.createStateConfig({
  on: {
    'objection.raised': {
      actions: [
        assign(({ context, event }) => objectionRaised(context, event)),
        { type: 'tellSeats', params: ({ context, event }) => objectionNews(context, event) },
      ],
    },
  },
}).on['objection.raised'].actions;

/** While the seats are asked and nothing blocks. */
export function objections(clause: ClauseId) {
  return partnershipSetup.createStateConfig({
    on: {
      'objection.raised': [
        {
          target: '.objectionStanding',
          guard: demand('seatIsAsked', 'windowHasNotClosed', 'seatDoesNotObject', 'objectionBlocks'),
          description: 'A seat objects. It blocks: the clock stops until the objection is settled.',
          meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
          actions: raised,
        },
        {
          guard: demand('seatIsAsked', 'windowHasNotClosed', 'seatDoesNotObject'),
          description:
            'A seat objects. By the policy it takes more objections of this constituency to block: it is recorded.',
          meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
          actions: raised,
        },
      ],
      'objection.confirmed': {
        guard: demand('seatIsAsked', 'seatObjects', 'someSeatObjects'),
        description: 'The new holder of a seat keeps the objection of the one before.',
        meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
        actions: assign(({ context, event }) => objectionConfirmed(context, event)),
      },
      'objection.withdrawn': {
        guard: demand('seatIsAsked', 'seatObjects', 'someSeatObjects'),
        description: 'The seat withdraws its objection in writing; the clock is as it was.',
        meta: { by: ['seat'], clause, as: 'seat' },
        actions: [
          assign(({ context, event }) => ({
            review: settled(reviewOf(context), event.seat, withdrawn(event)),
          })),
          {
            type: 'tellSeats',
            params: ({ context, event }) => resolutionNews(context, event.seat, event),
          },
        ],
      },
    },
  }).on;
}

/** While an objection blocks: with the last one that does, the clock goes on. */
export function lastObjectionWithdrawn(clause: ClauseId) {
  return partnershipSetup.createStateConfig({
    on: {
      'objection.withdrawn': {
        target: 'openForObjections',
        guard: demand('seatIsAsked', 'seatObjects', 'someSeatObjects', 'nothingElseBlocks'),
        description:
          'The seat withdraws its objection in writing. None blocks any more: the window goes on for the time that remained, at least three working days.',
        meta: { by: ['seat'], clause, as: 'seat' },
        actions: [
          assign(({ context, event }) => {
            const review = settled(reviewOf(context), event.seat, withdrawn(event));
            return { review: goingOn(review, event.at, context) };
          }),
          {
            type: 'tellSeats',
            params: ({ context, event }) => resolutionNews(context, event.seat, event),
          },
        ],
      },
    },
  }).on;
}
