// What a partnership remembers: the context of its machine, as plain data that survives for decades.
// In: nothing (the first event fills it). Out: the shape, and the empty one. Dates are ISO strings, never Date objects.
import type { Condition } from '../domain/decision.ts';
import type { Instant } from '../domain/instant.ts';
import type { LetterRecord } from '../domain/letter.ts';
import type { Policy } from '../domain/policy.ts';
import { defaultPolicy } from '../domain/policy.ts';
import type { Objection, Position } from '../domain/positions.ts';
import type { FrozenOffice, FrozenSeat } from '../domain/roster.ts';
import type { ReviewRef } from './effects.ts';

/** One review by silence, from the freezing of the roster to its outcome. */
export interface Review {
  ref: ReviewRef;
  openedAt: Instant;
  /** The one instant at which the window closes; null while no clock runs. */
  closesAt: Instant | null;
  /** Milliseconds left when a standing objection stopped the clock. */
  remaining: number | null;
  seats: FrozenSeat[];
  coChairs: FrozenOffice[];
  delivered: string[];
  undelivered: { seat: string; reason: string }[];
  positions: Record<string, Position>;
  objections: Objection[];
  /** The instants of the reminders that are still to come, earliest first. */
  reminders: Instant[];
}

export interface Acceptance {
  approvedAt: Instant;
  offices: FrozenOffice[];
  /** SHA-256 of the formal letter's text. */
  hash: string | null;
  signatures: Record<string, Instant>;
  escalatesAt: Instant | null;
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
  receivedAt: Instant | null;
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
  withdrawal: { announcedAt: Instant; effectiveAt: Instant; reason: string } | null;
}

/** A partnership of which no letter has arrived yet. */
export const emptyContext: PartnershipContext = {
  letter: null,
  letterHash: null,
  receivedAt: null,
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
  withdrawal: null,
};
