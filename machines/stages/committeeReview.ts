// Committee review of the letter (SC-1, SC-2): absent any objections, the Steering Committee approves it.
// In: the complete letter. Out: the stage; it leaves toward the acceptance, or the end when an objection is upheld.
import { assign } from 'xstate';
import { flagsOf } from '../../domain/flags.ts';
import type { PartnershipContext } from '../context.ts';
import { newsToSeats } from '../review/news.ts';
import { partnershipSetup } from '../setup.ts';
import { contactHandsOver } from './contactHandsOver.ts';
import { letterWithdrawn as withdrawnAtIntake } from './intake.ts';
import { amendments } from './review/amendments.ts';
import { overruling, refusing } from './review/decisions.ts';
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

const flags = ({ letter }: PartnershipContext) => (letter === null ? [] : flagsOf(letter));

export const committeeReview = partnershipSetup.createStateConfig({
  id: 'committeeReview',
  entry: assign(({ context }) => ({ rounds: context.rounds + 1 })),
  on: { ...letterWithdrawn, ...contactHandsOver },
  ...reviewBySilence({
    clause: 'SC-2',
    subject: 'Letter of intent',
    ref: (context) => ({ kind: 'letter', year: 0, round: context.rounds }),
    notice: (context) => ({ document: context.letterHash ?? '', flags: flags(context) }),
    approved: '#acceptance',
    follows: [],
    adds: { ...amendments, 'decision.confirmed': [refusing, overruling] },
  }),
});
