// Tasks from answers that came after the close of a review (SC-2), and from objections after the acceptance was signed (SC-6).
// In: the task. Out: subject, what happened, what can be done.
import type { AfterLateAnswer } from '../../../machines/effects.ts';
import { paragraph, quote, say, type Block } from '../../typesetting/letter.ts';
import { takeNames } from '../../wording/takes.ts';
import type { Words } from './wording.ts';

export const lateAnswer: Words<'lateAnswer'> = (facts, { seat, take, reason }) => ({
  subject: 'An answer came after the close',
  happened: [
    paragraph`The seat ${seat} has answered in the review of ${facts.organization} after it had closed: ${takeNames[take]}. The answer is kept and not counted, and the seat is told so (SC-2).`,
    ...(reason === null ? [] : [paragraph`The reason it gave:`, quote(reason)]),
  ],
  todo: [
    say`You need not do anything. The outcome stands as it is.`,
    say`Before the last signature on the acceptance, a Co-Chair can open the review again, with a reason. Late answers then count, and the window runs on.`,
  ],
});

/** Where the objection leaves the case, and what can be done there. */
const leads: Record<AfterLateAnswer, { stands: Block; todo: string[] }> = {
  kept: {
    stands: paragraph`The outcome stands as it is.`,
    todo: [say`You need not do anything.`],
  },
  coChairsDecide: {
    stands: paragraph`The review waits for a decision in any case, since silence could not decide it.`,
    todo: [
      say`Open the review again, with a reason. The objection then counts as if it had come in time.`,
      say`Or decide without that, with the objection before you, as the task of the closed review says.`,
    ],
  },
  acceptanceHeld: {
    stands: paragraph`Not all Co-Chairs have signed, so the acceptance is held, and nothing goes out until the Co-Chairs have decided (SC-3).`,
    todo: [
      say`Open the review again, with a reason. The objection then counts as if it had come in time.`,
      say`Or dismiss the late objection, with a reason on the record. The acceptance then goes on, and the objection stays kept.`,
      say`If the seat withdraws it and no other late objection is left, the acceptance goes on by itself.`,
    ],
  },
  specialReview: {
    stands: paragraph`The acceptance was signed before. What was signed stays, or still goes out, and a special review opens, at the earliest once all is published (SC-6).`,
    todo: [
      say`See that the objection comes before the committee. Its decision ends the special review.`,
      say`If the seat withdraws the objection, there is nothing to decide.`,
    ],
  },
};

export const lateObjection: Words<'lateObjection'> = (facts, { seat, reason, follows }) => ({
  subject: 'An objection came after the close',
  happened: [
    paragraph`The seat ${seat} has objected in the review of ${facts.organization} after it had closed. The objection is kept and not counted, and the seat is told so (SC-2). In its words:`,
    quote(reason),
    leads[follows].stands,
  ],
  todo: leads[follows].todo,
});

export const specialReview: Words<'specialReview'> = (facts, { seat, reason }) => ({
  subject: 'A special review is open',
  happened: [
    paragraph`The seat ${seat} has objected to the partnership with ${facts.organization} after its acceptance was signed, so a special review is open (SC-6). In its words:`,
    quote(reason),
    paragraph`The partnership and what is published stay as they are. No clock runs, and silence decides nothing.`,
  ],
  todo: [
    say`Bring it before the committee, and record its decision with meeting, date and reference: continue, continue with conditions, suspend, or end.`,
    say`If the seat withdraws the objection, the review closes and nothing has changed.`,
  ],
});
