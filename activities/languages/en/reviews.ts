// What reviews by silence are called and how they close, in English. In: a review, its ordinal. Out: words and sentences.
import type { ReviewRef } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';
import { reviewName, type ReviewName } from '../reviewName.ts';
import { dates } from './dates.ts';

function named({ kind, year }: ReviewRef, organization: string): ReviewName {
  const the = {
    letter: say`the review of the letter of intent of ${organization}`,
    yearly: say`the ${dates.ordinal(year)} yearly review of the partnership with ${organization}`,
    special: say`the special review of the partnership with ${organization}`,
  }[kind];
  return reviewName(the, `of ${the}`);
}

export const reviews = {
  /** For a subject: "letter of intent", "yearly review 2". */
  inShort: ({ kind, year }: ReviewRef) =>
    ({ letter: 'letter of intent', yearly: `yearly review ${year}`, special: 'special review' })[kind],
  named,
  closes: 'The review closes',
  stands: say`The clock of the review stands at present. Nothing is decided by silence meanwhile, and we write again when it runs.`,
  committeeDecides: say`No clock runs in a special review, and silence decides nothing. The committee decides, and the decision is recorded (SC-6).`,
  asBefore: {
    letter: say`As before, silence is consent: if no objection blocks then, the letter is approved (SC-2). To say otherwise, or to change your answer, follow the link or reply to this message before then.`,
    partnership: say`As before, silence is consent: if no objection blocks then, the partnership continues (SC-2, SC-6). To say otherwise, or to change your answer, follow the link or reply to this message before then.`,
  },
};
