// The request to a Co-Chair's office to sign the formal letter of acceptance (SC-3).
// In: the office, and the letter with its hash. Out: a letter with the acceptance in full.
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import type { FrozenOffice } from '../../domain/roster.ts';
import {
  fact,
  heading,
  inSubject,
  letter,
  list,
  sentence,
  signingPage,
  speech,
} from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { formalLetter } from '../wording/formalLetter.ts';

export interface SignatureRequest {
  office: FrozenOffice;
  /** SHA-256 of the text that is to be signed. */
  hash: string;
  acceptance: FormalLetter;
}

function asked(facts: CaseFacts, { id, holder, substituteFor }: FrozenOffice): Block[] {
  const { signatureRequest: says } = speech(facts).words;
  const signing = fact(says.askedToSign, `${id} (${holder})`);
  return substituteFor === undefined ? [signing] : [signing, sentence(says.substitute(substituteFor))];
}

export function signatureRequest(facts: CaseFacts, { office, hash, acceptance }: SignatureRequest): Letter {
  const { signatureRequest: says } = speech(facts).words;
  return letter(facts, office.holder, says.subject(inSubject(facts)), [
    sentence(says.approved(facts.organization)),
    ...asked(facts, office),
    heading(says.whatToDo),
    signingPage(facts),
    list([says.sign, says.refuse, says.conflict]),
    sentence(says.exactly(hash)),
    sentence(says.noDeadline),
    formalLetter(says.formalLetter, acceptance),
  ]);
}
