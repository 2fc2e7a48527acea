// The deadline certificates of a review: one for each time that its clock was set to a closing instant. In: the review and
// the policy frozen with it. Out: the certificates, each computed anew from what was counted and held against the instant kept.
import { deadlineCertificate, type DeadlineCertificate } from '../../domain/certificate.ts';
import { plus, type Instant } from '../../domain/instant.ts';
import type { Policy } from '../../domain/policy.ts';
import type { ClockChange, Review } from '../context.ts';

export interface ClockCertificate {
  what: ClockChange['what'];
  /** When the clock was set. */
  at: Instant;
  /** The words that went with an extension or a pause. */
  reason: string | null;
  /** The closing instant that the case kept. */
  kept: Instant;
  /** Whether the certificate leads to that instant. */
  agrees: boolean;
  certificate: DeadlineCertificate;
}

/** The certificates of a review, oldest first. The last one is of the window that runs, or that ran last. */
export function clockCertificates(review: Pick<Review, 'clock'>, policy: Policy): ClockCertificate[] {
  return review.clock.flatMap((change, index) => {
    const { what, at, closesAt: kept, reason = null } = change;
    if (kept === null) return [];
    const counted = change.counted ?? remainder(review.clock.slice(0, index), at);
    const certificate = deadlineCertificate(policy, counted);
    return [{ what, at, reason, kept, agrees: certificate.closesAt === kept, certificate }];
  });
}

/** A clock that was set without counting days goes on for exactly the time that was kept when it stopped. */
function remainder(before: readonly ClockChange[], at: Instant) {
  const remaining = before.findLast((change) => change.remaining !== undefined)?.remaining ?? 0;
  return { from: at, workingDays: 0, notBefore: plus(at, remaining) };
}
