// News to the seats that a question has an answer. In: the news and its review. Out: subject and blocks.
import type { Question } from '../../../domain/positions.ts';
import type { Words as Language } from '../../languages/words.ts';
import { heading, inSubject, quote, sentence, speech, type Block } from '../../typesetting/letter.ts';
import { answerLink } from '../../wording/answering.ts';
import { whoIs } from '../../wording/whoIs.ts';
import type { Words } from './wording.ts';

/** The newest answer first; whoever has read the others need not look for it. */
function answered(words: Language, { answers }: Question): Block[] {
  const { answers: says } = words.seatNews;
  const [newest, ...earlier] = answers.toReversed();
  if (newest === undefined) return [];
  return [
    sentence(says.answerOf(whoIs(words, newest.by))),
    quote(newest.answer),
    ...earlier.flatMap(({ by, answer }) => [sentence(says.earlier(whoIs(words, by))), quote(answer)]),
  ];
}

export const questionAnswered: Words<'questionAnswered'> = (facts, { question }, review, { id }) => {
  const { words } = speech(facts);
  const { answers: says } = words.seatNews;
  return {
    subject: says.subject(question.number, inSubject(facts)),
    blocks: [
      sentence(says.answered(words.reviews.named(review, facts.organization))),
      heading(says.question(question.number)),
      sentence(says.asked(question.seat)),
      quote(question.question),
      ...answered(words, question),
      sentence(says.clock),
      answerLink(facts, review, id),
    ],
  };
};
