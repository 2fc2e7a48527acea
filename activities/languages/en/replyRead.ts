// The echo of a reply by mail, in English. In: names, and words for the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { ReviewName } from '../reviewName.ts';

export const replyRead = {
  subject: {
    toConfirm: (answer: string, organization: string) => `Please confirm: ${answer} (${organization})`,
    recorded: (answer: string, organization: string) => `Recorded: ${answer} (${organization})`,
  },
  read: (seat: string, { the }: ReviewName) =>
    say`We have read your reply as this answer of your seat (${seat}) in ${the}:`,
  answer: 'Answer',
  toConfirm: say`It does not count yet. If this is what you want to say, confirm it: the page behind the link shows it once more, and one click there puts it on record. No password is needed.`,
  confirm: 'Confirm your answer here',
  recorded: say`It is on record and counts from now on. You can change it until the review closes.`,
  otherwise: {
    toConfirm: say`If we have misread you, do not confirm. Choose the answer that you mean on the same page, or reply again; without another answer, everything stays as it was.`,
    recorded: say`If we have misread you, please change the answer on that page, or reply again.`,
  },
  yourWords: 'What you wrote:',
};
