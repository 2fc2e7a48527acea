// One review in a reminder: what a seat is reminded of. In: nothing. Out: the shape that the register keeps and the mail says.
import type { Instant } from './instant.ts';

/** A review whose window runs and in which no position of the seat counts yet. */
export interface Reminded {
  case: string;
  organization: string;
  review: { kind: 'letter' | 'yearly' | 'special'; year: number; round: number };
  closesAt: Instant;
}
