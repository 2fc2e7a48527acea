// The reminder to a seat of which no position counts yet in a review by silence.
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
    paragraph`The ${reviewOf(review)} ${facts.organization} is still open (${clauseOf(review)}), and so far no answer of your seat (${seat.id}) counts in it.`,
    closes(closesAt),
    review.kind === 'letter'
      ? paragraph`If you agree, you need not do anything: if no objection blocks then, the letter is approved (SC-2), and your silence counts as consent.`
      : paragraph`If you agree, you need not do anything: if no objection blocks then, the partnership continues (SC-2, SC-6), and your silence counts as consent.`,
    paragraph`If you do not agree, or want to say more, reply to this message before then: support, no objection, objection (to which part, why, and what would remove it), abstain or recuse (with the reason), or a question. What is reviewed stands in full in our latest notice.`,
  ]);
}
