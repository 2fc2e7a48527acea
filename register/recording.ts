// What the register is told of one event. In: nothing. Out: the shape that the log and its projection share.
import type { Instant } from '../domain/instant.ts';
import type { Actor } from '../domain/roles.ts';

/** One accepted event, and where its case stood after it. */
export interface Recording {
  workflowId: string;
  case: string;
  /** The machine's name, such as `partnership`. */
  machine: string;
  /** 1 for the first event of a workflow, then 2, 3 … without gaps, over all its runs. */
  seq: number;
  at: Instant;
  type: string;
  by: Actor;
  /** The event without `type`, `by` and `at`. */
  payload: Record<string, unknown>;
  organization: string;
  stage: string;
  /** The machine's state as one text, such as `review.openForObjections`. */
  state: string;
  waitingOn: string[];
  nextDeadline: { event: string; at: Instant } | null;
  letterHash: string | null;
  /** The machine's persisted snapshot, as JSON. */
  snapshot: unknown;
  /** The case that this one follows, when an organization applies again. Once given, it stays. */
  previousCase?: string | null;
}
