// Two lists side by side: what is the same, what went, what came, and what of both belongs together.
// In: the parts of two texts. Out: rows in reading order; null where they differ in more places than is worth to look at.
import { diffArrays } from 'diff';
import { likeness } from './words.ts';

/** A part of a text, and the words by which its likeness to another is measured. */
export interface Part {
  text: string;
  words: readonly string[];
}

/** One row: in both, in the same words or in others; or in one of the two only. */
export type Row<Each extends Part> =
  | { before: Each; after: Each }
  | { before: Each; after: null }
  | { before: null; after: Each };

/** Beyond so many insertions and removals two texts have little in common, and looking further costs their square. */
export const mostEdits = 1_000;

/** From here on a reader takes one part for the other one reworded. */
const alike = 0.5;
/** How far ahead a counterpart is looked for, so that the time for a huge letter stays bounded. */
const ahead = 40;

/** In a stretch where everything was replaced: each new part beside the old one that it rewords, in the order of both. */
function paired<Each extends Part>(before: readonly Each[], after: readonly Each[]): Row<Each>[] {
  const rows: Row<Each>[] = [];
  let next = 0;
  for (const part of after) {
    const candidates = before.slice(next, next + ahead);
    const found = candidates.findIndex((one) => likeness(one.words, part.words) >= alike);
    const counterpart = candidates[found];
    if (counterpart === undefined) {
      rows.push({ before: null, after: part });
      continue;
    }
    for (const gone of candidates.slice(0, found)) rows.push({ before: gone, after: null });
    rows.push({ before: counterpart, after: part });
    next += found + 1;
  }
  for (const gone of before.slice(next)) rows.push({ before: gone, after: null });
  return rows;
}

/** Both lists as rows: what has the same text stands in one row, and so does what is alike between two such rows. */
export function aligned<Each extends Part>(
  before: readonly Each[],
  after: readonly Each[],
): Row<Each>[] | null {
  const changes = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return null;
  const rows: Row<Each>[] = [];
  const [old, now] = [before.values(), after.values()];
  const next = (parts: Iterator<Each>, count: number) =>
    Array.from({ length: count }, () => parts.next().value as Each);
  let [gone, come]: [Each[], Each[]] = [[], []];
  for (const { added, removed, count } of changes) {
    if (removed) gone = next(old, count);
    else if (added) come = next(now, count);
    else {
      rows.push(...paired(gone, come));
      [gone, come] = [[], []];
      const [was, is] = [next(old, count), next(now, count)];
      for (const [index, part] of is.entries()) rows.push({ before: was[index] ?? part, after: part });
    }
  }
  rows.push(...paired(gone, come));
  return rows;
}
