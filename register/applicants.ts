// Who applies or is a partner, by what its letter says. In: the cases. Out: names and mailboxes of each organization.
// The letter is read from where the case stands, so that a corrected contact counts.
import { and, eq, ne, sql, type SQL } from 'drizzle-orm';
import type { LetterRecord } from '../domain/letter.ts';
import type { Applicant } from '../domain/multilaterals.ts';
import { isMultilateral } from '../domain/organization.ts';
import { ask, type Database, type Register } from './database.ts';
import { cases } from './schema.ts';

/** The organizations that are partners or have a letter under way. Kinds that no letter of intent is for (LOI-1) are left out. */
export async function multilateralApplicants(db: Database): Promise<Applicant[]> {
  const found = await read(db, ne(cases.stage, 'ended'));
  return found.filter((one) => isMultilateral(one.letter.organization.kind)).map(applicantOf);
}

/** The organization of one case, or null when the case has no letter. */
export async function findApplicant(register: Register, caseId: string): Promise<Applicant | null> {
  const [found] = await ask(register, (db) => read(db, eq(cases.case, caseId)));
  return found === undefined ? null : applicantOf(found);
}

interface Found {
  case: string;
  letter: LetterRecord;
}

async function read(db: Database, where: SQL): Promise<Found[]> {
  const letter = sql<LetterRecord | null>`${cases.snapshot} #> '{data,context,letter}'`;
  const rows = await db
    .select({ case: cases.case, letter })
    .from(cases)
    .where(and(eq(cases.machine, 'partnership'), where))
    .orderBy(cases.openedAt);
  return rows.flatMap(({ case: id, letter: said }) => (said === null ? [] : [{ case: id, letter: said }]));
}

function applicantOf({ case: id, letter: { organization, contacts } }: Found): Applicant {
  const { name, acronym } = organization;
  return { case: id, name, acronym, mailboxes: contacts.map((one) => one.email) };
}
