// What a review is about: what to look at first, and the letter or report in full. In: the review, its flags, the document.
// Out: blocks for the notice and for a successor's notice.
import type { ReviewRef } from '../../machines/effects.ts';
import { heading, paragraph, quote, wholeDocument, type Block } from '../typesetting/letter.ts';

/** The letter of intent, with the SHA-256 of the file as received; or the report of the year, which has none. */
export interface ReviewedDocument {
  text: string;
  hash: string | null;
}

/** @param flags reservations and notes on a letter; conditions and a missing report for a year */
export function firstToLookAt({ kind }: ReviewRef, flags: readonly string[]): Block[] {
  if (flags.length === 0) return [];
  const what = kind === 'letter' ? paragraph`Noted on this letter:` : paragraph`On record for this year:`;
  return [heading('Please look at this first'), what, ...flags.map(quote)];
}

export function documentInFull({ kind }: ReviewRef, { text, hash }: ReviewedDocument): Block[] {
  const title = kind === 'yearly' ? 'The report of the partner' : 'The letter of intent in full';
  return [
    wholeDocument(title, text),
    ...(hash === null ? [] : [paragraph`SHA-256 of the letter as received: ${hash}`]),
  ];
}
