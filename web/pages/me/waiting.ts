// What waits on a person, over all open cases. In: the visitor, the present. Out: the reviews in which its seat is asked, letters to
// sign, doubts to decide, and the cases of its organization; who is waited on is the machine's own word.
import { inForce } from '../../../domain/dated.ts';
import { later, type Instant } from '../../../domain/instant.ts';
import { sameMailbox } from '../../../domain/mailboxHolder.ts';
import { answerToken, digestOf } from '../../../links/answerLink.ts';
import { silentSeats } from '../../../machines/review/seats.ts';
import type { ReviewRef } from '../../../machines/review/terms.ts';
import { findCase } from '../../../register/cases.ts';
import type { Register } from '../../../register/open.ts';
import { openReviews, type OpenReview } from '../../../register/openReviews.ts';
import { readCase, type CaseReading } from '../../reading/caseReading.ts';
import { contextOf, reviewReading, type Standing } from '../../reading/review/reviewReading.ts';
import { signsFor } from '../../reading/signers.ts';
import { pathOfMine } from '../my/paths.ts';
import { pathOfSigning } from '../sign/paths.ts';
import type { Visitor } from '../../people/visitor.ts';

interface Place {
  organization: string;
  href: string;
}

/** A review in which a seat is asked, with the way to answer for it. */
export interface AskedReview extends Place {
  ref: ReviewRef;
  standing: Standing;
  /** Null while no clock runs. */
  closesAt: Instant | null;
  seat: string;
  /** Who answers: the seat's own id, or its delegate's. */
  by: string;
  answered: boolean;
}

export interface OwnCase extends Place {
  state: string;
  /** In English. */
  title: string;
  asked: boolean;
}

export interface Waiting {
  reviews: AskedReview[];
  toSign: Place[];
  toDecide: Place[];
  own: OwnCase[];
}

/** @param linkSecret what answer links are signed with; without it nobody answers here */
export async function waitingOn(
  register: Register,
  visitor: Visitor,
  linkSecret: string | undefined,
  now: Instant,
): Promise<Waiting> {
  const open = (await openReviews(register)).flatMap((one) => {
    const reading = readCase({ machine: 'partnership', snapshot: one.snapshot });
    return reading === null ? [] : [{ ...one, reading, present: later(now, one.updatedAt) }];
  });
  const signing = open.filter((one) => isAwaitedToSign(visitor, one));
  return {
    reviews: open
      .flatMap((one) => (linkSecret === undefined ? [] : asked(visitor, one, linkSecret)))
      .toSorted((a, b) => Number(a.answered) - Number(b.answered)),
    toSign: signing.map(toSigning),
    toDecide: open.filter((one) => !signing.includes(one) && isAwaitedToDecide(visitor, one)).map(toSigning),
    own: await ownCases(register, visitor),
  };
}

interface Open extends OpenReview {
  reading: CaseReading;
  present: Instant;
}

const toSigning = ({ case: caseId, organization }: Open): Place => ({
  organization,
  href: pathOfSigning(caseId),
});

/** Closed or decided, it asks no more; what comes late has the link in the mail. */
const past: readonly Standing['kind'][] = ['inDoubt', 'approved', 'decided', 'over'];

function asked(visitor: Visitor, open: Open, linkSecret: string): AskedReview[] {
  const { case: caseId, organization, reading, present } = open;
  const found = reviewReading(reading, present);
  if (found === null || past.includes(found.standing.kind)) return [];
  const { review, standing } = found;
  const { ref, closesAt, seats } = review;
  const silent = silentSeats(review).map(({ id }) => id);
  return seats.flatMap((seat) => {
    const { delegate } = seat;
    const isHolder = sameMailbox(seat.email, visitor.mailbox);
    const isDelegate =
      delegate !== undefined && inForce(present)(delegate) && sameMailbox(delegate.email, visitor.mailbox);
    if (!isHolder && !isDelegate) return [];
    const by = isHolder ? seat.id : (delegate?.id ?? seat.id);
    const link = { case: caseId, seat: seat.id, by, review: ref, mailbox: digestOf(visitor.mailbox) };
    const href = `/answer/${answerToken(linkSecret, link)}`;
    const answered = !silent.includes(seat.id);
    return [{ organization, href, ref, standing, closesAt, seat: seat.id, by, answered }];
  });
}

const awaitsSignatures = 'acceptance.awaitingSignatures';

function isAwaitedToSign(visitor: Visitor, { reading }: Open): boolean {
  const { state, waitingOn: ids } = reading.reading;
  return (
    state === awaitsSignatures && signsFor(visitor, contextOf(reading)).some(({ id }) => ids.includes(id))
  );
}

function isAwaitedToDecide(visitor: Visitor, { reading }: Open): boolean {
  const { state, waitingOn: ids } = reading.reading;
  if (state === awaitsSignatures) return false;
  return visitor.actors.some(({ role, id }) => role === 'coChair' && ids.includes(id));
}

async function ownCases(register: Register, { contactOf }: Visitor): Promise<OwnCase[]> {
  const records = await Promise.all(contactOf.map((one) => findCase(register, one.case)));
  return records.flatMap((record) => {
    const reading = record && readCase(record);
    if (record === null || reading === null) return [];
    const { state, title, waitingOn: ids } = reading.reading;
    const { case: caseId, organization } = record;
    return [{ organization, href: pathOfMine(caseId), state, title, asked: ids.includes('contact') }];
  });
}
