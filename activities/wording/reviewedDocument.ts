// What a review is about: what to look at first, and the letter or report in full. In: the facts, the review, what was noted, the
// document. Out: blocks for the notice and for a successor's notice.
import type { Noted, ReviewRef } from '../../machines/effects.ts';
import type { Words } from '../languages/words.ts';
import { heading, quote, sentence, speech, wholeDocument } from '../typesetting/letter.ts';
import type { Block, CaseFacts } from '../typesetting/letter.ts';

/** The letter of intent, with the SHA-256 of the file as received; or the report of the year, which has none. */
export interface ReviewedDocument {
  text: string;
  hash: string | null;
}

function inWords({ flags, reviewedDocument: says }: Words, noted: Noted): string {
  switch (noted.flag) {
    case 'noReport':
      return says.noReport;
    case 'condition':
      return says.condition(noted);
    default:
      return flags.inWords(noted);
  }
}

/** @param noted the flags of a letter; conditions and a missing report for a year */
export function firstToLookAt(facts: CaseFacts, { kind }: ReviewRef, noted: readonly Noted[]): Block[] {
  if (noted.length === 0) return [];
  const { words } = speech(facts);
  const { reviewedDocument: says } = words;
  return [
    heading(says.lookFirst),
    sentence(kind === 'letter' ? says.notedOnLetter : says.onRecordForYear),
    ...noted.map((one) => quote(inWords(words, one))),
  ];
}

export function documentInFull(
  facts: CaseFacts,
  { kind }: ReviewRef,
  { text, hash }: ReviewedDocument,
  noted: readonly Noted[],
): Block[] {
  const { reviewedDocument: says } = speech(facts).words;
  const isMissing = noted.some(({ flag }) => flag === 'noReport');
  return [
    wholeDocument(kind === 'yearly' ? says.report : says.letter, isMissing ? says.withoutReport : text),
    ...(hash === null ? [] : [sentence(says.hash(hash))]),
  ];
}
