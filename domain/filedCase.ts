// A case that is on file when a letter arrives, as the door needs to know it. In: nothing. Out: the shape.
import type { Instant } from './instant.ts';

export interface FiledCase {
  case: string;
  organization: string;
  stage: string;
  nextDeadline: { event: string; at: Instant } | null;
  /** When the partnership began; null where the case has not led to one. */
  partnerSince: Instant | null;
}
