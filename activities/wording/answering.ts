// How a seat answers in a review: the link to the page, its choices, who may answer for it, and where an answer goes. In: the facts,
// the seat and the review. Out: blocks for every letter to a seat of an open review.
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { answerAddress, heading, list, quote, sentence, speech } from '../typesetting/letter.ts';
import type { Block, CaseFacts } from '../typesetting/letter.ts';

/**
 * The link alone, good for whoever reads the letter.
 * @param to what it is followed for: to answer, or to change an answer that is on record
 */
export const answerLink = (
  facts: CaseFacts,
  review: ReviewRef,
  seat: string,
  to: 'here' | 'change' = 'here',
): Block => ({
  kind: 'link',
  text: speech(facts).words.answering[to],
  href: answerAddress(facts, review, seat),
});

/** The link, and what to know before following it. */
export const answerHere = (facts: CaseFacts, review: ReviewRef, { id }: FrozenSeat): Block[] => [
  answerLink(facts, review, id),
  sentence(speech(facts).words.answering.theLink),
];

export function choices(facts: CaseFacts, review: ReviewRef): Block[] {
  const { answering: says } = speech(facts).words;
  return [
    heading(says.choices),
    list([says.support, says.objection[review.kind], says.abstain, says.question, says.acknowledge]),
    sentence(says.changeable),
  ];
}

/** Recusal is suggested where a conflict was declared ahead, and is never assumed. */
export function declaredConflict(facts: CaseFacts, { conflict }: FrozenSeat): Block[] {
  if (conflict === undefined) return [];
  const { answering: says } = speech(facts).words;
  return [heading(says.conflict), sentence(says.declared), quote(conflict), sentence(says.suggested)];
}

function whoMayAnswer(facts: CaseFacts, { id, delegate }: FrozenSeat): Block[] {
  if (delegate === undefined) return [];
  const { words, date } = speech(facts);
  const { from, until, holder } = delegate;
  return [sentence(words.answering.delegation(date(from), date(until), holder, delegate.id, id))];
}

export function howToAnswer(facts: CaseFacts, seat: FrozenSeat): Block[] {
  const { answering: says } = speech(facts).words;
  return [
    heading(says.how),
    sentence(says.byLink(seat.id)),
    sentence(facts.repliesAreRead ? says.byReply : says.byReplyToDesk),
    ...whoMayAnswer(facts, seat),
  ];
}
