// Tasks from the life of a partnership, in English. In: names. Out: sentences, and names of letters.
import { say } from '../../../typesetting/say.ts';

export const partner = {
  reportMissing: {
    subject: (year: number) => `No report for year ${year}`,
    missing: (organization: string, year: number) =>
      say`The report of ${organization} on year ${year} of the partnership is missing, and the time of grace is over (SC-6). A missing report decides nothing by itself.`,
    ask: say`Ask the contact once more and record the report when it comes.`,
    send: say`Or send the review to the committee without a report, with the reason.`,
  },
  mailBounced: {
    subject: 'A mail came back',
    /** What a letter is called in a sentence, by its file; `other` is any that is not named here. */
    letters: {
      acceptance: 'the letter of acceptance',
      answerLink: 'the link to the page of answers',
      answerRecorded: 'the receipt of an answer',
      applicantOutcome: 'the letter about the end of the case',
      applicantReminder: 'the reminder of the revised letter',
      letterArrived: 'the message that a letter of intent arrived',
      partnerNews: 'the news of the partnership',
      publishedNotice: 'the notice of the publication',
      receipt: 'the receipt of the letter of intent',
      reminderDigest: 'the reminders of a day',
      replyRead: 'the message on how a reply was read',
      replyUnclear: 'the message that a reply is unclear',
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
      other: 'a letter',
    },
    cameBack: (organization: string, letter: string, recipient: string) =>
      say`In the case of ${organization}, ${letter} to ${recipient} was accepted by the relay and has come back (CT-1). The report says:`,
    /** What a notice that came back means for the seat. */
    unreached: say`A seat whose notice came back counts as unreached, and its silence is not consent (SC-2), unless it has said that it has read the notice.`,
    otherMailbox: say`The holder and the delegate of a seat are written to both. The other one has the notice, so the seat counts as reached (SC-2).`,
    findOut: say`Find out the right mailbox, and record it: for a seat or an office by a hand-over, for the contact in the case.`,
    again: say`The notice of a seat then goes out to the new mailbox. If the window closes before that, the Co-Chairs decide.`,
    tell: say`See that the recipient learns what the letter said.`,
  },
};
