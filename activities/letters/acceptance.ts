// The formal letter of acceptance (SC-3). In: whom it goes to, which letter of intent it accepts, since when.
// Out: first its text, a document with a hash that the Co-Chairs sign; later the mail that brings that text, signed.
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { exactly } from '../typesetting/dates.ts';
import { heading, inSubject, letter, list, paragraph, partnerPage, say } from '../typesetting/letter.ts';
import { wholeDocument } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface AcceptanceDraft {
  to: Contact;
  /** SHA-256 of the letter of intent as received. */
  letterHash: string;
  approvedAt: Instant;
}

export interface SignedAcceptance {
  to: Contact;
  acceptance: { hash: string; text: string };
  signatures: { office: string; holder: string; at: Instant }[];
}

/** The text that is signed. It names offices and no mailbox, so that it can be published as it is. */
export function acceptanceText(facts: CaseFacts, { to, letterHash, approvedAt }: AcceptanceDraft): string {
  return [
    say`To: ${facts.organization}, ${to.office}`,
    say`From: The Co-Chairs of the Steering Committee of the Open Government Partnership`,
    say`Case: ${facts.case}`,
    say`LETTER OF ACCEPTANCE`,
    say`Dear ${to.office},`,
    say`We are glad to accept ${facts.organization} as a multilateral partner of the Open Government Partnership, under the Framework for Cooperation.`,
    say`The Steering Committee reviewed your letter of intent (SC-1) and approved it, absent any objections (SC-2), on ${exactly(approvedAt)}. The letter is known by its SHA-256: ${letterHash}.`,
    say`With this letter, your organization joins the official list of OGP multilateral partners (SC-5), and your letter of intent and this acceptance are published (SC-4).`,
    say`We look forward to working with you, with governments and with civil society on what countries ask for (AF-1). The Steering Committee reviews each partnership every year (SC-6); the first review comes about a year after the last signature below.`,
    say`Signed by the Co-Chairs in office`,
  ].join('\n\n');
}

/** The mail that brings the signed letter to the partner's contact: exactly the text, and the signatures below it. */
export function acceptance(
  facts: CaseFacts,
  { to, acceptance: signed, signatures }: SignedAcceptance,
): Letter {
  return letter(facts, to.office, `Letter of acceptance: ${inSubject(facts)}`, [
    paragraph`It is a pleasure to send you the formal letter of acceptance of the Co-Chairs (SC-3). Congratulations.`,
    wholeDocument('Letter of acceptance', signed.text),
    heading('Signatures'),
    list(
      signatures.map(({ office, holder, at }) => say`${holder}, for the office ${office}, ${exactly(at)}`),
    ),
    paragraph`SHA-256 of the text that was signed: ${signed.hash}`,
    heading('What happens next'),
    paragraph`Your letter of intent and this acceptance will be published on the website of the register (SC-4), without mailboxes and personal names, and ${facts.organization} joins the official list (SC-5). You need not do anything; we write to you when they are there, at this address:`,
    partnerPage(facts),
  ]);
}
