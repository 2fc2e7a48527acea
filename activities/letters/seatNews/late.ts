// News about what came after the close of a review (SC-2): to one seat, that its answer was too late; to all, that a late objection
// is settled. In: the news, its review, the seat that reads it. Out: subject and blocks, true wherever the case stands by then.
import type { AfterLateAnswer, ReviewRef } from '../../../machines/effects.ts';
import { exactly } from '../../typesetting/dates.ts';
import { fact, heading, inSubject, paragraph, quote, type Block } from '../../typesetting/letter.ts';
import { reviewOf } from '../../wording/reviewNames.ts';
import { takeNames } from '../../wording/takes.ts';
import type { Words } from './wording.ts';

/** Until when the Co-Chairs can count an answer after all. */
function openAgain({ kind }: ReviewRef): Block {
  return kind === 'letter'
    ? paragraph`Until the last Co-Chair has signed the acceptance, the Co-Chairs can open the review again, with a reason. Late answers then count. After that, the outcome stands as it is.`
    : paragraph`As long as it is open whether the partnership continues, the Co-Chairs can open the review again, with a reason. Late answers then count. After that, the outcome stands as it is.`;
}

const takeBack = paragraph`If you want to withdraw the objection, reply to this message and say so, with a reason if you like. Otherwise there is nothing more to do for your seat now, and we write again when something changes.`;

/** What the answer leads to, where the case stands now. */
function whatFollows(follows: AfterLateAnswer, review: ReviewRef): Block[] {
  switch (follows) {
    case 'kept':
      return [openAgain(review), paragraph`There is nothing more to do for your seat.`];
    case 'coChairsDecide':
      return [
        paragraph`Silence could not decide this review, so the Co-Chairs have it before them, or the committee decides (SC-2). They see your objection when they do. They can open the review again, with a reason; your objection then counts.`,
        takeBack,
      ];
    case 'acceptanceHeld':
      return [
        paragraph`Not all Co-Chairs have signed the acceptance yet, so your objection holds it, and nothing goes out (SC-3). The Co-Chairs decide, on the record: they open the review again, and your objection counts, or the acceptance goes on, and your objection stays kept.`,
        takeBack,
      ];
    case 'specialReview':
      return [
        paragraph`The acceptance was signed before your objection came. What was signed stays, or still goes out; nothing is undone silently. Your objection opens a special review, at the earliest once all is published, and the committee ends it by a recorded decision (SC-6).`,
        takeBack,
      ];
  }
}

export const answerLate: Words<'answerLate'> = (facts, news, review) => ({
  subject: `Your answer came after the close: ${inSubject(facts)}`,
  blocks: [
    paragraph`Thank you for your answer in the ${reviewOf(review)} ${facts.organization}: ${takeNames[news.take]}. It reached us after the review had closed, so it is not counted.`,
    fact('The review closed', exactly(news.closedAt)),
    news.shownTo.length === 0
      ? paragraph`It is kept on record. If our record of the time seems wrong to you, reply to this message.`
      : paragraph`It is kept on record, and shown to the Co-Chairs. If our record of the time seems wrong to you, reply to this message.`,
    heading(news.follows === 'kept' ? 'What can still happen' : 'What follows'),
    ...whatFollows(news.follows, review),
  ],
});

function afterwards({ kind }: ReviewRef, how: 'withdrawn' | 'dismissed'): Block {
  if (kind === 'special') {
    return paragraph`Other objections still stand, so the special review goes on, and the committee decides on them (SC-6).`;
  }
  return how === 'withdrawn'
    ? paragraph`It no longer stands in the way of the acceptance, and opens no special review. An objection of another seat is as it was.`
    : paragraph`The acceptance goes on, and whoever has not signed yet is asked to sign (SC-3). The objection stays kept.`;
}

export const lateObjectionSettled: Words<'lateObjectionSettled'> = (facts, news, review, seat) => {
  const { how, reason } = news;
  const whose = news.seat === seat.id ? `your seat (${seat.id})` : `the seat ${news.seat}`;
  const when = review.kind === 'special' ? 'after the acceptance was signed' : 'after the review had closed';
  return {
    subject: `Late objection ${how}: ${inSubject(facts)}`,
    blocks: [
      how === 'withdrawn'
        ? paragraph`The objection of ${whose} about ${facts.organization}, which came ${when}, has been withdrawn in writing (SC-2).`
        : paragraph`A Co-Chair has decided, on the record, that the objection of ${whose} about ${facts.organization}, which came ${when}, does not stop the acceptance (SC-2).`,
      ...(reason === null ? [] : [paragraph`The reason on record:`, quote(reason)]),
      afterwards(review, how),
      paragraph`There is nothing more to do for your seat.`,
    ],
  };
};
