// Tasks from answers that came after the close of a review (SC-2), and from objections after the acceptance was signed (SC-6).
// In: the words for the task, and the task. Out: subject, what happened, what can be done.
import type { AfterLateAnswer } from '../../../machines/effects.ts';
import type { Words } from '../../languages/words.ts';
import { quote, sentence, speech } from '../../typesetting/letter.ts';
import type { Worded } from './wording.ts';

export const lateAnswer: Worded<'lateAnswer'> = (says, { seat, take, reason }, facts) => ({
  subject: says.subject,
  happened: [
    sentence(says.came(seat, facts.organization, speech(facts).words.takes.names[take])),
    ...(reason === null ? [] : [sentence(says.reason), quote(reason)]),
  ],
  todo: [says.nothing, says.reopen],
});

/** What can be done where the objection leaves the case. */
function whatCanBeDone(
  says: Words['taskNotice']['tasks']['lateObjection'],
  follows: AfterLateAnswer,
): string[] {
  return {
    kept: [says.nothing],
    coChairsDecide: [says.reopen, says.decide],
    acceptanceHeld: [says.reopen, says.dismiss, says.goesOn],
    specialReview: [says.bring, says.nothingToDecide],
  }[follows];
}

export const lateObjection: Worded<'lateObjection'> = (says, { seat, reason, follows }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.came(seat, facts.organization)), quote(reason), sentence(says.leaves[follows])],
  todo: whatCanBeDone(says, follows),
});

export const specialReview: Worded<'specialReview'> = (says, { seat, reason }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.objected(seat, facts.organization)), quote(reason), sentence(says.asItWas)],
  todo: [says.bring, says.withdrawn],
});
