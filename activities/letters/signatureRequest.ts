// The request to a Co-Chair's office to sign the formal letter of acceptance (SC-3).
// In: the office, and the letter with its hash. Out: a letter with the acceptance in full.
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import type { FrozenOffice } from '../../domain/roster.ts';
import { fact, heading, inSubject, letter, list, paragraph, say } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { formalLetter } from '../wording/formalLetter.ts';

export interface SignatureRequest {
  office: FrozenOffice;
  /** SHA-256 of the text that is to be signed. */
  hash: string;
  acceptance: FormalLetter;
}

function asked({ id, holder, substituteFor }: FrozenOffice): Block[] {
  const signing = fact('Asked to sign', `${id} (${holder})`);
  if (substituteFor === undefined) return [signing];
  return [
    signing,
    paragraph`You are asked as the substitute for ${substituteFor}, which has a conflict of interest with this organization. The letter says so beside your signature.`,
  ];
}

export function signatureRequest(facts: CaseFacts, { office, hash, acceptance }: SignatureRequest): Letter {
  return letter(facts, office.holder, `Please sign: letter of acceptance, ${inSubject(facts)}`, [
    paragraph`The Steering Committee has approved the letter of intent of ${facts.organization} (SC-2). The Co-Chairs now send a formal letter of acceptance (SC-3). It is enclosed as a PDF, as it will go out; its text stands below, too.`,
    ...asked(office),
    heading('What to do'),
    list([
      say`To sign, reply to this message and say so. The Support Unit takes you through it.`,
      say`To refuse, reply with the reason. The case then goes back to the committee.`,
      say`If you have a conflict of interest with this organization, reply and say which. Nobody signs in spite of one.`,
    ]),
    paragraph`It is the office that signs, so a successor in office can sign as well. What you sign is exactly this text; its fingerprint (SHA-256) is ${hash}.`,
    paragraph`No deadline runs and the approval does not lapse, but the partner is waiting. We remind you if it takes long. When every office that is asked has signed, the letter goes out at once.`,
    formalLetter('The formal letter', acceptance),
  ]);
}
