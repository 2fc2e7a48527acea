// The reminder to a seat of which no position counts yet in several reviews by silence: one mail instead of one for each.
// In: the seat and the reviews, what closes first being first. Out: a letter with a link to each response page.
import type { Reminded } from '../../domain/reminded.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import { heading, letter, sentence, speech } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { answerLink } from '../wording/answering.ts';
import { closes } from '../wording/closing.ts';
import { clauseOf } from '../wording/reviewClause.ts';

export interface ReminderDigest {
  seat: FrozenSeat;
  /** At least two. */
  reviews: readonly Reminded[];
}

/** @param place 1 for the one that closes first */
function oneReview(
  facts: CaseFacts,
  { seat, reviews }: ReminderDigest,
  one: Reminded,
  place: number,
): Block[] {
  const { reminderDigest: says, reviews: names } = speech(facts).words;
  const { case: caseId, organization, review, closesAt } = one;
  return [
    heading(says.place(place, reviews.length)),
    sentence(says.isOpen(names.named(review, organization), clauseOf(review))),
    closes(facts, closesAt),
    answerLink({ ...facts, case: caseId, organization }, review, seat.id),
  ];
}

export function reminderDigest(facts: CaseFacts, digest: ReminderDigest): Letter {
  const { seat, reviews } = digest;
  const { words, dayOf } = speech(facts);
  const { reminderDigest: says } = words;
  const first = reviews[0]?.closesAt ?? facts.at;
  return letter(facts, seat.holder, says.subject(reviews.length, dayOf(first)), [
    sentence(says.waiting(reviews.length, seat.id)),
    ...reviews.flatMap((one, index) => oneReview(facts, digest, one, index + 1)),
    sentence(says.silence),
    sentence(says.otherwise),
    sentence(says.reply),
  ]);
}
