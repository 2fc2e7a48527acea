// What news of a review means for the entry of its close. In: the news. Out: the instant at which the review closes from now on, null
// where no clock runs any more, or undefined where the entry is as it was.
import type { Instant } from '../../domain/instant.ts';
import type { ReviewRef, SeatNews } from '../../machines/effects.ts';

type After = Instant | null | undefined;

const noClockRuns = (): After => null;
const asItWas = (): After => undefined;
/** Where the clock stood before, the entry was taken back when it stopped. */
const runsUntil = ({ closesAt }: { closesAt: Instant | null }) => closesAt ?? undefined;

/** One line per kind of news, and the compiler counts them. */
const after: { [What in SeatNews['what']]: (news: SeatNews & { what: What }) => After } = {
  objectionRaised: ({ blocks }) => (blocks ? null : undefined),
  objectionResolved: runsUntil,
  windowExtended: runsUntil,
  windowPaused: noClockRuns,
  windowResumed: runsUntil,
  reopened: runsUntil,
  approved: noClockRuns,
  continued: noClockRuns,
  approvedByDecision: noClockRuns,
  notApproved: noClockRuns,
  decided: noClockRuns,
  letterWithdrawn: noClockRuns,
  // The close was taken back when the committee had approved.
  returned: asItWas,
  letterAmended: asItWas,
  // Every seat is asked anew, and the notice brings the new instant.
  amendmentContested: asItWas,
  questionAnswered: asItWas,
  answerLate: asItWas,
  lateObjectionSettled: asItWas,
  specialReviewOpened: asItWas,
  specialReviewClosed: asItWas,
};

/** In a special review no clock ever runs. */
export function windowAfter(news: SeatNews, { kind }: ReviewRef): After {
  return kind === 'special' ? undefined : (after[news.what] as (news: SeatNews) => After)(news);
}
