// A review at a glance, as the Support Unit wants to see it. In: the case's file. Out: plain data: time left,
// positions by constituency, what blocks, what waits for somebody. Every figure comes from the machine's own readings.
import { epoch, instant, later, type Instant } from '../domain/instant.ts';
import type { LateAnswer, Question, Take } from '../domain/positions.ts';
import type { FrozenSeat } from '../domain/roster.ts';
import type { PartnershipContext, PendingDecision, Review } from '../machines/context.ts';
import type { Doubt, ReviewRef } from '../machines/effects.ts';
import { constituencies, doubtsOf, ids, isReached, silentSeats } from '../machines/review/seats.ts';
import type { OpenFile } from './casework.ts';
import { seenObjections, type SeenObjection } from '../machines/review/seenObjections.ts';

export interface Standing {
  constituency: FrozenSeat['constituency'];
  seats: string[];
  /** Who took which position on the text as it now is; with `by`, a delegate spoke for the seat. */
  positions: { seat: string; take: Take; by?: string }[];
  silent: string[];
  /** The silent seats whose position is about an earlier text, and what it was. */
  stale: { seat: string; take: Take }[];
  /** The silent seats whom no notice has reached; empty while the notices of this round are going out. */
  unreached: string[];
}

export interface Glance {
  case: string;
  review: ReviewRef;
  openedAt: Instant;
  /** When the notices of this round were out; null while they are going out. */
  noticedAt: Instant | null;
  /** The one closing instant; null while no clock runs. */
  closesAt: Instant | null;
  /** Milliseconds to the close, or those that are kept while the clock stands; null once the window has closed. */
  timeLeft: number | null;
  pausedUntil: Instant | null;
  deferrals: { count: number; byCoChairs: number };
  constituencies: Standing[];
  vacant: string[];
  objections: SeenObjection[];
  /** A decision of the committee that waits for another office to confirm it. */
  pending: PendingDecision | null;
  questions: Question[];
  /** What would keep silence from deciding if the window closed now, or keeps it from deciding. */
  doubts: Doubt[];
  late: LateAnswer[];
  amendments: Review['amendments'];
  outcome: Review['outcome'];
  /** The objections that opened, or will open, a special review. */
  special: PartnershipContext['specialObjections'];
}

/** The stages of the letter in which its review is what people have before them. */
const ofTheLetter = ['committeeReview', 'acceptance', 'publication'];

/** The review that the case is about just now; null where there is none, or where the last one is history. */
export function glanceAtHand(file: OpenFile): Glance | null {
  const { review, report } = file.snapshot.context as PartnershipContext;
  if (review === null) return null;
  const { stage } = file.reading;
  const { kind, year } = review.ref;
  const atHand =
    ofTheLetter.includes(stage) ||
    (stage === 'yearlyReview' && kind === 'yearly' && year === report?.year) ||
    (stage === 'specialReview' && kind === 'special');
  return atHand ? glance(file, review) : null;
}

/** @param now real time, from which the time left is counted; a case that was fast-forwarded is ahead of it */
export function glance(
  { record, snapshot }: OpenFile,
  review: Review,
  now: Instant = instant(Date.now()),
): Glance {
  const { policy, specialObjections: special } = snapshot.context as PartnershipContext;
  const { closesAt, remaining } = review;
  const present = later(now, record.updatedAt);
  return {
    case: record.case,
    review: review.ref,
    openedAt: review.openedAt,
    noticedAt: review.noticedAt,
    closesAt,
    timeLeft: closesAt === null ? remaining : Math.max(0, epoch(closesAt) - epoch(present)),
    pausedUntil: review.pausedUntil,
    deferrals: { count: review.deferrals, byCoChairs: policy.deferral.byCoChairs },
    constituencies: constituencies.map((group) => standingOf(review, group)),
    vacant: review.vacant,
    objections: seenObjections(review, policy),
    pending: review.pending,
    questions: review.questions,
    doubts: review.outcome === null && review.noticedAt !== null ? doubtsOf(review) : [],
    late: review.late,
    amendments: review.amendments,
    outcome: review.outcome,
    special,
  };
}

function standingOf(review: Review, constituency: FrozenSeat['constituency']): Standing {
  const seats = ids(review.seats.filter((seat) => seat.constituency === constituency));
  const silent = ids(silentSeats(review)).filter((seat) => seats.includes(seat));
  const positionOf = (seat: string) => {
    const position = review.positions[seat];
    if (position === undefined) return [];
    const { take, by } = position;
    return [by === undefined ? { seat, take } : { seat, take, by }];
  };
  return {
    constituency,
    seats,
    positions: seats.filter((seat) => !silent.includes(seat)).flatMap(positionOf),
    silent,
    stale: silent.flatMap(positionOf),
    unreached: review.noticedAt === null ? [] : silent.filter((seat) => !isReached(review, seat)),
  };
}
