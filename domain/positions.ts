// What a seat can say in a review by silence. In: nothing. Out: the closed list of takes and the shape of a position.
// Only an objection blocks (SC-2); a question goes to the Support Unit and blocks nothing.
import type { Instant } from './instant.ts';

export const takes = ['support', 'no-objection', 'objection', 'abstain', 'recuse', 'question'] as const;
export type Take = (typeof takes)[number];

/** The takes that say nothing without words beside them. */
export const takesWithReason: readonly Take[] = ['objection', 'abstain', 'recuse', 'question'];

/** What a seat said last. Earlier versions stay in the log. */
export interface Position {
  take: Take;
  at: Instant;
  reason?: string;
}

/** An objection as a case of its own. It stands until it is withdrawn in writing or overruled by the committee. */
export interface Objection {
  seat: string;
  raisedAt: Instant;
  reason: string;
  /** The part of the letter or report that it concerns. */
  part?: string;
  /** What would remove it, in the objector's words. */
  remedy?: string;
  resolved?: { how: 'withdrawn' | 'upheld' | 'overruled'; at: Instant; reference?: string };
}
