// A letter that changes under review (SC-1): in substance, which asks everybody anew, or in form, which any seat may contest.
// In: nothing. Out: the transitions of the letter's review, while its seats are asked.
import { assign } from 'xstate';
import { reaffirmed } from '../../review/answers.ts';
import { amended, contested, editorialAmendments } from '../../review/amendments.ts';
import { newsToSeats } from '../../review/news.ts';
import { reviewOf } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';
import { receiptOf } from '../intake.ts';

const acceptable = [
  'noticesAreOut',
  'letterIsFromTheSameOrganization',
  'letterNamesAContact',
  'letterIsNotFromTheFuture',
  'letterIsChanged',
  'amendedLetterIsComplete',
] as const;

/** The new version takes the place of the one before, is kept, and the contact has a receipt for it. */
const filed = partnershipSetup.createStateConfig({
  on: {
    'letter.amended': {
      actions: [
        assign(({ context, event }) => amended(context, event)),
        { type: 'fileLetter', params: ({ event }) => ({ letter: event.letter, document: event.document }) },
        { type: 'sendReceipt', params: ({ context, event }) => receiptOf(context, event) },
      ],
    },
  },
}).on['letter.amended'].actions;

export const amendments = partnershipSetup.createStateConfig({
  on: {
    'letter.amended': [
      {
        target: '.sendingNotices',
        guard: demand(...acceptable, 'amendmentIsSubstantive'),
        description:
          'The letter changes in substance: every seat is asked anew, in a full window; earlier positions are stale.',
        meta: { by: ['supportUnit'], clause: 'SC-1' },
        actions: filed,
      },
      {
        guard: demand(...acceptable, 'editorialCanBeContested'),
        description:
          'The letter changes in form alone: the window goes on, and any seat may contest that it is so.',
        meta: { by: ['supportUnit'], clause: 'SC-1' },
        actions: [
          ...filed,
          {
            type: 'tellSeats',
            params: ({ context }) => {
              const newest = editorialAmendments(reviewOf(context)).at(-1);
              if (newest === undefined) throw new Error('the letter has not changed');
              const { nature, from, to, summary } = newest;
              return newsToSeats(context, {
                what: 'letterAmended',
                amendment: { nature, from, to, summary },
                closesAt: reviewOf(context).closesAt,
              });
            },
          },
        ],
      },
    ],
    'position.reaffirmed': {
      guard: demand('seatIsAsked', 'windowHasNotClosed', 'positionIsStale', 'somePositionIsStale'),
      description: 'A seat says that its position still stands, now that the letter has changed.',
      meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
      actions: assign(({ context, event }) => reaffirmed(context, event)),
    },
    'amendment.contested': {
      target: '.sendingNotices',
      guard: demand('noticesAreOut', 'seatIsAsked', 'editorialAmendmentStands', 'windowHasNotClosed'),
      description:
        'A seat holds that the change is one of substance: every seat is asked anew, in a full window.',
      meta: { by: ['seat'], clause: 'SC-1', as: 'seat' },
      actions: [
        assign(({ context, event }) => contested(context, event)),
        {
          type: 'tellSeats',
          params: ({ context, event }) =>
            newsToSeats(context, { what: 'amendmentContested', seat: event.seat, reason: event.reason }),
        },
      ],
    },
  },
}).on;
