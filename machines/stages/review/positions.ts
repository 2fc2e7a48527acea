// What seats say while they are asked: positions, acknowledgements, questions with their answers. In: nothing.
// Out: the transitions of all states in which seats are asked; none of them blocks anything.
import { assign } from 'xstate';
import { contactOf } from '../../contactOf.ts';
import { positionTaken, questionAnswered, questionAsked } from '../../review/answers.ts';
import { newsToSeats } from '../../review/news.ts';
import { acknowledged } from '../../review/opening.ts';
import { reviewOf } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';

export const positions = partnershipSetup.createStateConfig({
  on: {
    'position.taken': {
      guard: demand('seatIsAsked', 'windowHasNotClosed', 'reasonIsGiven', 'seatDoesNotObject'),
      description:
        'A seat takes a position other than an objection; it can change it until the window closes.',
      meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
      actions: assign(({ context, event }) => positionTaken(context, event)),
    },
    'notice.acknowledged': {
      guard: demand('seatIsAsked', 'windowHasNotClosed', 'seatHasNotAcknowledged'),
      description: 'A seat says that it has read the notice; it takes no position by that.',
      meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
      actions: assign(({ context, event }) => acknowledged(context, event)),
    },
    'question.asked': {
      guard: demand('seatIsAsked'),
      description: 'A seat asks a question; it goes to the Support Unit and the contact, and blocks nothing.',
      meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
      actions: [
        assign(({ context, event }) => questionAsked(context, event)),
        {
          type: 'assignTask',
          params: ({ context, event }) => ({
            to: 'supportUnit',
            task: {
              what: 'questionAsked',
              seat: event.seat,
              number: reviewOf(context).questions.length,
              question: event.question,
            },
          }),
        },
        {
          type: 'tellPartner',
          params: ({ context, event }) => ({
            to: contactOf(context),
            news: {
              what: 'questionAsked',
              number: reviewOf(context).questions.length,
              question: event.question,
            },
          }),
        },
      ],
    },
    'question.answered': {
      guard: demand('questionIsAsked', 'someQuestionIsAsked'),
      description: 'The Support Unit or the contact answers a question; every seat gets the answer.',
      meta: { by: ['supportUnit', 'contact'], clause: 'G1-2' },
      actions: [
        assign(({ context, event }) => questionAnswered(context, event)),
        {
          type: 'tellSeats',
          params: ({ context, event }) => {
            const question = reviewOf(context).questions.find((one) => one.number === event.question);
            if (question === undefined) throw new Error('the question is not in the review');
            return newsToSeats(context, { what: 'questionAnswered', question });
          },
        },
      ],
    },
  },
}).on;
