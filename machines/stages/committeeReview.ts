// Committee review of the letter (SC-1, SC-2): absent any objections, the Steering Committee approves it.
// In: the complete letter. Out: the stage; it leaves toward the acceptance, or the end when an objection is upheld.
import { assign } from 'xstate';
import type { CommitteeDecision } from '../../domain/decision.ts';
import type { PartnershipContext } from '../context.ts';
import { objectionUpheld } from '../review/changes.ts';
import { newsToSeats } from '../review/seats.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { contactOf, letterWithdrawn as withdrawnAtIntake } from './intake.ts';
import { reviewBySilence } from './review/reviewBySilence.ts';

/** As at the intake; the seats that were asked are told as well, so that nobody goes on with a review that is over. */
export const letterWithdrawn = partnershipSetup.createStateConfig({
  on: {
    'letter.withdrawn': {
      ...withdrawnAtIntake['letter.withdrawn'],
      actions: [
        withdrawnAtIntake['letter.withdrawn'].actions,
        {
          type: 'tellSeats',
          params: ({ context, event }) => {
            const news = { what: 'letterWithdrawn' as const, reason: event.reason };
            if (context.review !== null) return newsToSeats(context, news);
            return { review: { kind: 'letter', year: 0, round: context.rounds }, seats: [], news };
          },
        },
      ],
    },
  },
}).on;

const settles = partnershipSetup.createStateConfig({
  on: {
    'objection.upheld': {
      target: '#ended.notApproved',
      guard: demand('seatObjects'),
      description: 'A recorded decision of the committee upholds the objection: the letter is not approved.',
      meta: { by: ['supportUnit'], clause: 'SC-2' },
      actions: [
        assign(({ context, event }) => objectionUpheld(context, event)),
        {
          type: 'tellSeats',
          params: ({ context, event }) =>
            newsToSeats(context, { what: 'notApproved', reference: event.decision.reference }),
        },
        {
          type: 'tellApplicant',
          params: ({ context, event }) => ({
            to: contactOf(context),
            outcome: 'notApproved',
            reason: inWords(event.decision),
          }),
        },
      ],
    },
  },
}).on;

/** Why, and where it is recorded. */
function inWords({ meeting, date, reference, reason }: CommitteeDecision): string {
  const record = `${meeting}, ${date}, ${reference}`;
  return reason === undefined ? `Decided by the committee: ${record}.` : `${reason} (${record})`;
}

const reservationsOf = (context: PartnershipContext) =>
  (context.letter?.reservations ?? []).map((one) => `Reservation on ${one.clause}: ${one.passage}`);

export const committeeReview = partnershipSetup.createStateConfig({
  id: 'committeeReview',
  entry: assign(({ context }) => ({ rounds: context.rounds + 1 })),
  on: { ...letterWithdrawn },
  ...reviewBySilence({
    clause: 'SC-2',
    subject: 'Letter of intent',
    ref: (context) => ({ kind: 'letter', year: 0, round: context.rounds }),
    notice: (context) => ({ document: context.letterHash ?? '', flags: reservationsOf(context) }),
    approved: '#acceptance',
    follows: [],
    settles,
  }),
});
