// One paragraph and what became of it. In: both wordings. Out: runs of what stayed, went and came: whole sentences where they are
// others, single words where a sentence was only touched. All that is not removed is the new wording, all not added the old.
import { diffArrays } from 'diff';
import type { Run } from '../../domain/comparison.ts';
import { aligned, mostEdits } from './align.ts';
import { sentencesOf, tokensOf, wordsOf } from './words.ts';

/** A run that is shown. */
export type Shown = Exclude<Run, { what: 'leftOut' }>;

/** How many of the first tokens of both are the same. */
function commonStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  return count;
}

/** A change without what is the same at its edges, such as a space that stands on both sides. */
function replaced(before: string, after: string): Shown[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const start = commonStart(old, now);
  const [oldRest, nowRest] = [old.slice(start), now.slice(start)];
  const end = commonStart(oldRest.toReversed(), nowRest.toReversed());
  const runs: Shown[] = [
    { what: 'unchanged', text: now.slice(0, start).join('') },
    { what: 'removed', text: oldRest.slice(0, oldRest.length - end).join('') },
    { what: 'added', text: nowRest.slice(0, nowRest.length - end).join('') },
    { what: 'unchanged', text: nowRest.slice(nowRest.length - end).join('') },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** Neighbours of one kind made one. */
function merged(runs: readonly Shown[]): Shown[] {
  const result: Shown[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.what === run.what) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

/**
 * Single words that stayed between two changes are read as part of the change, or the eye jumps: "two areas of" became
 * "three fields in", and not four changes around a word.
 */
const tooShortToRest = (text: string) => wordsOf(text).length < 2;

/** Between two unchanged runs one removed and one added, in this order. */
function joined(runs: readonly Shown[]): Shown[] {
  const result: Shown[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    result.push(...replaced(removed, added));
    [removed, added] = ['', ''];
  };
  for (const [index, run] of runs.entries()) {
    const { what, text } = run;
    const between = removed + added !== '' && index < runs.length - 1;
    const joins = what === 'unchanged' && between && tooShortToRest(text);
    if (what === 'removed' || joins) removed += text;
    if (what === 'added' || joins) added += text;
    if (what === 'unchanged' && !joins) {
      settle();
      result.push(run);
    }
  }
  settle();
  return merged(result);
}

function byWords(before: string, after: string): Shown[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits });
  if (changes === undefined) return replaced(before, after);
  return joined(
    changes.map(({ added, removed, value }) => ({
      what: added ? ('added' as const) : removed ? ('removed' as const) : ('unchanged' as const),
      text: value.join(''),
    })),
  );
}

const parts = (paragraph: string) => sentencesOf(paragraph).map((text) => ({ text, words: wordsOf(text) }));

export function reworded(before: string, after: string): Shown[] {
  const rows = aligned(parts(before), parts(after));
  if (rows === null) return replaced(before, after);
  return joined(
    rows.flatMap((row) => {
      if (row.before === null) return [{ what: 'added' as const, text: row.after.text }];
      if (row.after === null) return [{ what: 'removed' as const, text: row.before.text }];
      return row.before.text === row.after.text
        ? [{ what: 'unchanged' as const, text: row.after.text }]
        : byWords(row.before.text, row.after.text);
    }),
  );
}
