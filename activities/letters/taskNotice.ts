// A task for the Support Unit or the Co-Chairs: something waits on them and will not go on by itself. In: whom it goes to and the
// task. Out: a letter that says what happened, what waits, and what can be done. The words stand in taskNotice/.
import type { Task } from '../../machines/effects.ts';
import { heading, inSubject, letter, list } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import * as acceptance from './taskNotice/acceptance.ts';
import * as late from './taskNotice/late.ts';
import * as partner from './taskNotice/partner.ts';
import * as review from './taskNotice/review.ts';
import type { Wording, Words } from './taskNotice/wording.ts';

export interface TaskNotice {
  /** The office's holder, or the Support Unit. */
  to: string;
  task: Task;
}

/** One line per task, and the compiler counts them. */
const words: { [What in Task['what']]: Words<What> } = {
  rosterUnusable: review.rosterUnusable,
  closedInDoubt: review.closedInDoubt,
  decisionToConfirm: review.decisionToConfirm,
  questionAsked: review.questionAsked,
  lateAnswer: late.lateAnswer,
  lateObjection: late.lateObjection,
  specialReview: late.specialReview,
  signerRecused: acceptance.signerRecused,
  acceptanceRefused: acceptance.acceptanceRefused,
  coChairsVacant: acceptance.coChairsVacant,
  acceptanceOverdue: acceptance.acceptanceOverdue,
  acceptanceUndelivered: acceptance.acceptanceUndelivered,
  publicationFailed: acceptance.publicationFailed,
  reportMissing: partner.reportMissing,
  mailBounced: partner.mailBounced,
};

export function taskNotice(facts: CaseFacts, { to, task }: TaskNotice): Letter {
  const wordsOf = words[task.what] as (facts: CaseFacts, task: Task) => Wording;
  const { subject, happened, todo, behind = [] } = wordsOf(facts, task);
  return letter(
    facts,
    to,
    `Task: ${subject}: ${inSubject(facts)}`,
    [...happened, heading('What you can do'), list(todo), ...behind],
    'The register of multilateral partnerships',
  );
}
