// What a task comes to: a subject, what happened, what can be done, and what stands behind it. In: nothing. Out: the shapes that the files beside share.
import type { Task } from '../../../machines/effects.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';

export interface Wording {
  subject: string;
  happened: Block[];
  todo: string[];
  /** What stands behind it, for whoever wants to read on after what can be done. */
  behind?: Block[];
}

export type Words<What extends Task['what']> = (
  facts: CaseFacts,
  task: Extract<Task, { what: What }>,
) => Wording;
