// News to the seats about a special review (SC-6): an objection that came after the acceptance was signed. In: the news.
// Out: subject and blocks.
import { heading, inSubject, list, paragraph, quote, say } from '../../typesetting/letter.ts';
import type { Words } from './wording.ts';

export const specialReviewOpened: Words<'specialReviewOpened'> = (facts, news) => ({
  subject: `Special review: partnership with ${inSubject(facts)}`,
  blocks: [
    paragraph`The seat ${news.seat} has objected to the partnership with ${facts.organization} after its acceptance was signed, so a special review is open (SC-6). In its words:`,
    quote(news.reason),
    paragraph`Nothing is undone by that: the partnership and what is published stay as they are while the review lasts. No clock runs, and silence decides nothing.`,
    heading('How it can end'),
    list([
      say`The committee decides, and the decision is recorded with meeting, date and reference: continue, continue with conditions, suspend, or end.`,
      say`The seat withdraws the objection. The partnership then goes on as before.`,
    ]),
    paragraph`If your seat wants to say something before the committee takes it up, reply to this message. We write again when the review ends.`,
  ],
});

export const specialReviewClosed: Words<'specialReviewClosed'> = (facts) => ({
  subject: `Special review closed: partnership with ${inSubject(facts)}`,
  blocks: [
    paragraph`The objection that opened the special review of the partnership with ${facts.organization} is withdrawn, so the review is closed (SC-6). The partnership goes on as before.`,
    paragraph`There is nothing more to do for your seat.`,
  ],
});
