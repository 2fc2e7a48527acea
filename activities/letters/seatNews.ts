// What the seats are told in the course of a review: objections, the clock, a changed letter, answers, and how it ended.
// In: the seat, the review and the news. Out: a letter that also says what follows for the seat. The words stand in seatNews/.
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef, SeatNews as News } from '../../machines/effects.ts';
import { letter } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { questionAnswered } from './seatNews/answers.ts';
import { reopened, windowExtended, windowPaused, windowResumed } from './seatNews/clock.ts';
import { answerLate, lateObjectionSettled } from './seatNews/late.ts';
import { objectionRaised, objectionResolved } from './seatNews/objections.ts';
import {
  approved,
  approvedByDecision,
  continued,
  decided,
  letterWithdrawn,
  notApproved,
  returned,
} from './seatNews/outcomes.ts';
import { specialReviewClosed, specialReviewOpened } from './seatNews/special.ts';
import { amendmentContested, letterAmended, type LetterAmended } from './seatNews/versions.ts';
import type { Wording } from './seatNews/wording.ts';

/** The news as the machine has it; a changed letter comes with both versions compared. */
export type NewsInFull = Exclude<News, { what: 'letterAmended' }> | LetterAmended;

export interface SeatNews {
  seat: FrozenSeat;
  review: ReviewRef;
  news: NewsInFull;
}

/** One line per kind of news, and the compiler counts them. */
const words: {
  [What in News['what']]: (
    facts: CaseFacts,
    news: NewsInFull & { what: What },
    review: ReviewRef,
    seat: FrozenSeat,
  ) => Wording;
} = {
  objectionRaised,
  objectionResolved,
  approved,
  continued,
  approvedByDecision,
  notApproved,
  returned,
  letterWithdrawn,
  decided,
  windowExtended,
  windowPaused,
  windowResumed,
  letterAmended,
  amendmentContested,
  questionAnswered,
  reopened,
  answerLate,
  specialReviewOpened,
  specialReviewClosed,
  lateObjectionSettled,
};

export function seatNews(facts: CaseFacts, { seat, review, news }: SeatNews): Letter {
  const wordsOf = words[news.what] as (
    facts: CaseFacts,
    news: NewsInFull,
    review: ReviewRef,
    seat: FrozenSeat,
  ) => Wording;
  const { subject, blocks } = wordsOf(facts, news, review, seat);
  return letter(facts, seat.holder, subject, blocks);
}
