// News about the clock of a review, in English. In: days in words, counts, the review. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { ReviewName } from '../../reviewName.ts';
import { dates } from '../dates.ts';

export const clock = {
  subject: {
    extended: (day: string, organization: string) => `Extended to ${day}: ${organization}`,
    paused: (day: string, organization: string) => `Paused until ${day}: ${organization}`,
    resumed: (day: string, organization: string) => `Open again until ${day}: ${organization}`,
    reopened: (organization: string) => `Reopened: ${organization}`,
  },
  extendedBy: {
    coChairs: ({ of }: ReviewName) =>
      say`The Co-Chairs have extended the window ${of} (SC-1). The reason on record:`,
    committee: ({ of }: ReviewName) =>
      say`By a decision of the committee, the window ${of} has been extended (SC-1). The reason on record:`,
  },
  /** The count is public, and the Co-Chairs cannot put a close off for ever. */
  deferral: (count: number) =>
    say`This is the ${dates.ordinal(count)} time that the close of this review is put off. The count is published with the outcome; beyond the number that the policy leaves to the Co-Chairs, it takes a recorded decision of the committee.`,
  stillCounts: say`What your seat has said so far counts as before.`,
  paused: ({ of }: ReviewName) => say`The Co-Chairs have stopped the clock ${of}. The reason on record:`,
  standsUntil: 'The clock stands at the latest until',
  timeIsKept: say`The time that was left is kept to the second. When the clock goes on, exactly that time is left again, and we tell you the closing instant. Nothing is decided by silence meanwhile; you can answer, object or ask as before (SC-2).`,
  resumed: ({ of }: ReviewName) =>
    say`The pause is over, and the clock ${of} runs again, with exactly the time that was left.`,
  reopened: ({ the }: ReviewName) =>
    say`The Co-Chairs have opened ${the} again after its close. The reason on record:`,
  lateCounts: say`Answers that had come after the close count now, as if they had come in time. What your seat has said counts as before.`,
  acceptanceVoid: say`If an acceptance was being signed, it is void; once the letter is approved, it is drafted anew (SC-3).`,
};
