// The notice after a seat has a new holder, mailbox or delegate during a review (SC-1): what is pending, and what was said before
// in the seat's name. In: the seat, the review, the position and objection that stand. Out: a letter with what is reviewed in full.
import type { Instant } from '../../domain/instant.ts';
import type { Position } from '../../domain/positions.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { exactly } from '../typesetting/dates.ts';
import { heading, inSubject, letter, list, paragraph, quote, say } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { choices, declaredConflict, howToAnswer } from '../wording/answering.ts';
import { closesOrStands } from '../wording/closing.ts';
import { documentInFull, firstToLookAt, type ReviewedDocument } from '../wording/reviewedDocument.ts';
import { clauseOf, inShort, reviewOf } from '../wording/reviewNames.ts';
import { takeNames } from '../wording/takes.ts';

export interface SuccessorNotice {
  seat: FrozenSeat;
  review: ReviewRef;
  closesAt: Instant | null;
  document: ReviewedDocument;
  flags: string[];
  position: Position | null;
  /** The objection that stands in the seat's name. */
  objection: { reason: string; raisedAt: Instant } | null;
}

function positionBefore({ position, objection }: SuccessorNotice): Block[] {
  if (objection !== null) return [];
  if (position === null) {
    return [paragraph`Nothing has been said in the name of your seat so far.`];
  }
  const said = paragraph`In the name of your seat, ${takeNames[position.take]} is on record since ${exactly(position.at)}.`;
  const reason = position.reason === undefined ? [] : [quote(position.reason)];
  const counts =
    position.stale === true
      ? paragraph`The letter has changed since. To keep the answer, reply "still stands" and it counts again; without that, the seat counts as silent.`
      : paragraph`It counts for the seat. To keep it, you need not do anything; you can change it until the review closes.`;
  return [said, ...reason, counts];
}

function objectionBefore({ objection }: SuccessorNotice): Block[] {
  if (objection === null) return [];
  return [
    paragraph`In the name of your seat, an objection stands since ${exactly(objection.raisedAt)} (SC-2):`,
    quote(objection.reason),
    list([
      say`To keep it, reply that you confirm it.`,
      say`To withdraw it, reply and say so; a reason is welcome.`,
      say`Until you say either, it stands, and its effect is the same as before.`,
    ]),
  ];
}

export function successorNotice(facts: CaseFacts, notice: SuccessorNotice): Letter {
  const { seat, review, closesAt, document, flags, objection } = notice;
  const asks = objection === null ? 'A review is under way' : 'Please confirm or withdraw an objection';
  return letter(facts, seat.holder, `${asks}: ${inShort(review)}, ${inSubject(facts)}`, [
    paragraph`Our record of the seat ${seat.id} of the Steering Committee has changed: its holder, its mailbox, or who may answer for it. It now names ${seat.holder} as the holder. What concerns the seat is sent to the mailbox of the holder, and of a delegate where there is one.`,
    paragraph`The ${reviewOf(review)} ${facts.organization} is under way (${clauseOf(review)}). What was said in it stays with the seat, and whoever speaks for the seat can keep it or change it.`,
    ...closesOrStands(closesAt, review),
    heading('What was said for your seat'),
    ...positionBefore(notice),
    ...objectionBefore(notice),
    ...firstToLookAt(review, flags),
    ...declaredConflict(seat),
    ...choices(review),
    ...howToAnswer(seat),
    ...documentInFull(review, document),
  ]);
}
