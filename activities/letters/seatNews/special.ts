// News to the seats about a special review (SC-6): an objection that came after the acceptance was signed. In: the news.
// Out: subject and blocks.
import { heading, inSubject, list, quote, sentence, speech } from '../../typesetting/letter.ts';
import type { Words } from './wording.ts';

export const specialReviewOpened: Words<'specialReviewOpened'> = (facts, news) => {
  const { special: says } = speech(facts).words.seatNews;
  return {
    subject: says.openedSubject(inSubject(facts)),
    blocks: [
      sentence(says.opened(news.seat, facts.organization)),
      quote(news.reason),
      sentence(says.nothingUndone),
      heading(says.howItEnds),
      list([says.deciding, says.withdrawing]),
      sentence(says.yourSay),
    ],
  };
};

export const specialReviewClosed: Words<'specialReviewClosed'> = (facts) => {
  const { special: says, nothingMore } = speech(facts).words.seatNews;
  return {
    subject: says.closedSubject(inSubject(facts)),
    blocks: [sentence(says.closed(facts.organization)), sentence(nothingMore)],
  };
};
