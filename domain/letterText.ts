// A letter file as text: the record that the Support Unit keeps as front matter, the letter below it, and the sections of that.
// In: the file. Out: its parts, with line feeds alone.

const fences = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const headingLine = /^(#{1,6})[ \t]+(.+)$/;

export interface LetterParts {
  /** What stands between the two lines of "---". */
  frontMatter: string;
  /** What the organization wrote, and translations of it. */
  body: string;
}

/** Null for a file that does not begin with front matter. */
export function partsOf(file: string): LetterParts | null {
  const text = file.replaceAll('\r\n', '\n');
  const match = fences.exec(text);
  return match === null ? null : { frontMatter: match[1] ?? '', body: text.slice(match[0].length) };
}

interface Heading {
  line: number;
  /** 1 for the highest. */
  rank: number;
  words: string;
}

function headingsIn(lines: readonly string[]): Heading[] {
  return lines.flatMap((text, line) => {
    const [, marks, words] = headingLine.exec(text) ?? [];
    return marks === undefined || words === undefined
      ? []
      : [{ line, rank: marks.length, words: words.trim() }];
  });
}

/** The words of the headings of a letter's body, in order. */
export function headingsOf(body: string): string[] {
  return headingsIn(body.split('\n')).map((one) => one.words);
}

/** The body without the section under a heading, up to the next heading of its rank; null when it has no such heading. */
export function withoutSection(body: string, heading: string): string | null {
  const lines = body.split('\n');
  const headings = headingsIn(lines);
  const begin = headings.find((one) => one.words === heading);
  if (begin === undefined) return null;
  const end = headings.find((one) => one.line > begin.line && one.rank <= begin.rank)?.line ?? lines.length;
  return [...lines.slice(0, begin.line), ...lines.slice(end)].join('\n');
}
