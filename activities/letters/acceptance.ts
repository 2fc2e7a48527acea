// The mail that brings the signed letter of acceptance to the partner's contact (SC-3). In: the contact and the signed letter.
// Out: a letter with exactly the text that was signed, the signatures below it, and what happens next.
import type { FormalLetter, SignatureBlock } from '../../acceptance/formalLetter.ts';
import type { Contact } from '../../domain/letter.ts';
import {
  heading,
  inSubject,
  letter,
  list,
  partnerPage,
  say,
  sentence,
  speech,
} from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { formalLetter } from '../wording/formalLetter.ts';

export interface SignedAcceptance {
  to: Contact;
  /** SHA-256 of the text that was signed. */
  hash: string;
  acceptance: FormalLetter;
}

/** One line for each office: who signed for it and when, or that its signature is awaited. */
function signatureLine(facts: CaseFacts, { office, holder, substituteFor, at }: SignatureBlock): string {
  const { words, moment } = speech(facts);
  const { acceptance: says } = words;
  const signer = [
    ...(holder === null ? [] : [say`${holder}`]),
    says.office(office),
    ...(substituteFor === undefined ? [] : [says.asSubstitute(substituteFor)]),
  ];
  return `${signer.join(', ')}. ${at === null ? says.awaited : says.signed(moment(at))}`;
}

export function acceptance(facts: CaseFacts, { to, hash, acceptance: signed }: SignedAcceptance): Letter {
  const { acceptance: says } = speech(facts).words;
  return letter(facts, to.office, says.subject(inSubject(facts)), [
    sentence(says.pleasure),
    formalLetter(says.formalLetter, signed),
    heading(says.signatures),
    list(signed.signatures.map((block) => signatureLine(facts, block))),
    sentence(says.hash(hash)),
    heading(says.whatHappensNext),
    sentence(says.published(facts.organization)),
    partnerPage(facts),
  ]);
}
