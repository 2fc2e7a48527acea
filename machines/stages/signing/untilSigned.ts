// Until the last signature the committee's approval can still be taken up again (SC-2): an objection holds the acceptance, and the
// Co-Chairs may open the review again. In: nothing. Out: the transitions of every state before the letter goes out.
import { assign } from 'xstate';
import { demand, partnershipSetup } from '../../setup.ts';
import { lateObjection, reopening } from '../review/lateAnswers.ts';

const back = partnershipSetup.createStateConfig({
  on: { 'review.reopened': { actions: [...reopening, assign({ acceptance: null })] } },
}).on['review.reopened'].actions;

const reopened = {
  description:
    'A Co-Chair opens the review again before the acceptance is signed, with a reason: late answers count, and the window runs on.',
  meta: { by: ['coChair'] as const, clause: 'SC-2' as const },
  actions: back,
};

/** Until the last signature. */
export const untilSigned = partnershipSetup.createStateConfig({
  on: {
    'objection.raised': {
      target: 'held',
      guard: demand('seatIsAsked'),
      description:
        'A seat objects after the approval: the acceptance is held until the Co-Chairs have decided.',
      meta: { by: ['seat'], clause: 'SC-2', as: 'seat' },
      actions: lateObjection,
    },
    'review.reopened': [
      {
        ...reopened,
        target: '#committeeReview.asked.objectionStanding',
        guard: demand('lateObjectionsBlock'),
      },
      { ...reopened, target: '#committeeReview.asked.openForObjections', guard: demand() },
    ],
  },
}).on;
