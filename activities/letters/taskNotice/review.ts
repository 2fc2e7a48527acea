// Tasks from a review: nobody can be asked, silence cannot decide, a decision waits, a question is open (SC-1, SC-2).
// In: the words for the task, and the task. Out: subject, what happened, what can be done.
import type { Doubt } from '../../../machines/effects.ts';
import type { Words } from '../../languages/words.ts';
import { fact, heading, list, quote, say, sentence, speech, type Block } from '../../typesetting/letter.ts';
import { recordOf, rulingInWords } from '../../wording/rulings.ts';
import { whoIs } from '../../wording/whoIs.ts';
import type { Worded } from './wording.ts';

export const rosterUnusable: Worded<'rosterUnusable'> = (says, { reason }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.unusable(facts.organization)), quote(reason)],
  todo: [says.load, says.nothingSent],
});

/** Which doubt it is, and why silence cannot decide then. */
function doubtInWords(says: Words['taskNotice']['tasks']['closedInDoubt'], doubt: Doubt): Block[] {
  switch (doubt.what) {
    case 'unreachedSeats':
      return [sentence(says.unreachedSeats), list(doubt.seats.map((seat) => say`${seat}`))];
    case 'noEngagement':
      return [sentence(says.noEngagement)];
    case 'constituencyRecused':
      return [sentence(says.constituencyRecused[doubt.constituency])];
  }
}

export const closedInDoubt: Worded<'closedInDoubt'> = (says, { doubts }, facts) => {
  const recused = doubts.some(({ what }) => what === 'constituencyRecused');
  const onlyRecused = doubts.every(({ what }) => what === 'constituencyRecused');
  return {
    subject: says.subject,
    happened: [sentence(says.closed(facts.organization))],
    behind: [heading(says.why), ...doubts.flatMap((doubt) => doubtInWords(says, doubt))],
    todo: [
      ...(onlyRecused ? [] : [says.resend]),
      ...(recused ? [] : [says.accept]),
      says.bring,
      says.reopen,
      ...(recused ? [says.cannotAccept] : []),
    ],
  };
};

export const decisionToConfirm: Worded<'decisionToConfirm'> = (says, task, facts) => {
  const { ruling, decision, enteredBy } = task;
  const { words } = speech(facts);
  return {
    subject: says.subject,
    happened: [
      sentence(says.entered(facts.organization, whoIs(words, enteredBy))),
      fact(says.does, rulingInWords(words, ruling)),
      ...recordOf(facts, decision),
    ],
    todo: [says.confirm, says.discard, says.asItIs],
  };
};

export const questionAsked: Worded<'questionAsked'> = (says, { seat, number, question }, facts) => ({
  subject: says.subject(number),
  happened: [sentence(says.asks(seat, facts.organization, number)), quote(question)],
  todo: [says.answer(number), says.clock],
});
