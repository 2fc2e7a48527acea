// The reminder to a seat of which no position counts yet in a review by silence.
// In: the seat, the review, its closing instant. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { inSubject, letter, sentence, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { answerLink } from '../wording/answering.ts';
import { closes } from '../wording/closing.ts';
import { clauseOf } from '../wording/reviewClause.ts';

export interface SeatReminder {
  seat: FrozenSeat;
  review: ReviewRef;
  closesAt: Instant;
}

export function seatReminder(facts: CaseFacts, { seat, review, closesAt }: SeatReminder): Letter {
  const { words, dayOf } = speech(facts);
  const { reviews, seatReminder: says } = words;
  return letter(
    facts,
    seat.holder,
    says.subject(dayOf(closesAt), reviews.inShort(review), inSubject(facts)),
    [
      sentence(says.stillOpen(reviews.named(review, facts.organization), clauseOf(review), seat.id)),
      closes(facts, closesAt),
      answerLink(facts, review, seat.id),
      sentence(review.kind === 'letter' ? says.silence.letter : says.silence.partnership),
      sentence(says.otherwise),
    ],
  );
}
