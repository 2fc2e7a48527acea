// The notice after a seat has a new holder, mailbox or delegate during a review (SC-1): what is pending, and what was said before
// in the seat's name. In: the seat, the review, the position and objection that stand. Out: a letter with what is reviewed in full.
import type { Instant } from '../../domain/instant.ts';
import type { Position } from '../../domain/positions.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { Noted, ReviewRef } from '../../machines/effects.ts';
import { heading, inSubject, letter, list, quote, sentence, speech } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { choices, declaredConflict, howToAnswer } from '../wording/answering.ts';
import { closesOrStands } from '../wording/closing.ts';
import { documentInFull, firstToLookAt, type ReviewedDocument } from '../wording/reviewedDocument.ts';
import { clauseOf } from '../wording/reviewClause.ts';

export interface SuccessorNotice {
  seat: FrozenSeat;
  review: ReviewRef;
  closesAt: Instant | null;
  document: ReviewedDocument;
  flags: Noted[];
  position: Position | null;
  /** The objection that stands in the seat's name. */
  objection: { reason: string; raisedAt: Instant } | null;
}

function positionBefore(facts: CaseFacts, position: Position | null): Block[] {
  const { words, exactly } = speech(facts);
  const { successorNotice: says, takes } = words;
  if (position === null) return [sentence(says.nothing)];
  return [
    sentence(says.position(takes.names[position.take], exactly(position.at))),
    ...(position.reason === undefined ? [] : [quote(position.reason)]),
    sentence(position.stale === true ? says.stale : says.counts),
  ];
}

function saidBefore(facts: CaseFacts, { position, objection }: SuccessorNotice): Block[] {
  if (objection === null) return positionBefore(facts, position);
  const { words, exactly } = speech(facts);
  const { successorNotice: says } = words;
  return [
    sentence(says.objection(exactly(objection.raisedAt))),
    quote(objection.reason),
    list([says.keep, says.withdraw, says.until]),
  ];
}

export function successorNotice(facts: CaseFacts, notice: SuccessorNotice): Letter {
  const { seat, review, closesAt, document, flags, objection } = notice;
  const { successorNotice: says, reviews } = speech(facts).words;
  const subject = objection === null ? says.subject.underWay : says.subject.confirm;
  return letter(facts, seat.holder, subject(reviews.inShort(review), inSubject(facts)), [
    sentence(says.changed(seat.id, seat.holder)),
    sentence(says.underWay(reviews.named(review, facts.organization), clauseOf(review))),
    ...closesOrStands(facts, closesAt, review, seat.id),
    heading(says.wasSaid),
    ...saidBefore(facts, notice),
    ...firstToLookAt(facts, review, flags),
    ...declaredConflict(facts, seat),
    ...choices(facts, review),
    ...howToAnswer(facts, seat),
    ...documentInFull(facts, review, document, flags),
  ]);
}
