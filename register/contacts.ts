// The one contact of each organization that applies or is a partner (G1-1), as the letter at hand names it. In: a mailbox, or
// nothing. Out: its cases, also those that have ended and whose last page it may still read, each with its contact.
import { and, asc, eq, sql } from 'drizzle-orm';
import { firstContact, type Contact, type LetterRecord } from '../domain/letter.ts';
import { ask, type Register } from './database.ts';
import { cases, contactMailbox } from './schema.ts';

/** A contact with the case that it speaks for. */
export interface CaseContact {
  case: string;
  organization: string;
  contact: Contact;
}

/** @param mailbox the cases of this contact alone; without it, all. The case that changed last comes first. */
export async function contactsOfCases(register: Register, mailbox?: string): Promise<CaseContact[]> {
  const letter = sql<LetterRecord | null>`${cases.snapshot} #> '{data,context,letter}'`;
  const { case: caseId, organization, updatedAt } = cases;
  const whose = mailbox === undefined ? undefined : eq(contactMailbox(cases.snapshot), mailbox.toLowerCase());
  const rows = await ask(register, (db) =>
    db
      .select({ case: caseId, organization, letter })
      .from(cases)
      .where(and(eq(cases.machine, 'partnership'), whose))
      .orderBy(sql`${updatedAt} desc`, asc(caseId)),
  );
  return rows.flatMap(({ letter: said, ...row }) => {
    const contact = said === null ? undefined : firstContact(said);
    return contact === undefined ? [] : [{ ...row, contact }];
  });
}
