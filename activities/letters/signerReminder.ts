// The reminder to a Co-Chair's office whose signature on the acceptance is still missing (SC-3).
// In: the office, and the letter with its hash. Out: a letter with the acceptance in full.
import { inSubject, letter, sentence, signingPage, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { formalLetter } from '../wording/formalLetter.ts';
import type { SignatureRequest } from './signatureRequest.ts';

export function signerReminder(facts: CaseFacts, { office, hash, acceptance }: SignatureRequest): Letter {
  const { signerReminder: says } = speech(facts).words;
  return letter(facts, office.holder, says.subject(inSubject(facts)), [
    sentence(says.waits(facts.organization, office.id)),
    signingPage(facts),
    sentence(says.whatToDo),
    formalLetter(says.formalLetter, acceptance),
    sentence(says.hash(hash)),
  ]);
}
