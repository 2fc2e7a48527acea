// The letter that a case is about, once an event has brought it. In: the event. Out: the part of the context that changes.
// When it reached OGP and when it was recorded are two instants: the letter says the one, the event is the other.
import type { EventOf } from './events.ts';

/** The events that bring a letter: the first one, one that mends it, and a new version under review. */
export type BringsLetter =
  | EventOf<'letter.submitted'>
  | EventOf<'letter.resubmitted'>
  | EventOf<'letter.amended'>;

export function letterAtHand({ letter, document, at }: BringsLetter) {
  return { letter, letterHash: document.hash, receivedAt: letter.receivedAt, recordedAt: at };
}
