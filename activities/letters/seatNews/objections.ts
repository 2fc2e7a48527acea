// News to the seats about objections (SC-2): raised, and no longer standing. In: the news, its review, the seat that reads it.
// Out: subject and blocks.
import type { ReviewRef } from '../../../machines/effects.ts';
import { fact, heading, inSubject, list, quote, sentence, speech } from '../../typesetting/letter.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';
import { answerLink } from '../../wording/answering.ts';
import { closesOrStands } from '../../wording/closing.ts';
import { recordOf } from '../../wording/rulings.ts';
import type { Told, Words } from './wording.ts';

const saysOf = (facts: CaseFacts) => speech(facts).words.seatNews.objections;

/** Whose objection it is to whoever reads the letter. */
type Whose = 'own' | 'other';

/** What the objection stops, and how that can end. */
function whileItBlocks(facts: CaseFacts, { kind }: ReviewRef, whose: Whose): Block[] {
  const says = saysOf(facts);
  const what = kind === 'letter' ? 'letter' : 'partnership';
  return [
    sentence(says.blocks[what]),
    heading(says.howItEnds),
    list([says.withdrawing[whose], says.overruling, says.otherwise[what]]),
    sentence(says.untilThen[whose]),
  ];
}

/** What else the seat has said of its objection. */
function inFull(facts: CaseFacts, { part, remedy }: Told<'objectionRaised'>): Block[] {
  const says = saysOf(facts);
  return [
    ...(part === undefined ? [] : [fact(says.concerns, part)]),
    ...(remedy === undefined ? [] : [sentence(says.remedy), quote(remedy)]),
  ];
}

export const objectionRaised: Words<'objectionRaised'> = (facts, news, review, { id }) => {
  const says = saysOf(facts);
  const named = speech(facts).words.reviews.named(review, facts.organization);
  const whose = news.seat === id ? 'own' : 'other';
  return {
    subject: says.raisedSubject(inSubject(facts)),
    blocks: [
      sentence(says.raised[whose](news.seat, named)),
      quote(news.reason),
      ...inFull(facts, news),
      ...(news.blocks
        ? whileItBlocks(facts, review, whose)
        : [sentence(says.recordedOnly), sentence(says.whileRecorded[whose])]),
      answerLink(facts, review, id, whose === 'own' ? 'change' : 'here'),
    ],
  };
};

function resolved(
  facts: CaseFacts,
  { seat, how, reason, decision }: Told<'objectionResolved'>,
  review: ReviewRef,
  whose: Whose,
): Block[] {
  const says = saysOf(facts);
  const named = speech(facts).words.reviews.named(review, facts.organization);
  const happened = sentence(says[how][whose](seat, named));
  if (how === 'overruled') return [happened, ...(decision === undefined ? [] : recordOf(facts, decision))];
  return [
    happened,
    ...(reason === undefined ? [sentence(says.noReason)] : [sentence(says.reason), quote(reason)]),
  ];
}

export const objectionResolved: Words<'objectionResolved'> = (facts, news, review, { id }) => {
  const says = saysOf(facts);
  const whose = news.seat === id ? 'own' : 'other';
  return {
    subject: says.resolvedSubject[news.how](inSubject(facts)),
    blocks: [
      ...resolved(facts, news, review, whose),
      ...(whose === 'own' ? [sentence(says.leavesYou[news.how])] : []),
      ...(news.closesAt === null ? [] : [sentence(says.goesOn)]),
      ...closesOrStands(facts, news.closesAt, review, id),
    ],
  };
};
