// What a seat can answer in a review, as the letters name it: a position, or one of the things that are none. In: nothing.
// Out: the closed list.
import type { Take } from '../../domain/positions.ts';

/**
 * Beside the positions: a question, a word that the notice was read, an objection taken back or kept by a new holder, a word that the
 * answer to the version before still stands, and one that a change was no change of form.
 */
export type Answer =
  | Take
  | 'question'
  | 'acknowledged'
  | 'withdrawn'
  | 'reaffirmed'
  | 'confirmed'
  | 'contested';
