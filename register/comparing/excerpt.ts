// What of a changed paragraph is shown: the change, and enough words around it to find it. In: runs of a whole paragraph.
// Out: the same runs, in which a long stretch that stayed is cut to its ends.
import type { Run } from '../../domain/comparison.ts';
import type { Shown } from './reworded.ts';
import { afterWords, wordsOf } from './words.ts';

/** Words on each side of a change. */
const around = 12;
/** A gap that hides fewer words than these costs the reader more than the words. */
const shortestGap = 16;

/** A stretch that stayed, of which so many words are shown at its beginning and at its end. */
function cut(text: string, first: number, last: number): Run[] {
  const words = wordsOf(text).length;
  const leftOut = words - first - last;
  if (leftOut < shortestGap) return [{ what: 'unchanged', text }];
  const head = text.slice(0, afterWords(text, first)).trimEnd();
  const tail = text.slice(afterWords(text, words - last));
  return [
    ...(first > 0 ? [{ what: 'unchanged' as const, text: head }] : []),
    { what: 'leftOut', words: leftOut },
    ...(last > 0 ? [{ what: 'unchanged' as const, text: tail }] : []),
  ];
}

/** The runs of a reworded paragraph, cut to what a reader needs. */
export function excerpt(runs: readonly Shown[]): Run[] {
  return runs.flatMap((run, index) => {
    if (run.what !== 'unchanged') return [run];
    return cut(run.text, index === 0 ? 0 : around, index === runs.length - 1 ? 0 : around);
  });
}

/** The beginning of a paragraph that is named and not shown whole. */
export const beginning = (paragraph: string): Run[] => cut(paragraph, around, 0);
