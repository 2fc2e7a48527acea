// What a task comes to: a subject, what happened, and what can be done. In: nothing. Out: the shapes that the files beside share.
import type { Task } from '../../../machines/effects.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';

export interface Wording {
  subject: string;
  happened: Block[];
  todo: string[];
}

export type Words<What extends Task['what']> = (
  facts: CaseFacts,
  task: Extract<Task, { what: What }>,
) => Wording;
