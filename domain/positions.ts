// What a seat can say in a review by silence. In: nothing. Out: the closed list of takes and the shapes of what was said.
// Only an objection blocks (SC-2); a question is a thread of its own and neither blocks nor counts as a position.
import type { Instant } from './instant.ts';

/** What a seat can say in answer to a notice, beside asking a question. */
export const takes = ['support', 'no-objection', 'objection', 'abstain', 'recuse'] as const;
export type Take = (typeof takes)[number];

/** The takes that say nothing without words beside them. */
export const takesWithReason: readonly Take[] = ['objection', 'abstain', 'recuse'];

/** What a seat said last. Earlier versions stay in the log. */
export interface Position {
  take: Take;
  at: Instant;
  reason?: string;
  /** Who spoke, where it was not the seat itself: "B for A". */
  by?: string;
  /** The letter has changed in substance since; the position counts again once the seat says that it still stands. */
  stale?: true;
}

/** An objection as a case of its own. It stands until it is withdrawn in writing or settled by the committee. */
export interface Objection {
  seat: string;
  raisedAt: Instant;
  reason: string;
  /** The part of the letter or report that it concerns. */
  part?: string;
  /** What would remove it, in the objector's words. */
  remedy?: string;
  /** Who raised it, where it was not the seat itself. */
  by?: string;
  /** The seat agrees to be named when the objection is published with the outcome. */
  attributable: boolean;
  /** When the seat's new holder confirmed the objection of the one before. */
  confirmedAt?: Instant;
  resolved?: { how: 'withdrawn' | 'upheld' | 'overruled'; at: Instant; reference?: string };
}

/** A question to the Support Unit and the organization's contact, with its answers. */
export interface Question {
  /** 1 for the first of the review. */
  number: number;
  seat: string;
  at: Instant;
  question: string;
  answers: { by: string; at: Instant; answer: string }[];
}

/** What a seat said at or after the closing instant: kept, shown to the Co-Chairs, and not counted. */
export interface LateAnswer {
  seat: string;
  at: Instant;
  take: Take;
  reason?: string;
  by?: string;
  /** What an objection says besides, as `Objection` has it. */
  part?: string;
  remedy?: string;
  attributable?: boolean;
  /** The seat took a late objection back. */
  withdrawnAt?: Instant;
  /** A Co-Chair has decided that the late objection does not stop the acceptance; it stays kept. */
  dismissedAt?: Instant;
  /** It was too late for a window that is over; the seats were asked anew since. */
  stale?: true;
}
