// Two versions of a letter side by side, as data for every reader: mail, page and command line set it in their own way.
// In: nothing. Out: the shape of a comparison, and the two kinds of sentence that all of them say in the same words.

/** A stretch of a passage. `leftOut` stands for words that are the same in both versions and need not be shown. */
export type Run =
  | { what: 'unchanged' | 'removed' | 'added'; text: string }
  | { what: 'leftOut'; words: number };

/**
 * One paragraph in which something changed, with as much around the change as it takes to find it. Its whitespace is
 * simplified to single spaces.
 */
export interface Passage {
  how: 'reworded' | 'added' | 'removed' | 'moved' | 'movedAndReworded';
  /** Its place in the new version, 1 for the first; where it was taken out, its place in the version before. */
  paragraph: number;
  /** Where it stood in the version before, if it has moved. */
  movedFrom?: number;
  runs: Run[];
}

/** One of the two versions, by the SHA-256 of the letter file. */
export interface Version {
  hash: string;
  words: number;
  /** Paragraphs, headings and items of lists. */
  paragraphs: number;
}

export interface Comparison {
  from: Version;
  to: Version;
  /** `same`: not one word differs. `rewritten`: so little is left of the version before that passages would not help. */
  verdict: 'same' | 'changed' | 'rewritten';
  /** Empty unless the verdict is `changed`; in the order of the new version. */
  passages: Passage[];
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const are = (count: number) => `${count} ${count === 1 ? 'is' : 'are'}`;
const have = (count: number) => `${count} ${count === 1 ? 'has' : 'have'}`;

/** "Paragraph 3, reworded" */
export function passageTitle({ how, paragraph, movedFrom }: Passage): string {
  switch (how) {
    case 'reworded':
      return `Paragraph ${paragraph}, reworded`;
    case 'added':
      return `Paragraph ${paragraph}, new`;
    case 'removed':
      return `Paragraph ${paragraph} of the version before, taken out`;
    case 'moved':
      return `Paragraph ${paragraph}, moved here from paragraph ${movedFrom}`;
    case 'movedAndReworded':
      return `Paragraph ${paragraph}, moved here from paragraph ${movedFrom} and reworded`;
  }
}

function whatChanged({ passages, to }: Comparison): string {
  const count = (...hows: Passage['how'][]) => passages.filter(({ how }) => hows.includes(how)).length;
  const reworded = count('reworded', 'movedAndReworded');
  const added = count('added');
  const moved = count('moved');
  const removed = count('removed');
  const inTheNewOne = [
    ...(reworded > 0 ? [`${are(reworded)} reworded`] : []),
    ...(added > 0 ? [`${are(added)} new`] : []),
    ...(moved > 0 ? [`${have(moved)} moved`] : []),
  ];
  return [
    ...(inTheNewOne.length > 0
      ? [`Of its ${counted(to.paragraphs, 'paragraph')}, ${inTheNewOne.join(', ')}.`]
      : []),
    ...(removed > 0
      ? [
          `${counted(removed, 'paragraph')} of the version before ${removed === 1 ? 'was' : 'were'} taken out.`,
        ]
      : []),
  ].join(' ');
}

/** What to expect of the comparison: how much changed, how long both versions are where they differ, and what is not shown. */
export function comparisonInWords(comparison: Comparison): string {
  const { from, to, verdict } = comparison;
  switch (verdict) {
    case 'same':
      return 'Not one word of the letter itself differs: only the breaks between its lines, or the record that is kept above it.';
    case 'rewritten':
      return `Most of the letter is new, so a comparison would not help; please read the new version whole. The version before had ${counted(from.words, 'word')}, the new one has ${counted(to.words, 'word')}.`;
    case 'changed': {
      const lengths =
        from.words === to.words
          ? ''
          : `The letter had ${counted(from.words, 'word')} and now has ${counted(to.words, 'word')}. `;
      return `${lengths}${whatChanged(comparison)} What is not shown is word for word as before.`;
    }
  }
}
