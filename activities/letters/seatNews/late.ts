// News about what came after the close of a review (SC-2): to one seat, that its answer was too late; to all, that a late objection
// is settled. In: the news, its review, the seat that reads it. Out: subject and blocks, true wherever the case stands by then.
import type { AfterLateAnswer, ReviewRef } from '../../../machines/effects.ts';
import { fact, heading, inSubject, quote, sentence, speech } from '../../typesetting/letter.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';
import type { Words } from './wording.ts';

/** What the answer leads to, where the case stands now. */
function whatFollows(facts: CaseFacts, follows: AfterLateAnswer, { kind }: ReviewRef): Block[] {
  const { late: says, nothingMore } = speech(facts).words.seatNews;
  if (follows === 'kept') {
    const { letter, partnership } = says.openAgain;
    return [sentence(kind === 'letter' ? letter : partnership), sentence(nothingMore)];
  }
  return [sentence(says.follows[follows]), sentence(says.takeBack)];
}

export const answerLate: Words<'answerLate'> = (facts, news, review) => {
  const { words, exactly } = speech(facts);
  const { late: says } = words.seatNews;
  return {
    subject: says.subject(inSubject(facts)),
    blocks: [
      sentence(says.thanks(words.reviews.named(review, facts.organization), words.takes.names[news.take])),
      fact(says.closed, exactly(news.closedAt)),
      sentence(news.shownTo.length === 0 ? says.kept : says.keptAndShown),
      heading(news.follows === 'kept' ? says.canHappen : says.whatFollows),
      ...whatFollows(facts, news.follows, review),
    ],
  };
};

export const lateObjectionSettled: Words<'lateObjectionSettled'> = (facts, news, review, { id }) => {
  const { late: says, reasonOnRecord, nothingMore } = speech(facts).words.seatNews;
  const { how, reason } = news;
  const whose = (news.seat === id ? says.yourSeat : says.theSeat)(news.seat);
  const isSpecial = review.kind === 'special';
  const settled = says.settled[how][isSpecial ? 'afterTheSignature' : 'afterTheClose'];
  return {
    subject: says.settledSubject[how](inSubject(facts)),
    blocks: [
      sentence(settled(whose, facts.organization)),
      ...(reason === null ? [] : [sentence(reasonOnRecord), quote(reason)]),
      sentence(says.afterwards[isSpecial ? 'special' : how]),
      sentence(nothingMore),
    ],
  };
};
