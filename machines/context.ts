// What a partnership remembers: the context of its machine, as plain data that survives for decades.
// In: nothing (the first event fills it). Out: the shape, and the empty one. Dates are ISO strings, never Date objects.
import type { CommitteeDecision, Condition, ReviewOutcome, Ruling } from '../domain/decision.ts';
import type { Instant } from '../domain/instant.ts';
import type { LetterRecord } from '../domain/letter.ts';
import type { Policy } from '../domain/policy.ts';
import { defaultPolicy } from '../domain/policy.ts';
import type { LateAnswer, Objection, Position, Question } from '../domain/positions.ts';
import type { Actor } from '../domain/roles.ts';
import type { FrozenOffice, FrozenSeat } from '../domain/roster.ts';
import type { Amendment, ReviewRef } from './review/terms.ts';

/** What set or stopped the clock of a review. Working days are counted from `from`; every certificate is made from these. */
export interface ClockChange {
  what:
    | 'opened'
    | 'noticesResent'
    | 'amended'
    | 'stopped'
    | 'resumed'
    | 'extended'
    | 'paused'
    | 'unpaused'
    | 'reopened'
    | 'closed';
  at: Instant;
  /** The closing instant from now on; null where the clock stands. */
  closesAt: Instant | null;
  /** Milliseconds that are kept for later while the clock stands. */
  remaining?: number;
  /** From which instant how many working days were counted, where they were. */
  counted?: { from: Instant; workingDays: number; minimumHours?: number; notBefore?: Instant };
  reason?: string;
}

/** A decision of the committee that one office has entered and another has still to confirm. */
export interface PendingDecision {
  ruling: Ruling;
  decision: CommitteeDecision;
  by: Actor;
  at: Instant;
}

/** One review by silence, from the freezing of the roster to its outcome. */
export interface Review {
  ref: ReviewRef;
  openedAt: Instant;
  /** The one instant at which the window closes; null while no clock runs. */
  closesAt: Instant | null;
  /** Milliseconds left when a standing objection or a pause stopped the clock. */
  remaining: number | null;
  /** The instant at which a pause ends by itself. */
  pausedUntil: Instant | null;
  /** How often the window was extended or paused. */
  deferrals: number;
  /** Every setting of the clock, oldest first. */
  clock: ClockChange[];
  /** The instant from which the 72 hours of an early close count: the notices of this round were out. */
  noticedAt: Instant | null;
  seats: FrozenSeat[];
  vacant: string[];
  coChairs: FrozenOffice[];
  delivered: string[];
  undelivered: { seat: string; reason: string }[];
  /** The seats that said that they had read the notice. */
  acknowledged: string[];
  positions: Record<string, Position>;
  objections: Objection[];
  questions: Question[];
  late: LateAnswer[];
  pending: PendingDecision | null;
  /** The versions of the letter since the review opened, oldest first. */
  amendments: (Amendment & { at: Instant; round: number; contestedBy?: string })[];
  /** How the review ended; null while it is open, and where the letter was withdrawn or not approved. */
  outcome: {
    how: 'silence' | 'coChairs' | 'decision';
    at: Instant;
    reason?: string;
    /** What the committee decided, in a yearly or a special review. */
    decided?: ReviewOutcome;
  } | null;
  /** The instants of the reminders that are still to come, earliest first. */
  reminders: Instant[];
}

export interface Acceptance {
  approvedAt: Instant;
  offices: FrozenOffice[];
  /** SHA-256 of the formal letter's text. */
  hash: string | null;
  /** By office: who signed for it, and when. */
  signatures: Record<string, { at: Instant; holder: string }>;
  escalatesAt: Instant | null;
  /** The instants of the reminders to those who have not signed, earliest first. */
  reminders: Instant[];
  /** Why the formal letter came back after the relay had accepted it; null while it has not. */
  bounced: string | null;
  /** Offices that a conflict of interest keeps from signing, and why. */
  recused: { office: string; reason: string }[];
}

/** A year's report of the partner and what waits on it. */
export interface YearlyReport {
  year: number;
  dueAt: Instant;
  graceEndsAt: Instant;
  reminders: Instant[];
  text: string | null;
}

export interface PartnershipContext {
  letter: LetterRecord | null;
  letterHash: string | null;
  /** When the letter at hand reached OGP, and when it was recorded. */
  receivedAt: Instant | null;
  recordedAt: Instant | null;
  previousCase: string | null;
  policy: Policy;
  /** How often the committee's review of the letter was opened; a refusal to sign opens it again. */
  rounds: number;
  /** While a letter is returned: the reminders to come and the instant at which it lapses. */
  returned: { reminders: Instant[]; lapsesAt: Instant } | null;
  review: Review | null;
  acceptance: Acceptance | null;
  /** The instant of the last signature: the anniversary counts from here (SC-6). */
  acceptedAt: Instant | null;
  /** The year whose review comes next: 1 for the one before the first anniversary. */
  nextReviewYear: number;
  report: YearlyReport | null;
  conditions: Condition[];
  /** The objections that came too late to stop the acceptance, and open a special review once all is published. */
  specialObjections: { seat: string; reason: string; at: Instant }[];
  withdrawal: { announcedAt: Instant; effectiveAt: Instant; reason: string } | null;
}

/** A partnership of which no letter has arrived yet. */
export const emptyContext: PartnershipContext = {
  letter: null,
  letterHash: null,
  receivedAt: null,
  recordedAt: null,
  previousCase: null,
  policy: defaultPolicy,
  rounds: 0,
  returned: null,
  review: null,
  acceptance: null,
  acceptedAt: null,
  nextReviewYear: 1,
  report: null,
  conditions: [],
  specialObjections: [],
  withdrawal: null,
};
