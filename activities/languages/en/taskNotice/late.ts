// Tasks from answers after the close and objections after the acceptance, in English. In: seats, names, takes. Out: sentences.
import { say } from '../../../typesetting/say.ts';

export const late = {
  lateAnswer: {
    subject: 'An answer came after the close',
    came: (seat: string, organization: string, take: string) =>
      say`The seat ${seat} has answered in the review of ${organization} after it had closed: ${take}. The answer is kept and not counted, and the seat is told so (SC-2).`,
    reason: say`The reason it gave:`,
    nothing: say`You need not do anything. The outcome stands as it is.`,
    reopen: say`Before the last signature on the acceptance, a Co-Chair can open the review again, with a reason. Late answers then count, and the window runs on.`,
  },
  lateObjection: {
    subject: 'An objection came after the close',
    came: (seat: string, organization: string) =>
      say`The seat ${seat} has objected in the review of ${organization} after it had closed. The objection is kept and not counted, and the seat is told so (SC-2). In its words:`,
    /** Where the objection leaves the case. */
    leaves: {
      kept: say`The outcome stands as it is.`,
      coChairsDecide: say`The review waits for a decision in any case, since silence could not decide it.`,
      acceptanceHeld: say`Not all Co-Chairs have signed, so the acceptance is held, and nothing goes out until the Co-Chairs have decided (SC-3).`,
      specialReview: say`The acceptance was signed before. What was signed stays, or still goes out, and a special review opens, at the earliest once all is published (SC-6).`,
    },
    nothing: say`You need not do anything.`,
    reopen: say`Open the review again, with a reason. The objection then counts as if it had come in time.`,
    decide: say`Or decide without that, with the objection before you, as the task of the closed review says.`,
    dismiss: say`Or dismiss the late objection, with a reason on the record. The acceptance then goes on, and the objection stays kept.`,
    goesOn: say`If the seat withdraws it and no other late objection is left, the acceptance goes on by itself.`,
    bring: say`See that the objection comes before the committee. Its decision ends the special review.`,
    nothingToDecide: say`If the seat withdraws the objection, there is nothing to decide.`,
  },
  specialReview: {
    subject: 'A special review is open',
    objected: (seat: string, organization: string) =>
      say`The seat ${seat} has objected to the partnership with ${organization} after its acceptance was signed, so a special review is open (SC-6). In its words:`,
    asItWas: say`The partnership and what is published stay as they are. No clock runs, and silence decides nothing.`,
    bring: say`Bring it before the committee, and record its decision with meeting, date and reference: continue, continue with conditions, suspend, or end.`,
    withdrawn: say`If the seat withdraws the objection, the review closes and nothing has changed.`,
  },
};
