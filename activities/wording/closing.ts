// When a review closes, or that no clock runs, and where to answer until then. In: the facts, the closing instant or null, the
// review and the seat. Out: blocks for any letter to a seat about an open review.
import type { Instant } from '../../domain/instant.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { fact, sentence, speech, type Block, type CaseFacts } from '../typesetting/letter.ts';
import { answerLink } from './answering.ts';

export function closes(facts: CaseFacts, closesAt: Instant): Block {
  const { words, exactly } = speech(facts);
  return fact(words.reviews.closes, exactly(closesAt));
}

/** The instant with what silence means until then; or that the clock stands, and nothing is decided meanwhile. */
function clock(facts: CaseFacts, closesAt: Instant | null, { kind }: ReviewRef): Block[] {
  const { reviews } = speech(facts).words;
  if (kind === 'special') return [sentence(reviews.committeeDecides)];
  if (closesAt === null) return [sentence(reviews.stands)];
  const { letter, partnership } = reviews.asBefore;
  return [closes(facts, closesAt), sentence(kind === 'letter' ? letter : partnership)];
}

export function closesOrStands(
  facts: CaseFacts,
  closesAt: Instant | null,
  review: ReviewRef,
  seat: string,
): Block[] {
  return [...clock(facts, closesAt, review), answerLink(facts, review, seat)];
}
