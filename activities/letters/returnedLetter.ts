// The returned letter: tells the applicant which clauses its letter of intent leaves open, each with its text, and until when.
// In: the contact, the missing clauses, a note of the Support Unit, the instant at which the case lapses. Out: a letter.
import type { ClauseId } from '../../domain/framework.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { exactly } from '../typesetting/dates.ts';
import { fact, heading, inSubject, letter, list, paragraph, quote } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { missingItems } from './receipt.ts';

export interface ReturnedLetter {
  to: Contact;
  missing: ClauseId[];
  note: string | null;
  lapsesAt: Instant;
}

export function returnedLetter(facts: CaseFacts, { to, missing, note, lapsesAt }: ReturnedLetter): Letter {
  return letter(facts, to.office, `Your letter of intent needs a revision: ${inSubject(facts)}`, [
    paragraph`Thank you again for the letter of intent of ${facts.organization}. Before the Steering Committee can review it (SC-1), something has to be added or changed.`,
    ...(missing.length === 0 ? [] : [heading('What the letter still needs'), list(missingItems(missing))]),
    ...(note === null ? [] : [heading('A note from the Support Unit'), quote(note)]),
    heading('What to do'),
    paragraph`Please send us a revised letter, whole, in reply to this message. Your own words are welcome: the principles need not be copied word for word, but each of them has to be endorsed (LOI-2).`,
    fact('We keep the case open until', exactly(lapsesAt)),
    paragraph`We will remind you before then. If no revised letter has come by that time, the case is closed without prejudice: you may write again whenever you like, as a new case.`,
  ]);
}
