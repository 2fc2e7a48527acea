// The mail that brings the signed letter of acceptance to the partner's contact (SC-3). In: the contact and the signed letter.
// Out: a letter with exactly the text that was signed, the signatures below it, and what happens next.
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import type { Contact } from '../../domain/letter.ts';
import { heading, inSubject, letter, list, paragraph, partnerPage } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { formalLetter, signaturesInWords } from '../wording/formalLetter.ts';

export interface SignedAcceptance {
  to: Contact;
  /** SHA-256 of the text that was signed. */
  hash: string;
  acceptance: FormalLetter;
}

export function acceptance(facts: CaseFacts, { to, hash, acceptance: signed }: SignedAcceptance): Letter {
  return letter(facts, to.office, `Letter of acceptance: ${inSubject(facts)}`, [
    paragraph`It is a pleasure to send you the formal letter of acceptance of the Co-Chairs (SC-3). Congratulations. The letter is enclosed as a PDF for your files; its text stands below, too.`,
    formalLetter('The formal letter', signed),
    heading('Signatures'),
    list(signaturesInWords(signed)),
    paragraph`SHA-256 of the text that was signed: ${hash}`,
    heading('What happens next'),
    paragraph`Your letter of intent and this acceptance will be published on the website of the register (SC-4), without mailboxes and personal names, and ${facts.organization} joins the official list (SC-5). You need not do anything; we write to you when they are there, at this address:`,
    partnerPage(facts),
  ]);
}
