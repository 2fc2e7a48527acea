// How a seat answers in a review, in English. In: names, dates in words. Out: sentences.
import type { ReviewRef } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';

const objection: Record<ReviewRef['kind'], string> = {
  letter: say`Objection. Please say which part of the letter, why, and what would remove it. It blocks the approval until you withdraw it in writing or the committee decides (SC-2). It is published with the outcome, in your words; your seat is named only if you agree to it.`,
  yearly: say`Objection. Please say to what, why, and what would remove it. It brings the review before the committee (SC-2, SC-6).`,
  special: say`Objection. Please say to what, why, and what would remove it. The committee decides in any case (SC-6).`,
};

export const answering = {
  here: 'Answer here',
  change: 'See or change your answer here, without a password',
  theLink: say`It takes a minute and needs no password. The link is for your seat alone, so please do not pass it on.`,
  choices: 'Your choices',
  support: say`Support, or no objection.`,
  objection,
  abstain: say`Abstain, or recuse your seat. Please add the reason.`,
  question: say`Question. It goes to the Support Unit and to the contact of the organization, and the answer goes to every seat. It is not a position and does not stop the clock.`,
  acknowledge: say`Only that you have read this message. Your seat then counts as reached, and has taken no position.`,
  changeable: say`You can change your answer until the review closes. Every version is kept.`,
  conflict: 'A conflict of interest is on record',
  declared: say`Your seat has declared a conflict of interest with this organization:`,
  suggested: say`We suggest that you recuse your seat. That is yours to say: without a word from you, the seat is not recused, and its silence counts as any other.`,
  how: 'How to answer',
  byLink: (seat: string) =>
    say`The link above leads to a page where you choose, see what you are about to say, and confirm it for your seat (${seat}).`,
  byReply: say`A reply to this message works too. Begin it with one of: "no objection", "support", "objection: why", "abstain: why", "recuse: why", "question: …". We write back how it was read; unless that message says that it counts already, it counts once you confirm it by one click. Any other reply is read by the Support Unit.`,
  byReplyToDesk: say`A reply to this message works too. It reaches the Support Unit, which reads it and records it for your seat.`,
  delegation: (from: string, until: string, holder: string, delegate: string, seat: string) =>
    say`From ${from} to ${until} ${holder} may answer for your seat as well, and gets a copy of what we send you. Such an answer is recorded as "${delegate} for ${seat}". Whichever answer comes last counts.`,
};
