// All that is public of one partner (SC-4, SC-5, SC-6), now or as of a day. In: its line on the list, the register. Out: what its page,
// its JSON and its calendar tell.
import { epoch, instant, later, type Instant } from '../../domain/instant.ts';
import { findCase, history } from '../../register/cases.ts';
import { linesAfter, type Listing, type Partner } from '../../register/officialLines.ts';
import { changesOf } from '../../register/partners.ts';
import {
  publicationsOf,
  replacedPublicationsOf,
  type Publication,
  type ReplacedPublication,
} from '../../register/publications.ts';
import { kitOf, readCase, type CaseReading } from '../reading/caseReading.ts';
import { concludedReviews, type ConcludedReview } from '../reading/concludedReviews.ts';
import { retell } from '../reading/narrative.ts';
import { nextReview, type NextReview } from '../reading/nextReview.ts';
import { partnershipYear, type PartnershipYear } from '../reading/partnershipYear.ts';
import { publicTimeline, type PublicEvent } from '../reading/publicTimeline.ts';
import { contextOf } from '../reading/review/reviewReading.ts';
import type { Surroundings } from '../surroundings.ts';
import { formerNames, type FormerName } from './formerNames.ts';

export interface PublicPartner {
  partner: Partner;
  /** Every status, oldest first, each from when it held; of earlier partnerships at the same address too. */
  statuses: Pick<Listing, 'status' | 'since'>[];
  formerNames: FormerName[];
  publications: Publication[];
  replaced: ReplacedPublication[];
  timeline: PublicEvent[];
  reviews: ConcludedReview[];
  /** Null for a former partner, and where this version cannot read the case. */
  year: PartnershipYear | null;
  /** The case as it stands now; null where this version cannot read it. */
  reading: CaseReading | null;
  /** Null where it cannot be read, and as of a day of the past. */
  next: NextReview | null;
}

/**
 * @param listed the partner as it stands now
 * @param until as of that instant; without it, now
 * @returns null when the organization was not on the list then
 */
export async function publicPartner(
  { register, now = () => instant(Date.now()) }: Surroundings,
  listed: Partner,
  until?: Instant,
): Promise<PublicPartner | null> {
  const [record, entries, everyChange, publications, replaced] = await Promise.all([
    findCase(register, listed.case),
    history(register, listed.case),
    changesOf(register, listed),
    publicationsOf(register, listed.slug),
    replacedPublicationsOf(register, listed.slug),
  ]);
  const by = <One>(all: readonly One[], at: (one: One) => Instant) =>
    until === undefined ? [...all] : all.filter((one) => epoch(at(one)) <= epoch(until));
  const changes = by(everyChange, ({ since }) => since);
  const partner = until === undefined ? listed : lineOf(listed, changes);
  if (partner === undefined) return null;
  const kit = record && kitOf(record.machine);
  const told = kit ? by(retell(kit, entries), ({ entry }) => entry.at) : [];
  const reading = record && readCase(record);
  const at = until ?? later(now(), record?.updatedAt ?? listed.since);
  return {
    partner,
    statuses: changes.filter((one, index) => one.status !== changes[index - 1]?.status),
    formerNames: formerNames(changes).get(partner.case) ?? [],
    publications: by(publications, ({ publishedAt }) => publishedAt),
    replaced: by(replaced, ({ publishedAt }) => publishedAt),
    timeline: publicTimeline(told.map((one) => one.told)),
    reviews: concludedReviews(told),
    year: reading && partner.status !== 'former' ? partnershipYear(contextOf(reading), at) : null,
    reading,
    next: reading && until === undefined ? nextReview(reading) : null,
  };
}

/** The line as the changes leave it: of its case, or of the one that was listed at its address. */
function lineOf({ slug, case: caseId }: Partner, changes: readonly Listing[]): Partner | undefined {
  const lines = [...linesAfter(changes).values()];
  return lines.find((one) => one.case === caseId) ?? lines.find((one) => one.slug === slug);
}
