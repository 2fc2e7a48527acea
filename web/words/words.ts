// What the pages that people answer on say, by language. In: who reads. Out: the words, one record per page. English defines what
// must be said; a language in which a sentence is missing does not compile.
import type { Language, Reader } from '../../domain/language.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

export type Words = typeof en;

const wordsIn: Record<Language, Words> = { en, fr, es };

export function wordsFor({ language }: Pick<Reader, 'language'>): Words {
  return wordsIn[language];
}
