// The sentences of the mails by language. In: who reads. Out: the words, and dates in the reader's language and zone. English
// defines what must be said; a language in which a sentence is missing does not compile.
import type { Language, Reader } from '../../domain/language.ts';
import { datesFor, type Dates } from './dates.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

export type Words = typeof en;

export const wordsIn: Record<Language, Words> = { en, fr, es };

/** What a letter is written with for one reader. */
export interface Speech extends Dates {
  words: Words;
}

export function speechFor(reader: Reader): Speech {
  return { words: wordsIn[reader.language], ...datesFor(reader) };
}
