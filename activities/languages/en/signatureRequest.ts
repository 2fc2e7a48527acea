// The request to sign the formal letter of acceptance, and the reminder of it, in English. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const signatureRequest = {
  subject: (organization: string) => `Please sign: letter of acceptance, ${organization}`,
  approved: (organization: string) =>
    say`The Steering Committee has approved the letter of intent of ${organization} (SC-2). The Co-Chairs now send a formal letter of acceptance (SC-3). It is enclosed as a PDF, as it will go out; its text stands below, too.`,
  askedToSign: 'Asked to sign',
  substitute: (office: string) =>
    say`You are asked as the substitute for ${office}, which has a conflict of interest with this organization. The letter says so beside your signature.`,
  whatToDo: 'What to do',
  sign: say`To sign, open that page. It asks you to sign in by a link to this mailbox, since a signature needs more than a link in a mail.`,
  refuse: say`To refuse, say why on the same page. The case then goes back to the committee.`,
  conflict: say`If you have a conflict of interest with this organization, recuse your office there and say which. Nobody signs in spite of one.`,
  exactly: (hash: string) =>
    say`It is the office that signs, so a successor in office can sign as well. What you sign is exactly this text; its fingerprint (SHA-256) is ${hash}.`,
  noDeadline: say`No deadline runs and the approval does not lapse, but the partner is waiting. We remind you if it takes long. When every office that is asked has signed, the letter goes out at once.`,
  formalLetter: 'The formal letter',
};
