// Where a partnership stands in its year (SC-6). In: what the partnership remembers, and an instant. Out: the year's two ends and the
// opening of its review; null before acceptance.
import { anniversary } from '../../domain/calendar.ts';
import { epoch, type Instant } from '../../domain/instant.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { reviewOpensAt } from '../../machines/stages/active.ts';

export interface PartnershipYear {
  /** 1 for the year that begins with the acceptance. */
  year: number;
  from: Instant;
  /** The anniversary that ends it. */
  to: Instant;
  /** When the review before that anniversary opens. */
  reviewOpensAt: Instant;
  /** How much of the year has passed, and how much has when the review opens: 0 to 1. */
  passed: number;
  opensAfter: number;
}

export function partnershipYear(context: PartnershipContext, at: Instant): PartnershipYear | null {
  const { acceptedAt } = context;
  if (acceptedAt === null || epoch(at) < epoch(acceptedAt)) return null;
  let year = 1;
  while (epoch(anniversary(acceptedAt, year)) <= epoch(at)) year += 1;
  const [from, to] = [anniversary(acceptedAt, year - 1), anniversary(acceptedAt, year)];
  const opensAt = reviewOpensAt(context, year);
  if (opensAt === null) return null;
  const share = (one: Instant) => (epoch(one) - epoch(from)) / (epoch(to) - epoch(from));
  return { year, from, to, reviewOpensAt: opensAt, passed: share(at), opensAfter: share(opensAt) };
}
