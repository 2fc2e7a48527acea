// What a review is called in mails. In: which review it is. Out: words for subjects and for sentences.
import type { ReviewRef } from '../../machines/effects.ts';
import { ordinal } from '../typesetting/ordinal.ts';

/** For a subject: "letter of intent", "yearly review 2". */
export function inShort({ kind, year }: ReviewRef): string {
  return { letter: 'letter of intent', yearly: `yearly review ${year}`, special: 'special review' }[kind];
}

/** Before the organization's name: "review of the letter of intent of", "second yearly review of the partnership with". */
export function reviewOf({ kind, year }: ReviewRef): string {
  return {
    letter: 'review of the letter of intent of',
    yearly: `${ordinal(year)} yearly review of the partnership with`,
    special: 'special review of the partnership with',
  }[kind];
}

/** The clause that the review carries out. */
export function clauseOf({ kind }: ReviewRef): 'SC-1' | 'SC-6' {
  return kind === 'letter' ? 'SC-1' : 'SC-6';
}
