// A text in its parts: paragraphs, sentences, words. In: a text in any language. Out: parts that joined again are that text, its
// whitespace simplified, so that a letter whose lines were only broken anew has not changed.

// Not Intl.Segmenter: every segment that it yields holds a copy of the whole text, which a long letter has no room for.
const withoutSpaces = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;
const letters = String.raw`(?:(?!${withoutSpaces})[\p{L}\p{N}\p{M}])+`;
/** A word; in scripts that set no spaces between words, one character. */
const aWord = String.raw`${withoutSpaces}\p{M}*|${letters}(?:['’-]${letters})*`;
const words = new RegExp(aWord, 'gu');
const tokens = new RegExp(String.raw`${aWord}|\s+|[^\s]`, 'gu');
/** Between two sentences: after a mark that ends one, quotes and brackets closed, before what may begin another. */
const sentenceEnds = /(?<=[.!?…؟]["'”’»)\]]{0,3} )(?!\p{Ll})|(?<=[。！？][」』）]{0,3})(?![」』）])/u;

const startsAnItem = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+\S/u;
const isHeading = /^#{1,6}\s/u;

/** The paragraphs of a letter, headings and items of lists each for itself, every one on one line. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const end = () => {
    const paragraph = lines.join(' ').replace(/\s+/gu, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    lines = [];
  };
  for (const line of text.split(/\r\n?|[\n\u2028\u2029\u0085]/u)) {
    if (startsAnItem.test(line) || isHeading.test(line)) end();
    lines.push(line);
    if (line.trim() === '' || isHeading.test(line)) end();
  }
  end();
  return paragraphs;
}

/** Sentences, each with the space that follows it. */
export const sentencesOf = (paragraph: string): string[] => paragraph.split(sentenceEnds);

/** Words, and what stands between them. */
export const tokensOf = (text: string): string[] => text.match(tokens) ?? [];

/** The words alone, in lower case. */
export const wordsOf = (text: string): string[] => (text.match(words) ?? []).map((one) => one.toLowerCase());

/** Where the word after the first so many begins; the text's length where there are no more. */
export function afterWords(text: string, count: number): number {
  let seen = 0;
  for (const { index } of text.matchAll(words)) {
    if (seen === count) return index;
    seen += 1;
  }
  return text.length;
}

/** How much two lists of words have in common, whatever their order: 0 for nothing, 1 for all. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const total = one.length + other.length;
  if (total === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}
