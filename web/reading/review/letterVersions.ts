// The versions of a case's letter, counted as the command line counts them. In: the case's entries. Out: the number of each version,
// by the instant at which it was recorded; 1 is the letter as it was first received.
import type { Instant } from '../../../domain/instant.ts';
import type { HistoryEntry } from '../../../register/cases.ts';

const brings = ['letter.submitted', 'letter.resubmitted', 'letter.amended'];

export function letterVersions(entries: readonly HistoryEntry[]): ReadonlyMap<Instant, number> {
  const versions = entries.filter(({ type }) => brings.includes(type));
  return new Map(versions.map(({ at }, index) => [at, index + 1]));
}
