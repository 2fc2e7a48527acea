// News to the seats that a question has an answer. In: the news and its review. Out: subject and blocks.
import type { Question } from '../../../domain/positions.ts';
import { heading, inSubject, paragraph, quote, type Block } from '../../typesetting/letter.ts';
import { reviewOf } from '../../wording/reviewNames.ts';
import { whoIs } from '../../wording/whoIs.ts';
import type { Words } from './wording.ts';

/** The newest answer first; whoever has read the others need not look for it. */
function answered({ answers }: Question): Block[] {
  const [newest, ...earlier] = answers.toReversed();
  if (newest === undefined) return [];
  return [
    paragraph`The answer of ${whoIs(newest.by)}:`,
    quote(newest.answer),
    ...earlier.flatMap(({ by, answer }) => [paragraph`Earlier, ${whoIs(by)} had answered:`, quote(answer)]),
  ];
}

export const questionAnswered: Words<'questionAnswered'> = (facts, { question }, review) => ({
  subject: `Question ${question.number} answered: ${inSubject(facts)}`,
  blocks: [
    paragraph`A question in the ${reviewOf(review)} ${facts.organization} has an answer, which goes to every seat.`,
    heading(`Question ${question.number}`),
    paragraph`The seat ${question.seat} asked:`,
    quote(question.question),
    ...answered(question),
    paragraph`A question does not stop the clock: the closing instant is as we told you. If the answer changes what your seat wants to say, or leads to another question, reply to this message before then.`,
  ],
});
