// The receipt for what a seat has answered, in English. In: names, words for the answer and the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { ReviewName } from '../reviewName.ts';
import type { Answer } from '../../wording/answers.ts';

const changeable = say`You can change it until the review closes. Every version is kept.`;

/** What the answer means; each ends with what the seat can still do. */
const means: Record<Answer, string> = {
  support: changeable,
  'no-objection': changeable,
  abstain: changeable,
  recuse: changeable,
  objection: say`Every seat is told of it in your words. It stands until you withdraw it in writing or the committee decides (SC-2).`,
  question: say`It goes to the Support Unit and to the contact of the organization, and the answer goes to every seat. It is not a position: your seat can still take one, and the clock runs on.`,
  acknowledged: say`Your seat counts as reached. It has taken no position, and can take one until the review closes.`,
  withdrawn: say`Your seat now has no position in this review. Until it takes another, it counts as silent.`,
  reaffirmed: say`The answer that your seat gave to the version before counts for the new one. You can change it until the review closes.`,
  confirmed: say`The objection stands on in the name of your seat, until you withdraw it in writing or the committee decides (SC-2).`,
  contested: say`The change counts as one of substance from now on, and every seat is asked anew.`,
};

export const answerRecorded = {
  subject: (answer: string, review: string, organization: string) =>
    `Recorded: ${answer} (${review}, ${organization})`,
  recorded: ({ the }: ReviewName, seat: string) =>
    say`Thank you. This is on record for your seat (${seat}) in ${the}:`,
  answer: 'Answer',
  at: 'Recorded at',
  by: 'By',
  /** Another than the seat itself has answered for it. */
  byFor: (who: string, seat: string) => `${who} for ${seat}`,
  reason: 'In your words:',
  question: 'You asked:',
  part: 'It concerns',
  remedy: 'What would remove it:',
  means,
  late: say`It came after the review had closed. It is kept and not counted; a message of its own tells you what follows.`,
  noClock: say`No clock runs at present. We write to you again with the instant at which the review closes.`,
  /** Of an answer that came too late there is nothing to change. */
  notYouLate: say`If this is not the answer of your seat, reply to this message and tell the Support Unit.`,
  notYou: say`If this is not the answer of your seat, change it there, or reply to this message and tell the Support Unit.`,
};
