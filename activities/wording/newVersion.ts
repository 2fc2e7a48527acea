// A new version of a letter under review: what is said to have changed, and what has. In: the facts, the amendment and the
// comparison of both versions. Out: blocks for the notice of a restarted review and for news about a change of form.
import type { Comparison, Passage } from '../../domain/comparison.ts';
import type { Amendment } from '../../machines/effects.ts';
import type { Words } from '../languages/words.ts';
import {
  changes,
  heading,
  quote,
  sentence,
  speech,
  type Block,
  type CaseFacts,
} from '../typesetting/letter.ts';

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
function withinRoom(says: Words['newVersion'], passages: readonly Passage[]): Block[] {
  const blocks: Block[] = [];
  let left = room;
  for (const [index, passage] of passages.entries()) {
    if (left <= 0) {
      blocks.push(sentence(says.more(passages.length - index)));
      break;
    }
    const runs = passage.runs.map((run) => {
      if (run.what === 'leftOut') return run;
      const text = fitting(run.text, Math.max(left, 0));
      left -= run.text.length;
      return { ...run, text };
    });
    blocks.push(changes(says.passage(passage), runs));
  }
  return blocks;
}

export function whatChanged(facts: CaseFacts, { amendment, comparison }: NewVersion): Block[] {
  const { newVersion: says } = speech(facts).words;
  const compared =
    comparison === null
      ? [sentence(says.notOnFile)]
      : [sentence(says.compared(comparison)), ...withinRoom(says, comparison.passages)];
  return [heading(says.changed), sentence(says.summary), quote(amendment.summary), ...compared];
}
