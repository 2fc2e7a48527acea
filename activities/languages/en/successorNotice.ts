// The notice after a seat has changed hands during a review, in English. In: names, instants in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { ReviewName } from '../reviewName.ts';

export const successorNotice = {
  subject: {
    underWay: (review: string, organization: string) => `A review is under way: ${review}, ${organization}`,
    confirm: (review: string, organization: string) =>
      `Please confirm or withdraw an objection: ${review}, ${organization}`,
  },
  changed: (seat: string, holder: string) =>
    say`Our record of the seat ${seat} of the Steering Committee has changed: its holder, its mailbox, or who may answer for it. It now names ${holder} as the holder. What concerns the seat is sent to the mailbox of the holder, and of a delegate where there is one.`,
  underWay: ({ atStart }: ReviewName, clause: string) =>
    say`${atStart} is under way (${clause}). What was said in it stays with the seat, and whoever speaks for the seat can keep it or change it.`,
  wasSaid: 'What was said for your seat',
  nothing: say`Nothing has been said in the name of your seat so far.`,
  position: (take: string, at: string) => say`In the name of your seat, ${take} is on record since ${at}.`,
  stale: say`The letter has changed since. To keep the answer, say that it still stands: on the page behind the link, or by the reply "still stands". Without that, the seat counts as silent.`,
  counts: say`It counts for the seat. To keep it, you need not do anything; you can change it until the review closes.`,
  objection: (at: string) => say`In the name of your seat, an objection stands since ${at} (SC-2):`,
  keep: say`To keep it, confirm it: on the page behind the link, or by a reply that says so.`,
  withdraw: say`To withdraw it, say so in the same way; a reason is welcome.`,
  until: say`Until you say either, it stands, and its effect is the same as before.`,
};
