// The returned letter: tells the applicant which clauses its letter of intent leaves open, each with its text, and until when.
// In: the contact, the missing clauses, whether a signature is missing, a note of the Support Unit, when the case lapses.
// Out: a letter.
import type { ClauseId } from '../../domain/framework.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { exactly } from '../typesetting/dates.ts';
import { fact, heading, inSubject, letter, list, paragraph, quote, say } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { missingItems } from './receipt.ts';

export interface ReturnedLetter {
  to: Contact;
  missing: ClauseId[];
  unsigned: boolean;
  note: string | null;
  lapsesAt: Instant;
}

/** What has to be added or changed; the clauses of the framework first. */
function needs(missing: ClauseId[], unsigned: boolean): Block[] {
  const signature = say`A signature: the letter names nobody who signed it for the organization, and it is the organization that sends it (LOI-1).`;
  const items = [...missingItems(missing), ...(unsigned ? [signature] : [])];
  return items.length === 0 ? [] : [heading('What the letter still needs'), list(items)];
}

function whatToDo(missing: ClauseId[], unsigned: boolean): Block {
  return unsigned && missing.length === 0
    ? paragraph`Please send us the letter once more, signed by the office that speaks for the organization, in reply to this message. Its words can stay as they are.`
    : paragraph`Please send us a revised letter, whole, in reply to this message. Your own words are welcome: the principles need not be copied word for word, but each of them has to be endorsed (LOI-2).`;
}

export function returnedLetter(facts: CaseFacts, returned: ReturnedLetter): Letter {
  const { to, missing, unsigned, note, lapsesAt } = returned;
  return letter(facts, to.office, `Your letter of intent needs a revision: ${inSubject(facts)}`, [
    paragraph`Thank you again for the letter of intent of ${facts.organization}. Before the Steering Committee can review it (SC-1), something has to be added or changed.`,
    ...needs(missing, unsigned),
    ...(note === null ? [] : [heading('A note from the Support Unit'), quote(note)]),
    heading('What to do'),
    whatToDo(missing, unsigned),
    fact('We keep the case open until', exactly(lapsesAt)),
    paragraph`We will remind you before then. If no revised letter has come by that time, the case is closed without prejudice: you may write again whenever you like, as a new case.`,
  ]);
}
