// The event with which a case left a review. In: the review, the case's entries and their sentences. Out: that event as told, or
// undefined while the case is still in it.
import type { Review } from '../../../machines/context.ts';
import type { HistoryEntry } from '../../../register/cases.ts';
import type { Told } from '../narrative.ts';

const stages: Record<Review['ref']['kind'], string> = {
  letter: 'committeeReview',
  yearly: 'yearlyReview',
  special: 'specialReview',
};

export function endOfReview(
  { ref }: Review,
  told: readonly Told[],
  entries: readonly HistoryEntry[],
): Told | undefined {
  const frozen = entries.findLastIndex(({ type }) => type === 'roster.frozen');
  const left = entries.findIndex(({ stage }, index) => index > frozen && stage !== stages[ref.kind]);
  return told[left];
}
