// Questions of the seats in a review, each a thread of its own (SC-1). In: the words. Out: `assent question …`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { countIn } from '../options.ts';
import { request } from '../request.ts';

export const addQuestion: AddCommands = (program, does) => {
  const question = groupOf(program, 'question', 'what the seats ask in a review, and what they are answered');

  question
    .command('answer <case>')
    .description('answer a question of a seat; the answer goes to every seat')
    .requiredOption('--question <n>', 'the number of the question, as "question list" shows it', countIn)
    .requiredOption('--answer <text>', 'the answer')
    .action(
      does<[string], { question: number; answer: string }>((visit, [caseId], { question: number, answer }) =>
        request(visit, caseId, { type: 'question.answered', question: number, answer }),
      ),
    );

  question
    .command('list <case>')
    .description('show the questions of the review with their answers')
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [{ reviewIn }, { printQuestions }] = await Promise.all([
          import('../reviewIn.ts'),
          import('../print/questions.ts'),
        ]);
        const { questions } = (await reviewIn(visit, caseId)).review;
        return { json: questions, text: printQuestions(visit, questions) };
      }),
    );
};
