// Two versions of a letter compared for people: paragraph by paragraph, within a paragraph by sentence and word, and paragraphs
// that moved told from those that went. In: two texts. Out: passages; or that too little is left for passages to help.
import type { Comparison, Passage, Version } from '../../domain/comparison.ts';
import { aligned, type Part } from './align.ts';
import { beginning, excerpt } from './excerpt.ts';
import { withMoves, type Placed } from './moves.ts';
import { reworded } from './reworded.ts';
import { paragraphsOf, wordsOf } from './words.ts';

/** Of the shorter version's words, the share that the other one must hold for passages to help. */
const leastKept = 0.25;

interface Paragraph extends Part {
  /** 1 for the first. */
  place: number;
}

const paragraphs = (text: string): Paragraph[] =>
  paragraphsOf(text).map((one, index) => ({ text: one, words: wordsOf(one), place: index + 1 }));

const lengths = (parts: readonly Paragraph[]): Omit<Version, 'hash'> => ({
  words: parts.reduce((sum, { words }) => sum + words.length, 0),
  paragraphs: parts.length,
});

/** What a reader is shown of a row, and how many words of the new version stood in the version before. */
interface Reading {
  passage: Passage | null;
  kept: number;
}

function read({ before, after, moved }: Placed<Paragraph>): Reading {
  if (before === null) {
    const runs = [{ what: 'added' as const, text: after.text }];
    return { passage: { how: 'added', paragraph: after.place, runs }, kept: 0 };
  }
  if (after === null) {
    const runs = [{ what: 'removed' as const, text: before.text }];
    return { passage: { how: 'removed', paragraph: before.place, runs }, kept: 0 };
  }
  const at = { paragraph: after.place, ...(moved ? { movedFrom: before.place } : {}) };
  if (before.text === after.text) {
    const kept = after.words.length;
    return { passage: moved ? { how: 'moved', ...at, runs: beginning(after.text) } : null, kept };
  }
  const runs = reworded(before.text, after.text);
  const kept = runs.flatMap(({ what, text }) => (what === 'unchanged' ? wordsOf(text) : [])).length;
  return { passage: { how: moved ? 'movedAndReworded' : 'reworded', ...at, runs: excerpt(runs) }, kept };
}

export interface Compared extends Pick<Comparison, 'verdict' | 'passages'> {
  from: Omit<Version, 'hash'>;
  to: Omit<Version, 'hash'>;
}

/** Compares two texts in bounded time, whatever they hold: those that differ in too many places are called rewritten. */
export function compareTexts(before: string, after: string): Compared {
  const [old, now] = [paragraphs(before), paragraphs(after)];
  const [from, to] = [lengths(old), lengths(now)];
  const rewritten: Compared = { from, to, verdict: 'rewritten', passages: [] };
  const rows = aligned(old, now);
  if (rows === null) return rewritten;
  const readings = withMoves(rows).map(read);
  const passages = readings.flatMap(({ passage }) => (passage === null ? [] : [passage]));
  if (passages.length === 0) return { from, to, verdict: 'same', passages };
  const kept = readings.reduce((sum, reading) => sum + reading.kept, 0);
  return kept < leastKept * Math.min(from.words, to.words)
    ? rewritten
    : { from, to, verdict: 'changed', passages };
}
