// The receipt for what a seat has answered in a review: a position, an objection, a question, a word that the notice was read.
// In: the seat, the review, its closing instant, the answer as it stands on record. Out: a letter.
import type { Instant } from '../../domain/instant.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { fact, inSubject, letter, quote, sentence, speech } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { answerLink } from '../wording/answering.ts';
import type { Answer } from '../wording/answers.ts';

export interface AnswerRecorded {
  seat: FrozenSeat;
  review: ReviewRef;
  /** Null while no clock runs. */
  closesAt: Instant | null;
  answer: {
    take: Answer;
    at: Instant;
    /** The id of whoever answered: the seat's own, its delegate's, or the Support Unit's. */
    by: string;
    /** It came at or after the closing instant. */
    late: boolean;
    /** The words of the answer; of a question, the question. */
    reason?: string;
    part?: string;
    remedy?: string;
  };
}

function inItsWords(facts: CaseFacts, { take, reason, part, remedy }: AnswerRecorded['answer']): Block[] {
  const { answerRecorded: says } = speech(facts).words;
  return [
    ...(part === undefined ? [] : [fact(says.part, part)]),
    ...(reason === undefined
      ? []
      : [sentence(take === 'question' ? says.question : says.reason), quote(reason)]),
    ...(remedy === undefined ? [] : [sentence(says.remedy), quote(remedy)]),
  ];
}

/** What it means, until when it can be changed, and where. */
function whatFollows(facts: CaseFacts, { seat, review, closesAt, answer }: AnswerRecorded): Block[] {
  const { words, exactly } = speech(facts);
  const { answerRecorded: says, reviews } = words;
  if (answer.late) return [sentence(says.late), sentence(says.notYouLate)];
  const untilWhen = closesAt === null ? sentence(says.noClock) : fact(reviews.closes, exactly(closesAt));
  return [
    sentence(says.means[answer.take]),
    review.kind === 'special' ? sentence(reviews.committeeDecides) : untilWhen,
    answerLink(facts, review, seat.id, 'change'),
    sentence(says.notYou),
  ];
}

export function answerRecorded(facts: CaseFacts, recorded: AnswerRecorded): Letter {
  const { seat, review, answer } = recorded;
  const { words, exactly } = speech(facts);
  const { answerRecorded: says, reviews, takes } = words;
  const name = takes.names[answer.take];
  return letter(facts, seat.holder, says.subject(name, reviews.inShort(review), inSubject(facts)), [
    sentence(says.recorded(reviews.named(review, facts.organization), seat.id)),
    fact(says.answer, name),
    fact(says.at, exactly(answer.at)),
    fact(says.by, answer.by === seat.id ? seat.holder : says.byFor(answer.by, seat.id)),
    ...inItsWords(facts, answer),
    ...whatFollows(facts, recorded),
  ]);
}
