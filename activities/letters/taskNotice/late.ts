// Tasks from answers that came after the close of a review (SC-2), and from objections after the acceptance was signed (SC-6).
// In: the task. Out: subject, what happened, what can be done.
import { paragraph, quote, say } from '../../typesetting/letter.ts';
import { takeNames } from '../../wording/takes.ts';
import type { Words } from './wording.ts';

export const lateAnswer: Words<'lateAnswer'> = (facts, { seat, take, reason }) => ({
  subject: 'An answer came after the close',
  happened: [
    paragraph`The seat ${seat} has answered in the review of ${facts.organization} after it had closed: ${takeNames[take]}. The answer is kept and not counted, and the seat is told so (SC-2).`,
    ...(reason === null ? [] : [paragraph`The reason it gave:`, quote(reason)]),
  ],
  todo: [
    say`You need not do anything. The outcome stands as it is.`,
    say`Before the last signature on the acceptance, a Co-Chair can open the review again, with a reason. Late answers then count, and the window runs for a few working days more.`,
  ],
});

export const lateObjection: Words<'lateObjection'> = (facts, { seat, reason }) => ({
  subject: 'An objection came after the close',
  happened: [
    paragraph`The seat ${seat} has objected in the review of ${facts.organization} after it had closed. The objection is kept and not counted, and the seat is told so (SC-2). In its words:`,
    quote(reason),
    paragraph`If the letter was approved and not all Co-Chairs have signed yet, the acceptance is held, and nothing goes out until the Co-Chairs have decided. If all have signed, what was signed goes out, and a special review opens (SC-6).`,
  ],
  todo: [
    say`While it is held: open the review again, with a reason. The objection then counts as if it had come in time.`,
    say`Or dismiss the late objection, with a reason on the record. The acceptance then goes on, and the objection stays kept.`,
  ],
});

export const specialReview: Words<'specialReview'> = (facts, { seat, reason }) => ({
  subject: 'A special review is open',
  happened: [
    paragraph`The seat ${seat} has objected to the partnership with ${facts.organization} after its acceptance was signed, so a special review is open (SC-6). In its words:`,
    quote(reason),
    paragraph`The partnership and what is published stay as they are. No clock runs, and silence decides nothing.`,
  ],
  todo: [
    say`Bring it before the committee, and record its decision with meeting, date and reference: continue, continue with conditions, suspend, or end.`,
    say`If the seat withdraws the objection, the review closes and nothing has changed.`,
  ],
});
