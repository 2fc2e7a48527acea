// The reminder to a seat, in English. In: names, and when the review closes. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { ReviewName } from '../reviewName.ts';

export const seatReminder = {
  subject: (day: string, review: string, organization: string) =>
    `Reminder: review by ${day}: ${review}, ${organization}`,
  stillOpen: ({ atStart }: ReviewName, clause: string, seat: string) =>
    say`${atStart} is still open (${clause}), and so far no answer of your seat (${seat}) counts in it.`,
  silence: {
    letter: say`If you agree, you need not do anything: if no objection blocks then, the letter is approved (SC-2), and your silence counts as consent.`,
    partnership: say`If you agree, you need not do anything: if no objection blocks then, the partnership continues (SC-2, SC-6), and your silence counts as consent.`,
  },
  otherwise: say`If you do not agree, or want to say more, answer before then, by the link or by a reply to this message: support, no objection, objection (to which part, why, and what would remove it), abstain or recuse (with the reason), or a question. What is reviewed stands in full in our latest notice.`,
};
