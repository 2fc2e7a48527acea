// Tasks from the life of a partnership: a report that is missing (SC-6), a mail that came back (CT-1). In: the words for the task,
// and the task. Out: subject, what happened, what can be done.
import { noticeLetters } from '../../../domain/addressee.ts';
import { quote, sentence, speech } from '../../typesetting/letter.ts';
import { oneMailboxOf, whoIs } from '../../wording/whoIs.ts';
import type { Worded } from './wording.ts';

export const reportMissing: Worded<'reportMissing'> = (says, { year }, facts) => ({
  subject: says.subject(year),
  happened: [sentence(says.missing(facts.organization, year))],
  todo: [says.ask, says.send],
});

export const mailBounced: Worded<'mailBounced'> = (says, { letter, recipient, reason }, facts) => {
  const isNotice = noticeLetters.includes(letter);
  const names: Readonly<Record<string, string>> = says.letters;
  const named = names[letter] ?? says.letters.other;
  // One of the two mailboxes of a seat may have a notice still.
  const standing = oneMailboxOf(recipient) === null ? says.unreached : says.otherMailbox;
  return {
    subject: says.subject,
    happened: [
      sentence(says.cameBack(facts.organization, named, whoIs(speech(facts).words, recipient))),
      quote(reason),
      ...(isNotice ? [sentence(standing)] : []),
    ],
    todo: [says.findOut, isNotice ? says.again : says.tell],
  };
};
