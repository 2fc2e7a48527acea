// Which known names come near to a mistyped one. In: the name and the known ones. Out: at most three, the nearest first.

const mostNames = 3;

/** How many letters must be put in, left out or replaced to turn one word into the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const replaced = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A name is near when a third of it at most is otherwise, or when it begins with what was typed. */
export function nearest(typed: string, known: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase().slice(0, 100);
  if (wanted === '') return [];
  return known
    .map((name) => ({ name, far: name.startsWith(wanted) ? 0.5 : distance(wanted, name) }))
    .filter(({ name, far }) => far <= Math.max(wanted.length, name.length) / 3)
    .toSorted((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, mostNames)
    .map(({ name }) => name);
}
