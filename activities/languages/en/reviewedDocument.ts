// What a review is about, in English. In: a tracked condition, a hash. Out: sentences and titles.
import type { Condition } from '../../../domain/decision.ts';
import { say } from '../../typesetting/say.ts';

export const reviewedDocument = {
  lookFirst: 'Please look at this first',
  notedOnLetter: say`Noted on this letter:`,
  onRecordForYear: say`On record for this year:`,
  noReport: say`No report was received.`,
  condition: ({ due, owner, text }: Condition) => say`Condition due ${due} (${owner}): ${text}`,
  report: 'The report of the partner',
  /** In the place of a report that did not come. */
  withoutReport: say`The partner sent no report in time; the Support Unit sends the case to the committee without it.`,
  letter: 'The letter of intent in full',
  hash: (hash: string) => say`SHA-256 of the letter as received: ${hash}`,
};
