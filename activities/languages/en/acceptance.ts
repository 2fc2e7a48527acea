// The mail that brings the signed letter of acceptance, in English. In: names, instants in words. Out: sentences.
import { officeTitle } from '../../../acceptance/signatureLines.ts';
import { say } from '../../typesetting/say.ts';

export const acceptance = {
  subject: (organization: string) => `Letter of acceptance: ${organization}`,
  pleasure: say`It is a pleasure to send you the formal letter of acceptance of the Co-Chairs (SC-3). Congratulations. The letter is enclosed as a PDF for your files; its text stands below, too.`,
  formalLetter: 'The formal letter',
  signatures: 'Signatures',
  /** An office in the words of its id: "Co-Chair, government". */
  office: officeTitle,
  asSubstitute: (holder: string) => say`for ${holder}, as its substitute`,
  /** As on the letter, without the day of the week. */
  signed: (at: string) => `Signed ${at.replace(/^\w+, /u, '')}`,
  awaited: 'Awaiting signature',
  hash: (hash: string) => say`SHA-256 of the text that was signed: ${hash}`,
  whatHappensNext: 'What happens next',
  published: (organization: string) =>
    say`Your letter of intent and this acceptance will be published on the website of the register (SC-4), without mailboxes and personal names, and ${organization} joins the official list (SC-5). You need not do anything; we write to you when they are there, at this address:`,
};
