// The reminder to a seat that has taken no position yet in a review by silence. In: the seat, the review, its closing
// instant. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { dayOf, exactly } from '../typesetting/dates.ts';
import { fact, inSubject, letter, paragraph } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface SeatReminder {
  seat: FrozenSeat;
  review: ReviewRef;
  closesAt: Instant;
}

export function seatReminder(facts: CaseFacts, { seat, review, closesAt }: SeatReminder): Letter {
  const ofLetter = review.kind === 'letter';
  const what = ofLetter ? 'letter of intent' : `yearly review ${review.year}`;
  return letter(facts, seat.holder, `Reminder: review by ${dayOf(closesAt)}: ${what}, ${inSubject(facts)}`, [
    ofLetter
      ? paragraph`The review of the letter of intent of ${facts.organization} is still open (SC-1), and we have no answer from your seat (${seat.id}).`
      : paragraph`The yearly review of the partnership with ${facts.organization} is still open (SC-6), and we have no answer from your seat (${seat.id}).`,
    fact('The review closes', exactly(closesAt)),
    ofLetter
      ? paragraph`If you agree, you need not do anything: absent any objections, the letter is approved (SC-2), and your silence counts as consent.`
      : paragraph`If you agree, you need not do anything: absent any objections, the partnership continues (SC-2, SC-6), and your silence counts as consent.`,
    paragraph`If you do not agree, or want to say more, reply to this message before then: support, no objection, objection (to which part, why, and what would remove it), abstain or recuse (with the reason), or a question. What is reviewed stands in full in our notice.`,
  ]);
}
