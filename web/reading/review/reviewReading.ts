// The review by silence that a case's page shows: its newest. In: the case's reading, and the present. Out: how it stands, with
// its record and its deadline certificates; null before any roster was frozen.
import { epoch, type Instant } from '../../../domain/instant.ts';
import type { Policy } from '../../../domain/policy.ts';
import type { PartnershipContext, Review } from '../../../machines/context.ts';
import { clockCertificates, type ClockCertificate } from '../../../machines/review/certificates.ts';
import { reviewRecord, type ReviewRecord } from '../../../machines/review/record.ts';
import { blocked, closedAt } from '../../../machines/review/seats.ts';
import type { CaseReading } from '../caseReading.ts';

/** How a review stands at an instant. Spans are in milliseconds. */
export type Standing =
  /** Null where an objection stands already, so that the notices name no close. */
  | { kind: 'notifying'; closesAt: Instant | null }
  | { kind: 'open'; closesAt: Instant; left: number }
  /** The closing instant has passed, and the host has not recorded the close yet. */
  | { kind: 'closing'; closesAt: Instant }
  | { kind: 'blocked'; kept: number }
  | { kind: 'paused'; kept: number; until: Instant }
  | { kind: 'inDoubt'; closedAt: Instant }
  /** A special review: no clock runs, the committee decides. */
  | { kind: 'deciding' }
  | { kind: 'approved'; at: Instant; reason: string | null }
  /** A yearly or a special review in which the committee has decided. */
  | { kind: 'decided'; at: Instant }
  /** It ended otherwise: the letter was withdrawn or not approved. */
  | { kind: 'over' };

export interface ReviewReading {
  review: Review;
  policy: Policy;
  record: ReviewRecord;
  certificates: ClockCertificate[];
  standing: Standing;
}

export const contextOf = ({ snapshot }: CaseReading) => snapshot.context as PartnershipContext;

/** @param now the present of the case: its last event, or the machine's clock where that is later */
export function reviewReading(reading: CaseReading, now: Instant): ReviewReading | null {
  const context = contextOf(reading);
  const { review, policy } = context;
  const record = reviewRecord(context);
  if (review === null || record === null) return null;
  return {
    review,
    policy,
    record,
    certificates: clockCertificates(review, policy),
    standing: standingOf(review, policy, isUnderWay(reading, review), now),
  };
}

/** Whether the case is still in the review, rather than somewhere after it. */
function isUnderWay(reading: CaseReading, { ref }: Review): boolean {
  switch (ref.kind) {
    case 'letter':
      return reading.reading.stage === 'committeeReview';
    case 'yearly':
      return reading.reading.stage === 'yearlyReview' && contextOf(reading).report?.year === ref.year;
    case 'special':
      return reading.reading.stage === 'specialReview';
  }
}

function standingOf(review: Review, policy: Policy, underWay: boolean, now: Instant): Standing {
  const { outcome, ref, closesAt, noticedAt, remaining, pausedUntil } = review;
  if (outcome?.decided !== undefined) return { kind: 'decided', at: outcome.at };
  if (outcome !== null) return { kind: 'approved', at: outcome.at, reason: outcome.reason ?? null };
  if (!underWay) return { kind: 'over' };
  if (ref.kind === 'special') return { kind: 'deciding' };
  if (closesAt !== null && noticedAt === null) {
    return { kind: 'notifying', closesAt: blocked(review, policy) ? null : closesAt };
  }
  if (closesAt !== null) {
    const left = epoch(closesAt) - epoch(now);
    return left > 0 ? { kind: 'open', closesAt, left } : { kind: 'closing', closesAt };
  }
  const closed = closedAt(review);
  if (closed !== null) return { kind: 'inDoubt', closedAt: closed };
  const kept = remaining ?? 0;
  return pausedUntil === null ? { kind: 'blocked', kept } : { kind: 'paused', kept, until: pausedUntil };
}
