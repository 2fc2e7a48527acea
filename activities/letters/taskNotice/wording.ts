// What a task comes to: a subject, what happened, what can be done, and what stands behind it. In: nothing. Out: the shapes that the
// files beside share.
import type { Task } from '../../../machines/effects.ts';
import type { Words } from '../../languages/words.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';

export interface Wording {
  subject: string;
  happened: Block[];
  todo: string[];
  /** What stands behind it, for whoever wants to read on after what can be done. */
  behind?: Block[];
}

/** Sets one task in the words that the reader's language has for it. */
export type Worded<What extends Task['what']> = (
  says: Words['taskNotice']['tasks'][What],
  task: Extract<Task, { what: What }>,
  facts: CaseFacts,
) => Wording;
