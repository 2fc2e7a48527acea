// The parts of a formal letter, read back from its text, so that a page shows those words and no others.
// In: the text that is signed. Out: letterhead, facts, headings, paragraphs and lists, in order.

export type Part =
  /** The name of the sender in capitals, and what stands below it. */
  | { kind: 'letterhead'; lines: string[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] };

/** One line of the letter's head, such as `Reference: world-bank`. */
export interface Fact {
  label: string;
  text: string;
}

const factLine = /^(\p{Lu}[\p{L} ]{0,30}): (.+)$/u;
const inCapitals = (line: string) => line === line.toUpperCase() && line !== line.toLowerCase();

const factsOf = (lines: readonly string[]): Fact[] =>
  lines.flatMap((line) => {
    const [, label, text] = factLine.exec(line) ?? [];
    return label === undefined || text === undefined ? [] : [{ label, text }];
  });

/** A line in capitals as a title: its first letter stays, the rest is set small. */
const asTitle = (line: string) => line.charAt(0) + line.slice(1).toLowerCase();

/**
 * Blocks are set apart by empty lines. Facts stand above the first heading only: below it, a sentence may well begin
 * with a word and a colon.
 */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let titled = false;
  for (const block of text.split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const [first] = lines;
    if (first === undefined) continue;
    const facts = titled ? [] : factsOf(lines);
    if (facts.length === lines.length) parts.push({ kind: 'facts', facts });
    else if (inCapitals(first) && lines.length > 1) parts.push({ kind: 'letterhead', lines });
    else if (inCapitals(first)) {
      parts.push({ kind: 'heading', text: asTitle(first) });
      titled = true;
    } else if (lines.every((line) => line.startsWith('- ')))
      parts.push({ kind: 'list', items: lines.map((line) => line.slice(2)) });
    else parts.push({ kind: 'paragraph', text: lines.join(' ') });
  }
  return parts;
}

/** The fact of a label, or null where the letter has none. */
export function factOf(parts: readonly Part[], label: string): string | null {
  const all = parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
  return all.find((one) => one.label === label)?.text ?? null;
}
