// The request to a Co-Chair's office to sign the formal letter of acceptance (SC-3).
// In: the office, the letter's text and hash. Out: a letter with the acceptance in full.
import type { FrozenOffice } from '../../domain/roster.ts';
import {
  fact,
  heading,
  inSubject,
  letter,
  list,
  paragraph,
  say,
  wholeDocument,
} from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface SignatureRequest {
  office: FrozenOffice;
  acceptance: { hash: string; text: string };
}

export function signatureRequest(facts: CaseFacts, { office, acceptance }: SignatureRequest): Letter {
  return letter(facts, office.holder, `Please sign: letter of acceptance, ${inSubject(facts)}`, [
    paragraph`The Steering Committee has approved the letter of intent of ${facts.organization}, absent any objections (SC-2). The Co-Chairs now send a formal letter of acceptance (SC-3). Its text stands below.`,
    fact('Asked to sign', `${office.id} (${office.holder})`),
    heading('What to do'),
    list([
      say`To sign, reply to this message and say so. The Support Unit takes you through it.`,
      say`To refuse, reply with the reason. The case then goes back to the committee.`,
    ]),
    paragraph`It is the office that signs, so a successor in office can sign as well. What you sign is exactly this text; its fingerprint (SHA-256) is ${acceptance.hash}.`,
    paragraph`No deadline runs and the approval does not lapse, but the partner is waiting. We remind you if it takes long. When every Co-Chair in office has signed, the letter goes out at once.`,
    wholeDocument('The letter of acceptance', acceptance.text),
  ]);
}
