// What a policy would have changed, over all reviews. In: the tried reviews. Out: figures.
import { epoch } from '../../domain/instant.ts';
import type { LeftOut, TriedReview } from './policyTrial.ts';

export interface TrialSummary {
  reviews: number;
  /** Reviews in which anything would have differed. */
  differing: number;
  closingLater: number;
  closingSooner: number;
  /** Reviews that would have led elsewhere, or in another way. */
  outcomesChanged: number;
  /** Answers that counted and would have been late, and the other way round. */
  answersLate: number;
  answersInTime: number;
  /** Objections that blocked and would not have, and the other way round. */
  noLongerBlocking: number;
  nowBlocking: number;
  /** Other requests that would not have been possible. */
  refused: number;
  reminders: { was: number; would: number };
  /** Cases that this version cannot replay. */
  leftOut: number;
}

/** Sums up what `tryPolicy` found. */
export function summaryOf(reviews: readonly TriedReview[], leftOut: readonly LeftOut[]): TrialSummary {
  const count = (which: (one: TriedReview) => boolean) => reviews.filter(which).length;
  const answers = reviews.flatMap((one) => one.answers);
  const moved = ({ closesAt: { was, would } }: TriedReview) =>
    was === null || would === null ? 0 : epoch(would) - epoch(was);
  const reminders = (of: 'was' | 'would') =>
    reviews.reduce((sum, one) => sum + (one.clock[of]['reminder.due'] ?? 0), 0);
  const inTime = ['counted', 'blocks'];
  return {
    reviews: reviews.length,
    differing: count((one) => one.differs),
    closingLater: count((one) => moved(one) > 0),
    closingSooner: count((one) => moved(one) < 0),
    outcomesChanged: count((one) => one.leadsElsewhere),
    answersLate: answers.filter((one) => inTime.includes(one.was) && one.would === 'late').length,
    answersInTime: answers.filter((one) => one.was === 'late' && inTime.includes(one.would)).length,
    noLongerBlocking: answers.filter((one) => one.was === 'blocks' && one.would !== 'blocks').length,
    nowBlocking: answers.filter((one) => one.was !== 'blocks' && one.would === 'blocks').length,
    refused: reviews.reduce((sum, one) => sum + one.refused.length, 0),
    reminders: { was: reminders('was'), would: reminders('would') },
    leftOut: leftOut.length,
  };
}
