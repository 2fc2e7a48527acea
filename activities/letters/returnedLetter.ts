// The returned letter: tells the applicant which clauses its letter of intent leaves open, each with its text, and until when.
// In: the contact, the missing clauses, whether a signature is missing, a note of the Support Unit, when the case lapses.
// Out: a letter.
import type { ClauseId } from '../../domain/framework.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import {
  contactPage,
  fact,
  heading,
  inSubject,
  letter,
  list,
  quote,
  sentence,
  speech,
} from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { missingItems } from '../wording/arrival.ts';

export interface ReturnedLetter {
  to: Contact;
  missing: ClauseId[];
  unsigned: boolean;
  note: string | null;
  lapsesAt: Instant;
}

/** What has to be added or changed; the clauses of the framework first. */
function needs(facts: CaseFacts, { missing, unsigned }: ReturnedLetter): Block[] {
  const { returnedLetter: says } = speech(facts).words;
  const items = [...missingItems(facts, missing), ...(unsigned ? [says.signature] : [])];
  return items.length === 0 ? [] : [heading(says.needs), list(items)];
}

export function returnedLetter(facts: CaseFacts, returned: ReturnedLetter): Letter {
  const { to, missing, unsigned, note, lapsesAt } = returned;
  const { words, exactly } = speech(facts);
  const { frame, returnedLetter: says } = words;
  return letter(facts, to.office, frame.subject(says.subject, inSubject(facts)), [
    sentence(says.before(facts.organization)),
    ...needs(facts, returned),
    ...(note === null ? [] : [heading(says.note), quote(note)]),
    heading(says.todo),
    sentence(unsigned && missing.length === 0 ? says.signIt : says.reviseIt),
    contactPage(facts, 'answerOnYourPage'),
    fact(says.openUntil, exactly(lapsesAt)),
    sentence(says.after),
  ]);
}
