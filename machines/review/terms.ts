// The terms of a review by silence that its memory and its effects share: which review, which version of the letter, what is in
// doubt, what to look at. In: nothing. Out: their shapes.
import type { Condition } from '../../domain/decision.ts';
import type { Flag } from '../../domain/flags.ts';
import type { FrozenSeat } from '../../domain/roster.ts';

/** Which review a notice belongs to: the letter's (SC-1), the n-th yearly one (SC-6), or one that a late objection opened. */
export interface ReviewRef {
  kind: 'letter' | 'yearly' | 'special';
  /** 0 for the letter, 1 for the first yearly review. */
  year: number;
  /** 1 for the first notice, more when the review was opened again. */
  round: number;
}

/** A new version of a letter under review: what the old and the new one are, and what is said to have changed. */
export interface Amendment {
  nature: 'substantive' | 'editorial';
  /** SHA-256 of the version before, and of the new one. */
  from: string;
  to: string;
  summary: string;
}

/**
 * What the seats should look at first, as data that each mail says in its reader's language: the flags of a letter; for a year
 * that no report came, and each condition that is tracked.
 */
export type Noted = Flag | { flag: 'noReport' } | ({ flag: 'condition' } & Condition);

/** Why a window that has closed has not approved: silence alone cannot decide here. */
export type Doubt =
  | { what: 'unreachedSeats'; seats: string[] }
  | { what: 'noEngagement' }
  | { what: 'constituencyRecused'; constituency: FrozenSeat['constituency'] };
