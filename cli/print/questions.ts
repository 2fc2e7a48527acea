// The questions of a review, for a person. In: the questions. Out: each with its answers below.
import type { Question } from '../../domain/positions.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

export function printQuestions({ paint, width }: Visit, questions: readonly Question[]): string {
  if (questions.length === 0) return 'Nobody has asked a question in this review.';
  return questions
    .map(({ number, seat, at, question, answers }) => {
      const thread = answers.map((one) => [one.by, `${clean(one.answer)} ${paint.faint(inWords(one.at))}`]);
      const below = thread.length === 0 ? '      No answer yet.' : columns(thread, width, 6);
      const asked = columns([[seat, `${clean(question)} ${paint.faint(inWords(at))}`]], width, 3);
      return `${paint.strong(String(number))}${asked.slice(1)}\n${below}`;
    })
    .join('\n');
}
