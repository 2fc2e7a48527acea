// News about what came after the close of a review, in English. In: names, words for an answer. Out: sentences.
import type { AfterLateAnswer } from '../../../../machines/effects.ts';
import { say } from '../../../typesetting/say.ts';
import type { ReviewName } from '../../reviewName.ts';

type Settled = 'withdrawn' | 'dismissed';

export const late = {
  subject: (organization: string) => `Your answer came after the close: ${organization}`,
  thanks: ({ the }: ReviewName, answer: string) =>
    say`Thank you for your answer in ${the}: ${answer}. It reached us after the review had closed, so it is not counted.`,
  closed: 'The review closed',
  kept: say`It is kept on record. If our record of the time seems wrong to you, reply to this message.`,
  keptAndShown: say`It is kept on record, and shown to the Co-Chairs. If our record of the time seems wrong to you, reply to this message.`,
  canHappen: 'What can still happen',
  whatFollows: 'What follows',
  /** Until when the Co-Chairs can count an answer after all. */
  openAgain: {
    letter: say`Until the last Co-Chair has signed the acceptance, the Co-Chairs can open the review again, with a reason. Late answers then count. After that, the outcome stands as it is.`,
    partnership: say`As long as it is open whether the partnership continues, the Co-Chairs can open the review again, with a reason. Late answers then count. After that, the outcome stands as it is.`,
  },
  follows: {
    coChairsDecide: say`Silence could not decide this review, so the Co-Chairs have it before them, or the committee decides (SC-2). They see your objection when they do. They can open the review again, with a reason; your objection then counts.`,
    acceptanceHeld: say`Not all Co-Chairs have signed the acceptance yet, so your objection holds it, and nothing goes out (SC-3). The Co-Chairs decide, on the record: they open the review again, and your objection counts, or the acceptance goes on, and your objection stays kept.`,
    specialReview: say`The acceptance was signed before your objection came. What was signed stays, or still goes out; nothing is undone silently. Your objection opens a special review, at the earliest once all is published, and the committee ends it by a recorded decision (SC-6).`,
  } satisfies Record<Exclude<AfterLateAnswer, 'kept'>, string>,
  takeBack: say`If you want to withdraw the objection, reply to this message and say so, with a reason if you like. Otherwise there is nothing more to do for your seat now, and we write again when something changes.`,
  settledSubject: {
    withdrawn: (organization: string) => `Late objection withdrawn: ${organization}`,
    dismissed: (organization: string) => `Late objection dismissed: ${organization}`,
  } satisfies Record<Settled, unknown>,
  yourSeat: (seat: string) => `your seat (${seat})`,
  theSeat: (seat: string) => `the seat ${seat}`,
  settled: {
    withdrawn: {
      afterTheClose: (seat: string, organization: string) =>
        say`The objection of ${seat} about ${organization}, which came after the review had closed, has been withdrawn in writing (SC-2).`,
      afterTheSignature: (seat: string, organization: string) =>
        say`The objection of ${seat} about ${organization}, which came after the acceptance was signed, has been withdrawn in writing (SC-2).`,
    },
    dismissed: {
      afterTheClose: (seat: string, organization: string) =>
        say`A Co-Chair has decided, on the record, that the objection of ${seat} about ${organization}, which came after the review had closed, does not stop the acceptance (SC-2).`,
      afterTheSignature: (seat: string, organization: string) =>
        say`A Co-Chair has decided, on the record, that the objection of ${seat} about ${organization}, which came after the acceptance was signed, does not stop the acceptance (SC-2).`,
    },
  },
  afterwards: {
    special: say`Other objections still stand, so the special review goes on, and the committee decides on them (SC-6).`,
    withdrawn: say`It no longer stands in the way of the acceptance, and opens no special review. An objection of another seat is as it was.`,
    dismissed: say`The acceptance goes on, and whoever has not signed yet is asked to sign (SC-3). The objection stays kept.`,
  },
};
