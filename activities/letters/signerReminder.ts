// The reminder to a Co-Chair's office whose signature on the acceptance is still missing (SC-3).
// In: the office, and the letter with its hash. Out: a letter with the acceptance in full.
import { inSubject, letter, paragraph } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { formalLetter } from '../wording/formalLetter.ts';
import type { SignatureRequest } from './signatureRequest.ts';

export function signerReminder(facts: CaseFacts, { office, hash, acceptance }: SignatureRequest): Letter {
  return letter(facts, office.holder, `Reminder, please sign: letter of acceptance, ${inSubject(facts)}`, [
    paragraph`The letter of acceptance for ${facts.organization} (SC-3) still waits for the signature of your office (${office.id}). The partner hears from us only when every office that is asked has signed.`,
    paragraph`To sign, reply to this message and say so; to refuse, or if you have a conflict of interest with this organization, reply with the reason. The approval does not lapse meanwhile.`,
    formalLetter('The formal letter', acceptance),
    paragraph`SHA-256 of this text: ${hash}`,
  ]);
}
