// A new version of a letter under review: what is said to have changed, and what has. In: the amendment and the comparison of
// both versions. Out: blocks for the notice of a restarted review and for news about a change of form.
import { comparisonInWords, passageTitle, type Comparison, type Passage } from '../../domain/comparison.ts';
import type { Amendment } from '../../machines/effects.ts';
import { changes, heading, paragraph, quote, type Block } from '../typesetting/letter.ts';
import { counted } from './takes.ts';

/** A new version as a letter shows it. */
export interface NewVersion {
  amendment: Amendment;
  /** Null when the version before is not on file. */
  comparison: Comparison | null;
}

/** How much of a comparison a mail shows, in UTF-16 units; the letter follows in full. */
const room = 20_000;

/** At most so much of a text, up to the end of a word. */
function fitting(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}

/** As many passages as there is room for, and how many there are besides. */
function withinRoom(passages: readonly Passage[]): Block[] {
  const blocks: Block[] = [];
  let left = room;
  for (const [index, passage] of passages.entries()) {
    if (left <= 0) {
      const more = counted(passages.length - index, 'more passage');
      blocks.push(paragraph`${more} changed; please read them in the letter below.`);
      break;
    }
    const runs = passage.runs.map((run) => {
      if (run.what === 'leftOut') return run;
      const text = fitting(run.text, Math.max(left, 0));
      left -= run.text.length;
      return { ...run, text };
    });
    blocks.push(changes(passageTitle(passage), runs));
  }
  return blocks;
}

export function whatChanged({ amendment, comparison }: NewVersion): Block[] {
  const compared =
    comparison === null
      ? [paragraph`The version before is not on file, so no comparison can be shown.`]
      : [paragraph`${comparisonInWords(comparison)}`, ...withinRoom(comparison.passages)];
  return [
    heading('What has changed in the letter'),
    paragraph`In the summary of the Support Unit:`,
    quote(amendment.summary),
    ...compared,
  ];
}
