// Text in lines of a terminal: aligned columns, and long text broken at words. In: texts. Out: lines.
// Alignment counts what a terminal shows: no escape codes, nothing for combining marks, two cells for wide scripts.

// eslint-disable-next-line no-control-regex -- escape codes begin with a control character
const escapeCodes = /\u001B\[[0-9;]*m/g;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many cells of a terminal a text takes. */
export function cells(text: string): number {
  let count = 0;
  for (const sign of text.replace(escapeCodes, '')) {
    if (!/[\p{Mark}\p{Cf}]/u.test(sign)) count += wide.test(sign) ? 2 : 1;
  }
  return count;
}

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - cells(text)));

/** A text broken at white space into lines of at most `width` cells; a longer word stands alone. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const line = lines.at(-1);
    if (line === undefined || cells(line) + 1 + cells(word) > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.length === 0 ? [''] : lines;
}

/**
 * Rows under each other: every column as wide as its widest text, the last broken into lines.
 * @param width cells to a line; the last column has 30 at least
 */
export function columns(rows: readonly (readonly string[])[], width: number, indent = 2): string {
  const last = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: last }, (_, index) =>
    Math.max(...rows.map((row) => (index < row.length - 1 ? cells(row[index] ?? '') : 0))),
  );
  const before = indent + widths.reduce((sum, one) => sum + one + 2, 0);
  return rows
    .map((row) => {
      const fixed = row.slice(0, -1).map((text, index) => `${padded(text, widths[index] ?? 0)}  `);
      const [first, ...others] = wrapped(row.at(-1) ?? '', Math.max(30, width - before));
      const lines = [
        ' '.repeat(indent) + fixed.join('') + first,
        ...others.map((line) => ' '.repeat(before) + line),
      ];
      return lines.map((line) => line.trimEnd()).join('\n');
    })
    .join('\n');
}
