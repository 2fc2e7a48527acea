// News to the seats about the clock of a review (SC-1): put off, stopped, going again, open once more. In: the news and its review.
// Out: subject and blocks, with the instant that counts from now on.
import { fact, inSubject, quote, sentence, speech, type CaseFacts } from '../../typesetting/letter.ts';
import type { ReviewRef } from '../../../machines/effects.ts';
import { answerLink } from '../../wording/answering.ts';
import { closesOrStands } from '../../wording/closing.ts';
import type { Words } from './wording.ts';

/** What all of them are said with. */
function spoken(facts: CaseFacts, review: ReviewRef) {
  const { words, exactly, dayOf } = speech(facts);
  const named = words.reviews.named(review, facts.organization);
  return { says: words.seatNews.clock, named, exactly, dayOf };
}

export const windowExtended: Words<'windowExtended'> = (facts, news, review, { id }) => {
  const { says, named, dayOf } = spoken(facts, review);
  return {
    subject: says.subject.extended(dayOf(news.closesAt), inSubject(facts)),
    blocks: [
      sentence(says.extendedBy[news.by](named)),
      quote(news.reason),
      ...closesOrStands(facts, news.closesAt, review, id),
      sentence(says.deferral(news.deferrals)),
      sentence(says.stillCounts),
    ],
  };
};

export const windowPaused: Words<'windowPaused'> = (facts, news, review, { id }) => {
  const { says, named, exactly, dayOf } = spoken(facts, review);
  return {
    subject: says.subject.paused(dayOf(news.until), inSubject(facts)),
    blocks: [
      sentence(says.paused(named)),
      quote(news.reason),
      fact(says.standsUntil, exactly(news.until)),
      sentence(says.timeIsKept),
      answerLink(facts, review, id),
      sentence(says.deferral(news.deferrals)),
      sentence(says.stillCounts),
    ],
  };
};

export const windowResumed: Words<'windowResumed'> = (facts, news, review, { id }) => {
  const { says, named, dayOf } = spoken(facts, review);
  return {
    subject: says.subject.resumed(dayOf(news.closesAt), inSubject(facts)),
    blocks: [
      sentence(says.resumed(named)),
      ...closesOrStands(facts, news.closesAt, review, id),
      sentence(says.stillCounts),
    ],
  };
};

export const reopened: Words<'reopened'> = (facts, news, review, { id }) => {
  const { says, named } = spoken(facts, review);
  return {
    subject: says.subject.reopened(inSubject(facts)),
    blocks: [
      sentence(says.reopened(named)),
      quote(news.reason),
      ...closesOrStands(facts, news.closesAt, review, id),
      sentence(says.lateCounts),
      ...(review.kind === 'letter' ? [sentence(says.acceptanceVoid)] : []),
    ],
  };
};
