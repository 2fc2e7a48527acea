// News to the seats about the clock of a review (SC-1): put off, stopped, going again, open once more. In: the news and its review.
// Out: subject and blocks, with the instant that counts from now on.
import { dayOf, exactly } from '../../typesetting/dates.ts';
import { fact, inSubject, paragraph, quote, type Block } from '../../typesetting/letter.ts';
import { ordinal } from '../../typesetting/ordinal.ts';
import { closesOrStands } from '../../wording/closing.ts';
import { reviewOf } from '../../wording/reviewNames.ts';
import type { Words } from './wording.ts';

/** The count is public, and the Co-Chairs cannot put a close off for ever. */
const deferral = (deferrals: number): Block =>
  paragraph`This is the ${ordinal(deferrals)} time that the close of this review is put off. The count is published with the outcome; beyond the number that the policy leaves to the Co-Chairs, it takes a recorded decision of the committee.`;

const stillCounts = paragraph`What your seat has said so far counts as before.`;

export const windowExtended: Words<'windowExtended'> = (facts, news, review) => ({
  subject: `Extended to ${dayOf(news.closesAt)}: ${inSubject(facts)}`,
  blocks: [
    news.by === 'coChairs'
      ? paragraph`The Co-Chairs have extended the window of the ${reviewOf(review)} ${facts.organization} (SC-1). The reason on record:`
      : paragraph`By a decision of the committee, the window of the ${reviewOf(review)} ${facts.organization} has been extended (SC-1). The reason on record:`,
    quote(news.reason),
    ...closesOrStands(news.closesAt, review),
    deferral(news.deferrals),
    stillCounts,
  ],
});

export const windowPaused: Words<'windowPaused'> = (facts, news, review) => ({
  subject: `Paused until ${dayOf(news.until)}: ${inSubject(facts)}`,
  blocks: [
    paragraph`The Co-Chairs have stopped the clock of the ${reviewOf(review)} ${facts.organization}. The reason on record:`,
    quote(news.reason),
    fact('The clock stands at the latest until', exactly(news.until)),
    paragraph`The time that was left is kept to the second. When the clock goes on, exactly that time is left again, and we tell you the closing instant. Nothing is decided by silence meanwhile; you can answer, object or ask as before (SC-2).`,
    deferral(news.deferrals),
    stillCounts,
  ],
});

export const windowResumed: Words<'windowResumed'> = (facts, news, review) => ({
  subject: `Open again until ${dayOf(news.closesAt)}: ${inSubject(facts)}`,
  blocks: [
    paragraph`The pause is over, and the clock of the ${reviewOf(review)} ${facts.organization} runs again, with exactly the time that was left.`,
    ...closesOrStands(news.closesAt, review),
    stillCounts,
  ],
});

export const reopened: Words<'reopened'> = (facts, news, review) => ({
  subject: `Reopened: ${inSubject(facts)}`,
  blocks: [
    paragraph`The Co-Chairs have opened the ${reviewOf(review)} ${facts.organization} again after its close. The reason on record:`,
    quote(news.reason),
    ...closesOrStands(news.closesAt, review),
    paragraph`Answers that had come after the close count now, as if they had come in time. What your seat has said counts as before.`,
    ...(review.kind === 'letter'
      ? [
          paragraph`If an acceptance was being signed, it is void; once the letter is approved, it is drafted anew (SC-3).`,
        ]
      : []),
  ],
});
