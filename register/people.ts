// Who a mailbox belongs to today: somebody on the roster in use, the contact of an organization, or both. In: a mailbox and a day.
// Out: the person, or null: nobody who may sign in.
import type { Instant } from '../domain/instant.ts';
import { readerOf, type Reader } from '../domain/language.ts';
import { holderOfMailbox } from '../domain/mailboxHolder.ts';
import type { Actor } from '../domain/roles.ts';
import { contactsOfCases } from './contacts.ts';
import type { Register } from './database.ts';
import { currentRoster } from './rosters.ts';

export interface Person {
  /** In lower case. */
  mailbox: string;
  /** What the roster or a letter calls whoever reads the mailbox. */
  name: string;
  /** The seats and offices that the mailbox holds on the roster of today, and the ids under which it speaks by delegation. */
  actors: readonly Actor[];
  /** The cases that have not ended of whose organization the mailbox is the contact (G1-1). */
  contactOf: readonly { case: string; organization: string }[];
  reader: Reader;
}

export async function findPerson(register: Register, mailbox: string, at: Instant): Promise<Person | null> {
  const [loaded, found] = await Promise.all([currentRoster(register), contactsOfCases(register, mailbox)]);
  const holder = loaded === null ? null : holderOfMailbox(loaded.roster, mailbox, at);
  const [first] = found;
  const reading = holder ?? first?.contact;
  const name = holder?.name ?? first?.contact.office;
  if (reading === undefined || name === undefined) return null;
  return {
    mailbox: mailbox.toLowerCase(),
    name,
    actors: holder?.actors ?? [],
    contactOf: found.map(({ case: caseId, organization }) => ({ case: caseId, organization })),
    reader: readerOf(reading),
  };
}
