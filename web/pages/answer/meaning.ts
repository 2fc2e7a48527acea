// What an answer means for the seat and the review, in the reader's language. In: the choice, and what the machine makes of it. Out: a
// sentence; where the machine adds nothing, it is the receipt's own.
import { speechFor } from '../../../activities/languages/words.ts';
import type { Reader } from '../../../domain/language.ts';
import { wordsFor } from '../../words/words.ts';
import type { ChoiceName } from './choices.ts';
import type { Consequence } from './effectOf.ts';

export function meaningOf(choice: ChoiceName, consequence: Consequence, reader: Reader): string {
  const { consequences } = wordsFor(reader).answer.preview;
  if (consequence !== 'asSaid') return consequences[consequence];
  if (choice === 'confirmed') return consequences.recorded;
  if (choice === 'contested') return consequences.restarts;
  return speechFor(reader).words.answerRecorded.means[choice];
}
