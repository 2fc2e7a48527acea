// The close of a review as an entry for the calendar of whoever may answer for a seat. In: the letter's facts, the review, and the
// instant at which it closes from now on. Out: at most one file that goes with the letter. Calendars are shared among colleagues, so the
// link with which a seat answers stands in the letter alone.
import type { Instant } from '../../domain/instant.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import type { Occasion } from '../batch.ts';
import { inSubject, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Enclosure } from '../typesetting/letter.ts';
import { calendarEntry } from './entry.ts';

export interface Window {
  review: ReviewRef;
  /** Null where no clock runs any more: the entry is taken back. Undefined where it stays as it is. */
  closesAt: Instant | null | undefined;
}

/** One entry per review, whose instant moves: a later letter replaces what an earlier one brought. */
export function windowEntries(
  occasion: Occasion,
  facts: CaseFacts,
  { review, closesAt }: Window,
): Enclosure[] {
  if (closesAt === undefined) return [];
  const { words, exactly } = speech(facts);
  const { calendar: says, reviews } = words;
  const summary = says.closes(reviews.inShort(review), inSubject(facts));
  const purpose = `${review.kind}-${review.year}/closes`;
  if (closesAt === null) {
    return [calendarEntry(occasion, { purpose, at: null, summary, description: says.takenBack })];
  }
  const silence = review.kind === 'letter' ? says.silence.letter : says.silence.partnership;
  const description = [says.exactly(exactly(closesAt)), silence, says.answer, says.moves].join('\n\n');
  return [calendarEntry(occasion, { purpose, at: closesAt, summary, description })];
}
