// An answer link, opened: whose it is, what it is about, and whether it can be answered with. In: the surroundings, the token, who is
// looking and what the browser keeps. Out: the review as the seat may see it, and why it does not act, where it does not.
import type { Context } from 'hono';
import { inForce } from '../../../domain/dated.ts';
import { later, type Instant } from '../../../domain/instant.ts';
import { readerOf, type Reader } from '../../../domain/language.ts';
import type { Delegate, FrozenSeat } from '../../../domain/roster.ts';
import { digestOf, readAnswerToken, type AnswerLink } from '../../../links/answerLink.ts';
import type { ReviewRef } from '../../../machines/effects.ts';
import { seatNamed } from '../../../machines/review/seats.ts';
import { holderOfLink } from '../../../register/answerLinks.ts';
import { findCase, history, type CaseRecord, type HistoryEntry } from '../../../register/cases.ts';
import { visitorOf } from '../../people/visitor.ts';
import { readCase, type CaseReading } from '../../reading/caseReading.ts';
import { reviewReading, type ReviewReading } from '../../reading/review/reviewReading.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';
import { keptByBrowser } from './browserMark.ts';

/**
 * Why a link shows and acts no more: it was for another review or another round; the seat or the delegation is in other hands;
 * whoever is signed in is somebody else; another browser has answered with it.
 */
export type Hindrance = 'former' | 'handedOver' | 'delegationOver' | 'somebodyElse' | 'otherBrowser';

export interface OpenLink {
  token: string;
  link: AnswerLink;
  record: CaseRecord;
  entries: HistoryEntry[];
  reading: CaseReading;
  of: ReviewReading;
  /** The seat as the review knows it now. */
  seat: FrozenSeat;
  /** Whoever the link was sent to, while that person answers for the seat. */
  person: FrozenSeat | Delegate;
  reader: Reader;
  present: Instant;
  /** Whoever is signed in reads the mailbox that the link was sent to. */
  signedIn: boolean;
  hindrance: Hindrance | null;
}

/** Null for a token that was not given out here, or whose case or seat is not there. */
export async function openLink(c: Context, surroundings: Surroundings): Promise<OpenLink | null> {
  const { register, linkSecret } = surroundings;
  const token = c.req.param('token') ?? '';
  const link = linkSecret === undefined || token.length > 1_000 ? null : readAnswerToken(linkSecret, token);
  const record = link && (await findCase(register, link.case));
  const reading = record && readCase(record);
  if (!link || !record || !reading) return null;
  const present = later(presentOf(surroundings), record.updatedAt);
  const of = reviewReading(reading, present);
  const seat = of && seatNamed(of.review, link.seat);
  if (!of || !seat) return null;
  const person = link.by === seat.id ? seat : (seat.delegate ?? seat);
  const visitor = visitorOf(c);
  const signedIn = visitor !== null && digestOf(visitor.mailbox) === link.mailbox;
  const hindrance =
    bound(link, seat, of.review.ref, present) ??
    (visitor !== null && !signedIn ? 'somebodyElse' : null) ??
    (signedIn ? null : await boundElsewhere(c, surroundings, token));
  const entries = await history(register, record.case);
  const reader = readerOf(person);
  return { token, link, record, entries, reading, of, seat, person, reader, present, signedIn, hindrance };
}

/** What the link is bound to and is no more. */
function bound(link: AnswerLink, seat: FrozenSeat, ref: ReviewRef, present: Instant): Hindrance | null {
  const { by, mailbox, review } = link;
  if (by === seat.id) {
    if (digestOf(seat.email) !== mailbox) return 'handedOver';
  } else {
    const { delegate } = seat;
    const speaks = delegate?.id === by && digestOf(delegate.email) === mailbox && inForce(present)(delegate);
    if (!speaks) return 'delegationOver';
  }
  const same = review.kind === ref.kind && review.year === ref.year && review.round === ref.round;
  return same ? null : 'former';
}

/** Whoever is signed in with the link's mailbox may use it everywhere; anybody else in one browser alone. */
async function boundElsewhere(
  c: Context,
  { register }: Surroundings,
  token: string,
): Promise<Hindrance | null> {
  return (await holderOfLink(register, token, keptByBrowser(c))) === 'another' ? 'otherBrowser' : null;
}
