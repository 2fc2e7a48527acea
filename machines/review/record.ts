// The record of a review by silence: how the committee came to decide, complete enough to be checked by hand (SC-1, SC-2).
// In: the context in which the review ended. Out: plain data; every figure follows from the events of the log.
import type { ReviewOutcome } from '../../domain/decision.ts';
import type { Objection, Take } from '../../domain/positions.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ClockChange, PartnershipContext, Review } from '../context.ts';
import type { Amendment, ReviewRef } from './terms.ts';
import { isReached, silentSeats, standing, unreachedSeats } from './seats.ts';

export interface ReviewRecord {
  review: ReviewRef;
  /** SHA-256 of the letter's version that was decided on. */
  letterHash: string | null;
  policyVersion: string;
  openedAt: string;
  /** How it ended; null while it is open. */
  outcome: Review['outcome'];
  closedAt: string | null;
  seats: (Pick<FrozenSeat, 'id' | 'constituency'> & {
    take: Take | 'silent';
    reached: boolean;
    by?: string;
  })[];
  vacant: string[];
  counts: Record<Take | 'silent' | 'undelivered' | 'vacant' | 'asked', number>;
  deferrals: number;
  clock: ClockChange[];
  objections: Objection[];
  amendments: Amendment[];
  /** How many questions were asked, and how many of them had an answer. */
  questions: { asked: number; answered: number };
  late: number;
  /** "Approved, absent objections, silence of 14 of 22." */
  sentence: string;
}

const how = {
  coChairs: 'by decision of the Co-Chairs',
  decision: 'by decision of the committee',
};

const decisions: Record<ReviewOutcome, string> = {
  continue: 'continue',
  continueWithConditions: 'continue with conditions',
  suspend: 'suspend',
  end: 'end',
};

function bySilence(review: Review): string {
  const noted = standing(review).length;
  if (noted > 0) return `${noted === 1 ? 'one objection' : `${noted} objections`} noted, too few to block`;
  return review.objections.length > 0 ? 'no objection standing any more' : 'absent objections';
}

function sentenceOf(review: Review, silent: number): string {
  const { outcome, seats, ref } = review;
  if (outcome === null) return 'Not decided.';
  if (outcome.decided !== undefined)
    return `Decided by the committee: ${decisions[outcome.decided]} (${outcome.reason ?? 'no reference'}).`;
  const verb = ref.kind === 'yearly' ? 'Continued' : 'Approved';
  const why = outcome.how === 'silence' ? bySilence(review) : how[outcome.how];
  return `${verb}, ${why}, silence of ${silent} of ${seats.length}.`;
}

/** The record of the review at hand; null before any roster was frozen. */
export function reviewRecord(context: PartnershipContext): ReviewRecord | null {
  const { review } = context;
  if (review === null) return null;
  const silent = new Set(silentSeats(review).map((seat) => seat.id));
  const seats = review.seats.map(({ id, constituency }) => {
    const position = silent.has(id) ? undefined : review.positions[id];
    return {
      id,
      constituency,
      take: position?.take ?? ('silent' as const),
      reached: isReached(review, id),
      ...(position?.by === undefined ? {} : { by: position.by }),
    };
  });
  const count = (take: Take | 'silent') => seats.filter((seat) => seat.take === take).length;
  return {
    review: review.ref,
    letterHash: context.letterHash,
    policyVersion: context.policy.version,
    openedAt: review.openedAt,
    outcome: review.outcome,
    closedAt: review.outcome?.at ?? null,
    seats,
    vacant: review.vacant,
    counts: {
      asked: seats.length,
      silent: silent.size,
      support: count('support'),
      'no-objection': count('no-objection'),
      objection: count('objection'),
      abstain: count('abstain'),
      recuse: count('recuse'),
      undelivered: unreachedSeats(review).length,
      vacant: review.vacant.length,
    },
    deferrals: review.deferrals,
    clock: review.clock,
    objections: review.objections,
    amendments: review.amendments.map(({ nature, from, to, summary }) => ({ nature, from, to, summary })),
    questions: {
      asked: review.questions.length,
      answered: review.questions.filter((one) => one.answers.length > 0).length,
    },
    late: review.late.length,
    sentence: sentenceOf(review, silent.size),
  };
}
