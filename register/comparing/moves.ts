// Paragraphs that moved, told from those that went and those that came. In: rows of two versions, aligned in place.
// Out: the same rows, where a paragraph that went in one place and came in another is one row, at the place to which it came.
import type { Part, Row } from './align.ts';
import { likeness } from './words.ts';

/** Shorter ones, such as a greeting, are found anywhere: that one went and one came is no move. */
const shortest = 5;
/** A paragraph that was reworded on the way is recognized from this likeness on. */
const surelyTheSame = 0.7;
/** Everything that went is compared with everything that came, unless these are more pairs. */
const mostPairs = 10_000;

export type Placed<Each extends Part> = Row<Each> & { moved: boolean };

/** For each paragraph that came: the one that went, if it is the same one in another place. */
function movesOf<Each extends Part>(rows: readonly Row<Each>[]): Map<Each, Each> {
  const gone = rows.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []));
  const come = rows.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const open = new Set(gone.filter(({ words }) => words.length >= shortest));
  const moves = new Map<Each, Each>();
  if (open.size * come.length > mostPairs) return moves;
  const ways = [
    (before: Each, after: Each) => before.text === after.text,
    (before: Each, after: Each) => likeness(before.words, after.words) >= surelyTheSame,
  ];
  for (const isTheSame of ways) {
    for (const after of come.filter((one) => !moves.has(one))) {
      const before = [...open].find((one) => isTheSame(one, after));
      if (before === undefined) continue;
      moves.set(after, before);
      open.delete(before);
    }
  }
  return moves;
}

export function withMoves<Each extends Part>(rows: readonly Row<Each>[]): Placed<Each>[] {
  const moves = movesOf(rows);
  const moved = new Set(moves.values());
  return rows.flatMap((row): Placed<Each>[] => {
    const { before, after } = row;
    if (before !== null && moved.has(before)) return [];
    const from = after === null ? undefined : moves.get(after);
    return after === null || from === undefined
      ? [{ ...row, moved: false }]
      : [{ before: from, after, moved: true }];
  });
}
