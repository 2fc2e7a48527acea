// The next yearly review of a partnership (SC-6). In: where the case stands. Out: when it opens, or why none is planned.
import { anniversary } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { reviewOpensAt } from '../../machines/stages/active.ts';
import type { CaseReading } from './caseReading.ts';

export type NextReview =
  | { kind: 'planned'; year: number; opensAt: Instant; anniversary: Instant }
  | { kind: 'underWay'; year: number; opensAt: Instant; anniversary: Instant }
  | { kind: 'suspended' }
  | { kind: 'none' };

export function nextReview({ snapshot, reading }: CaseReading): NextReview {
  const context = snapshot.context as PartnershipContext;
  const opensAt = reviewOpensAt(context, context.nextReviewYear);
  if (context.acceptedAt === null || opensAt === null || reading.over) return { kind: 'none' };
  if (reading.stage === 'suspended') return { kind: 'suspended' };
  const { nextReviewYear: year } = context;
  const day = anniversary(context.acceptedAt, year);
  if (reading.stage === 'yearlyReview') return { kind: 'underWay', year, opensAt, anniversary: day };
  return { kind: 'planned', year, opensAt, anniversary: day };
}
