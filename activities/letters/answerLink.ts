// A new link to the response page, for whoever answers for a seat and asked for it. In: the seat, the review, its closing instant, the
// address. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { fact, inSubject, letter, sentence, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface AnswerLinkLetter {
  seat: FrozenSeat;
  review: ReviewRef;
  /** Null while no clock runs. */
  closesAt: Instant | null;
  href: string;
}

export function answerLink(facts: CaseFacts, { seat, review, closesAt, href }: AnswerLinkLetter): Letter {
  const { words, exactly } = speech(facts);
  const { answerLink: says, reviews } = words;
  return letter(facts, seat.holder, says.subject(reviews.inShort(review), inSubject(facts)), [
    sentence(says.asked(seat.id, reviews.named(review, facts.organization).the)),
    { kind: 'link', text: says.link, href },
    ...(closesAt === null ? [] : [fact(reviews.closes, exactly(closesAt))]),
    sentence(says.forYou),
    sentence(says.notYou),
  ]);
}
