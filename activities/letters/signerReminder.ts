// The reminder to a Co-Chair's office whose signature on the acceptance is still missing (SC-3).
// In: the office, the acceptance's text and hash. Out: a letter with the acceptance in full.
import { inSubject, letter, paragraph, wholeDocument } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import type { SignatureRequest } from './signatureRequest.ts';

export function signerReminder(facts: CaseFacts, { office, acceptance }: SignatureRequest): Letter {
  return letter(facts, office.holder, `Reminder, please sign: letter of acceptance, ${inSubject(facts)}`, [
    paragraph`The letter of acceptance for ${facts.organization} (SC-3) still waits for the signature of your office (${office.id}). The partner hears from us only when every Co-Chair in office has signed.`,
    paragraph`To sign, reply to this message and say so; to refuse, reply with the reason. The approval does not lapse meanwhile.`,
    wholeDocument('The letter of acceptance', acceptance.text),
    paragraph`SHA-256 of this text: ${acceptance.hash}`,
  ]);
}
