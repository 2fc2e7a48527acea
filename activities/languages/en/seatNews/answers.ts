// News that a question has an answer, in English. In: numbers, names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { ReviewName } from '../../reviewName.ts';

export const answers = {
  subject: (number: number, organization: string) => `Question ${number} answered: ${organization}`,
  answered: ({ the }: ReviewName) => say`A question in ${the} has an answer, which goes to every seat.`,
  question: (number: number) => `Question ${number}`,
  asked: (seat: string) => say`The seat ${seat} asked:`,
  answerOf: (who: string) => say`The answer of ${who}:`,
  earlier: (who: string) => say`Earlier, ${who} had answered:`,
  clock: say`A question does not stop the clock: the closing instant is as we told you. If the answer changes what your seat wants to say, or leads to another question, follow the link or reply to this message before then.`,
};
