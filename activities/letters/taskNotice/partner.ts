// Tasks from the life of a partnership: a report that is missing (SC-6), a mail that came back (CT-1). In: the task.
// Out: subject, what happened, what can be done.
import { noticeLetters } from '../../../domain/addressee.ts';
import { paragraph, quote, say, type Block } from '../../typesetting/letter.ts';
import { oneMailboxOf, whoIs } from '../../wording/whoIs.ts';
import type { Words } from './wording.ts';

export const reportMissing: Words<'reportMissing'> = (facts, { year }) => ({
  subject: `No report for year ${year}`,
  happened: [
    paragraph`The report of ${facts.organization} on year ${year} of the partnership is missing, and the time of grace is over (SC-6). A missing report decides nothing by itself.`,
  ],
  todo: [
    say`Ask the contact once more and record the report when it comes.`,
    say`Or send the review to the committee without a report, with the reason.`,
  ],
});

/** What a letter is called in a sentence, by its file. Letters that are not named here are just a letter. */
const letterNames: Record<string, string> = {
  acceptance: 'the letter of acceptance',
  applicantOutcome: 'the letter about the end of the case',
  applicantReminder: 'the reminder of the revised letter',
  letterArrived: 'the message that a letter of intent arrived',
  partnerNews: 'the news of the partnership',
  publishedNotice: 'the notice of the publication',
  receipt: 'the receipt of the letter of intent',
  reportReminder: 'the reminder of the yearly report',
  reportRequest: 'the request for the yearly report',
  returnedLetter: 'the letter that returns the letter of intent',
  reviewNotice: 'the notice of the review',
  seatNews: 'the news of the review',
  seatReminder: 'the reminder of the review',
  signatureRequest: 'the request to sign',
  signerReminder: 'the reminder to sign',
  successorNotice: 'the notice after a hand-over of the seat',
  taskNotice: 'a task',
};

/** What a notice that came back means for the seat: one of its two mailboxes may have it still. */
function standingOf(recipient: string): Block {
  return oneMailboxOf(recipient) === null
    ? paragraph`A seat whose notice came back counts as unreached, and its silence is not consent (SC-2), unless it has said that it has read the notice.`
    : paragraph`The holder and the delegate of a seat are written to both. The other one has the notice, so the seat counts as reached (SC-2).`;
}

export const mailBounced: Words<'mailBounced'> = (facts, { letter, recipient, reason }) => {
  const isNotice = noticeLetters.includes(letter);
  return {
    subject: 'A mail came back',
    happened: [
      paragraph`In the case of ${facts.organization}, ${letterNames[letter] ?? 'a letter'} to ${whoIs(recipient)} was accepted by the relay and has come back (CT-1). The report says:`,
      quote(reason),
      ...(isNotice ? [standingOf(recipient)] : []),
    ],
    todo: [
      say`Find out the right mailbox, and record it: for a seat or an office by a hand-over, for the contact in the case.`,
      isNotice
        ? say`The notice of a seat then goes out to the new mailbox. If the window closes before that, the Co-Chairs decide.`
        : say`See that the recipient learns what the letter said.`,
    ],
  };
};
