// A reply by mail that a person must read, in English. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const replyUnclear = {
  subject: (seat: string, organization: string) => `Task: A reply to be read (${seat}): ${organization}`,
  arrived: (from: string, seat: string, organization: string) =>
    say`A message from ${from} answers mail to the seat ${seat} in the case of ${organization}. It could not be read as one of the answers that a seat can give, so nothing is recorded.`,
  written: 'It says:',
  todo: 'What you can do',
  record: (seat: string) =>
    say`If it is an answer and comes from the seat ${seat} or its delegate, record it in the seat’s name. The seat gets a receipt.`,
  ask: (from: string) => say`If it is not clear what is meant, write back to ${from} and ask.`,
  silent: say`Until an answer is recorded, the seat counts as before, and the clock of the review runs on if it runs.`,
};
