// News about the end of a review, in English. In: names, counts. Out: sentences.
import type { ReviewOutcome } from '../../../../domain/decision.ts';
import { say } from '../../../typesetting/say.ts';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Who spoke and who was silent. */
const spoke = (of: number, silent: number) =>
  `${of === silent ? 'none' : of - silent} took a position, and ${silent} ${silent === 1 ? 'was' : 'were'} silent.`;

export const outcomes = {
  record: 'The record',
  silence: {
    absent: (silent: number, of: number) =>
      `Absent any objections, with the silence of ${silent} of ${of} seats`,
    settled: (silent: number, of: number) =>
      `No objection standing any more, with the silence of ${silent} of ${of} seats`,
    noted: (silent: number, of: number, noted: number) =>
      `${counted(noted, 'objection')} noted, too few to block; with the silence of ${silent} of ${of} seats`,
  },
  asked: (of: number, silent: number) =>
    say`${counted(of, 'seat')} ${of === 1 ? 'was' : 'were'} asked: ${spoke(of, silent)}`,
  /** Where some of them may never have been reached. */
  counts: (of: number, silent: number) => say`Of ${counted(of, 'seat')}, ${spoke(of, silent)}`,
  settled: (count: number) =>
    say`${counted(count, 'objection')} that had been raised ${count === 1 ? 'is' : 'are'} settled: withdrawn in writing, or overruled in a recorded decision (SC-2).`,
  noted: say`By the policy of this review, it takes more objections of one constituency to block. Those that stand are recorded and published with the outcome (SC-2).`,
  accepted: say`Silence alone could not decide here: a seat had not been reached, or nobody had taken the review up. A Co-Chair has accepted the silence as it is, on the record (SC-2). The silence of a seat that no notice has reached is not consent; for such seats the outcome rests on this reason:`,
  approved: {
    subject: (organization: string) => `Approved: letter of intent, ${organization}`,
    closed: (organization: string) =>
      say`The review has closed, and the Steering Committee has approved the letter of intent of ${organization} (SC-2).`,
    next: say`The Co-Chairs now sign the formal letter of acceptance (SC-3). After that both letters are published with the record of the review (SC-4), and the organization joins the official list (SC-5). There is nothing more to do for your seat.`,
  },
  continued: {
    subject: (organization: string) => `Continued: partnership with ${organization}`,
    closed: (organization: string) =>
      say`The yearly review has closed, and the partnership with ${organization} continues for another year (SC-6).`,
    next: say`There is nothing more to do for your seat until the next yearly review.`,
  },
  byDecision: {
    approvedSubject: (organization: string) => `Approved by decision: letter of intent, ${organization}`,
    approved: (organization: string) =>
      say`The Steering Committee has approved the letter of intent of ${organization} by a recorded decision (SC-2). Silence could not decide here, and did not.`,
    continuedSubject: (organization: string) => `Continued by decision: partnership with ${organization}`,
    continued: (organization: string) =>
      say`The Steering Committee has continued the partnership with ${organization} for another year by a recorded decision (SC-6). Silence could not decide here, and did not.`,
  },
  notApproved: {
    subject: (organization: string) => `Not approved: letter of intent, ${organization}`,
    decided: (organization: string) =>
      say`The Steering Committee has decided, in a recorded decision, that the letter of intent of ${organization} is not approved (SC-2).`,
    upheld: say`It has upheld an objection to the letter.`,
    declined: say`Silence could not decide here, and the committee has not approved in its place. No objection was upheld.`,
    next: say`We have told the organization. It may write again at any time, as a new case. There is nothing more to do for your seat.`,
  },
  returned: {
    subject: (organization: string) => `Review closed for now: ${organization}`,
    goneBack: (organization: string) =>
      say`The letter of intent of ${organization} has gone back, so its review (SC-1) is closed for now. The reason on record:`,
    next: say`Answers given so far have no effect. When a new review opens, your seat gets a new notice.`,
  },
  letterWithdrawn: {
    subject: (organization: string) => `Withdrawn: letter of intent, ${organization}`,
    withdrawn: (organization: string) =>
      say`${organization} has withdrawn its letter of intent, so there is nothing left to review (SC-1). The reason it gave:`,
    next: say`The case is closed. There is nothing more to do for your seat.`,
  },
  decided: {
    subject: (organization: string) => `Decided: partnership with ${organization}`,
    special: (organization: string) =>
      say`The Steering Committee has decided on the special review of the partnership with ${organization} (SC-6).`,
    yearly: (organization: string) =>
      say`The Steering Committee has decided on the yearly review of the partnership with ${organization} (SC-6).`,
    decision: 'The decision',
    /** The outcome of a yearly or special review (SC-6). */
    outcome: {
      continue: 'The partnership continues for another year.',
      continueWithConditions: 'The partnership continues, with conditions that the Support Unit tracks.',
      suspend: 'The partnership is suspended. The official list shows it so.',
      end: 'The partnership ends. Its letters and its history stay published.',
    } satisfies Record<ReviewOutcome, string>,
    recordedIn: 'Recorded in',
    next: say`We have told the partner. There is nothing more to do for your seat now.`,
  },
};
