// A task for the Support Unit or the Co-Chairs: something waits on them and will not go on by itself. In: whom it goes to and the
// task. Out: a letter that says what happened, what waits, and what can be done. What each is made of stands in taskNotice/.
import type { Task } from '../../machines/effects.ts';
import { heading, inSubject, letter, list, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import * as acceptance from './taskNotice/acceptance.ts';
import * as late from './taskNotice/late.ts';
import * as partner from './taskNotice/partner.ts';
import * as review from './taskNotice/review.ts';
import type { Wording, Worded } from './taskNotice/wording.ts';

export interface TaskNotice {
  /** The office's holder, or the Support Unit. */
  to: string;
  task: Task;
}

/** One line per task, and the compiler counts them. */
const tasks: { [What in Task['what']]: Worded<What> } = {
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
  const { taskNotice: says } = speech(facts).words;
  const worded = tasks[task.what] as (says: unknown, task: Task, facts: CaseFacts) => Wording;
  const { subject, happened, todo, behind = [] } = worded(says.tasks[task.what], task, facts);
  return letter(
    facts,
    to,
    says.subject(subject, inSubject(facts)),
    [...happened, heading(says.whatYouCanDo), list(todo), ...behind],
    'register',
  );
}
