// News to the seats about what was said: a question has an answer; and, to one seat, that its own answer came too late (SC-2).
// In: the news and its review. Out: subject and blocks.
import type { Question } from '../../../domain/positions.ts';
import { exactly } from '../../typesetting/dates.ts';
import {
  fact,
  heading,
  inSubject,
  list,
  paragraph,
  quote,
  say,
  type Block,
} from '../../typesetting/letter.ts';
import { reviewOf } from '../../wording/reviewNames.ts';
import { takeNames } from '../../wording/takes.ts';
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

export const answerLate: Words<'answerLate'> = (facts, { take, closedAt, shownTo }, review) => {
  const later =
    review.kind === 'letter'
      ? [
          say`Until the last Co-Chair has signed the acceptance, the Co-Chairs can open the review again, with a reason. Late answers then count.`,
          say`An objection holds the acceptance until the Co-Chairs have decided whether to open the review again. After the last signature it opens a special review, which the committee ends by a recorded decision (SC-6). Nothing is undone silently.`,
        ]
      : [
          say`As long as it is open whether the review approves, the Co-Chairs can open it again, with a reason. Late answers then count.`,
          say`After that, an objection opens a special review, which the committee ends by a recorded decision (SC-6). Nothing is undone silently.`,
        ];
  const seen =
    shownTo.length === 0
      ? paragraph`It is kept on record.`
      : paragraph`It is kept on record, and shown to ${shownTo.map(whoIs).join(' and ')}.`;
  return {
    subject: `Your answer came after the close: ${inSubject(facts)}`,
    blocks: [
      paragraph`Thank you for your answer in the ${reviewOf(review)} ${facts.organization}: ${takeNames[take]}. It reached us after the review had closed, so it is not counted.`,
      fact('The review closed', exactly(closedAt)),
      seen,
      heading('What can still happen'),
      list(later),
      paragraph`There is nothing more to do for your seat. If our record of the time seems wrong to you, reply to this message.`,
    ],
  };
};
