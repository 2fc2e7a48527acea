// One reminder of several reviews, in English. In: counts, days in words, names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { ReviewName } from '../reviewName.ts';

export const reminderDigest = {
  subject: (count: number, day: string) =>
    `Reminder: ${count} reviews wait for your seat, the first until ${day}`,
  waiting: (count: number, seat: string) =>
    say`So far no answer of your seat (${seat}) counts in ${count} reviews that are open. What closes first stands first.`,
  place: (place: number, of: number) => `Review ${place} of ${of}`,
  isOpen: ({ atStart }: ReviewName, clause: string) => say`${atStart} is open (${clause}).`,
  silence: say`If you agree, you need not do anything: what no objection blocks when its review closes is approved, or continues (SC-2, SC-6), and your silence counts as consent.`,
  otherwise: say`If you do not agree, or want to say more, answer each review on its own page before it closes: support, no objection, objection (to which part, why, and what would remove it), abstain or recuse (with the reason), or a question. What is reviewed stands in full in our latest notice of each.`,
  reply: say`A reply to this message does not say which review it means. It reaches the Support Unit, which will ask you.`,
};
