// Where the cases of all partners stand. In: the register. Out: each partner with its case's machine and snapshot; a partner without a
// case in the log, as one that was entered by hand, is not among them.
import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import { ask, type Register } from './database.ts';
import type { Partner } from './partners.ts';
import { cases, partners } from './schema.ts';

export interface PartnerCase {
  partner: Partner;
  machine: string;
  snapshot: unknown;
  updatedAt: Instant;
}

/** In the order of their addresses; of one address alone where it is named. */
export async function partnerCases(register: Register, slug?: string): Promise<PartnerCase[]> {
  const { machine, snapshot, updatedAt } = cases;
  return ask(register, (db) =>
    db
      .select({ partner: getTableColumns(partners), machine, snapshot, updatedAt })
      .from(partners)
      .innerJoin(cases, eq(cases.case, partners.case))
      .where(slug === undefined ? undefined : eq(partners.slug, slug))
      .orderBy(asc(partners.slug)),
  );
}
