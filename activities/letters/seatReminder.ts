// The reminder to a seat that has taken no position yet in a review by silence, or none on the letter as it now is.
// In: the seat, the review, its closing instant. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { dayOf } from '../typesetting/dates.ts';
import { inSubject, letter, paragraph } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { closes } from '../wording/closing.ts';
import { clauseOf, inShort, reviewOf } from '../wording/reviewNames.ts';

export interface SeatReminder {
  seat: FrozenSeat;
  review: ReviewRef;
  closesAt: Instant;
}

export function seatReminder(facts: CaseFacts, { seat, review, closesAt }: SeatReminder): Letter {
  const subject = `Reminder: review by ${dayOf(closesAt)}: ${inShort(review)}, ${inSubject(facts)}`;
  return letter(facts, seat.holder, subject, [
    paragraph`The ${reviewOf(review)} ${facts.organization} is still open (${clauseOf(review)}), and we have no answer from your seat (${seat.id}) to what is reviewed as it stands now.`,
    closes(closesAt),
    review.kind === 'letter'
      ? paragraph`If you agree, you need not do anything: absent any objections, the letter is approved (SC-2), and your silence counts as consent.`
      : paragraph`If you agree, you need not do anything: absent any objections, the partnership continues (SC-2, SC-6), and your silence counts as consent.`,
    paragraph`If you do not agree, or want to say more, reply to this message before then: support, no objection, objection (to which part, why, and what would remove it), abstain or recuse (with the reason), or a question. If the letter has changed since your answer, "still stands" is enough. What is reviewed stands in full in our notice.`,
  ]);
}
