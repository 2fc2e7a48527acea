// The reviews by silence of a case, each from the freezing of its roster to whatever was said last. In: the turns of a replay.
// Out: for each review its turns, how it stood last, its record and its deadline certificates.
import type { PartnershipContext, Review } from '../machines/context.ts';
import { clockCertificates, type ClockCertificate } from '../machines/review/certificates.ts';
import { reviewRecord, type ReviewRecord } from '../machines/review/record.ts';
import type { Turn } from './replay.ts';

/** One review. */
export interface ReviewOfCase {
  review: Review;
  /** The turns after which it was there, in order. */
  turns: Turn[];
  record: ReviewRecord;
  /** One for each setting of the clock to a closing instant. */
  certificates: ClockCertificate[];
}

/** A review is known by what it reviews and by the instant at which its roster was frozen. */
const identityOf = ({ ref, openedAt }: Review) => `${ref.kind}/${ref.year}/${openedAt}`;

/** Every review of the case, the first one first. */
export function reviewsOf(turns: readonly Turn[]): ReviewOfCase[] {
  const found = new Map<string, Turn[]>();
  for (const turn of turns) {
    const { review } = turn.context;
    if (review === null) continue;
    const identity = identityOf(review);
    found.set(identity, [...(found.get(identity) ?? []), turn]);
  }
  return [...found.values()].flatMap((of) => {
    const context = of.at(-1)?.context;
    return context === undefined ? [] : asItStood(context, of);
  });
}

function asItStood(context: PartnershipContext, turns: Turn[]): ReviewOfCase[] {
  const { review, policy } = context;
  const record = reviewRecord(context);
  if (review === null || record === null) return [];
  return [{ review, turns, record, certificates: clockCertificates(review, policy) }];
}

/** What stands in certificates.json: the certificates of each review. */
export function certificatesIn(reviews: readonly ReviewOfCase[]) {
  return reviews.map(({ review, certificates }) => ({
    review: review.ref,
    openedAt: review.openedAt,
    certificates,
  }));
}
