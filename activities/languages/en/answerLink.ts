// A new link to the response page, in English. In: names and words for the review. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const answerLink = {
  subject: (review: string, organization: string) => `Your link to answer (${review}, ${organization})`,
  asked: (seat: string, review: string) =>
    say`Somebody has asked for a new link with which your seat (${seat}) can answer in ${review}. Here it is:`,
  link: 'Answer here, without a password',
  forYou: say`The link belongs to the first browser that confirms an answer with it. Please do not pass it on.`,
  notYou: say`If you did not ask for it, you need do nothing: without your answer, nothing changes.`,
};
