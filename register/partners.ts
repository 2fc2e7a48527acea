// The official list of partners (SC-5). In: what became of a partnership. Out: the list now, or as of an instant.
import { desc, eq, lte } from 'drizzle-orm';
import { epoch, type Instant } from '../domain/instant.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { lock } from './locks.ts';
import { partners, partnerStatuses } from './schema.ts';

type PartnerStatus = 'active' | 'suspended' | 'former';

/** A change of the official list. */
export interface Listing {
  slug: string;
  case: string;
  name: string;
  status: PartnerStatus;
  /** From when the status holds; the first one of a case is also when the partnership began. */
  since: Instant;
}

/** A line of the official list. */
export interface Partner {
  slug: string;
  case: string;
  name: string;
  status: PartnerStatus;
  /** When the partnership began. */
  since: Instant;
  /** From when the present status holds. */
  statusSince: Instant;
}

/**
 * Puts a partner on the list or changes its line. The same change again does nothing; one that is older than the line
 * joins the history only. The partnership's beginning stays, unless a new case begins it anew.
 */
export async function setListing(register: Register, listing: Listing): Promise<void> {
  await transact(register, (tx) => list(tx, listing));
}

/** `setListing` as a part of a larger transaction. */
export async function list(tx: Database, listing: Listing): Promise<void> {
  await lock(tx, 'partners');
  const { slug, case: caseId, name, status, since: statusSince } = listing;
  const [stored] = await tx.select().from(partners).where(eq(partners.slug, slug));
  const continues = stored?.case === caseId;
  const line = {
    slug,
    case: caseId,
    name,
    status,
    since: continues ? stored.since : statusSince,
    statusSince,
  };
  await tx.insert(partnerStatuses).values(line).onConflictDoNothing();
  if (stored && epoch(statusSince) < epoch(stored.statusSince)) return;
  await tx.insert(partners).values(line).onConflictDoUpdate({ target: partners.slug, set: line });
}

/**
 * The official list, by name.
 * @param asOf the list as it stood at that instant; without it, as it stands
 */
export async function officialList(
  register: Register,
  { asOf }: { asOf?: Instant } = {},
): Promise<Partner[]> {
  const lines = await ask(register, (db) =>
    asOf === undefined ? db.select().from(partners) : linesAsOf(db, asOf),
  );
  // Sorted here, because the order of a database depends on its collation.
  const names = new Intl.Collator('en');
  return lines.toSorted((a, b) => names.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
}

/** One partner's line as it stands, or null. */
export async function findPartner(register: Register, slug: string): Promise<Partner | null> {
  const [line] = await ask(register, (db) => db.select().from(partners).where(eq(partners.slug, slug)));
  return line ?? null;
}

/** Every status that a partner has had, oldest first. */
export async function statusesOf(register: Register, slug: string): Promise<Partner[]> {
  return ask(register, (db) =>
    db
      .select(line)
      .from(partnerStatuses)
      .where(eq(partnerStatuses.slug, slug))
      .orderBy(partnerStatuses.statusSince, partnerStatuses.id),
  );
}

const line = {
  slug: partnerStatuses.slug,
  case: partnerStatuses.case,
  name: partnerStatuses.name,
  status: partnerStatuses.status,
  since: partnerStatuses.since,
  statusSince: partnerStatuses.statusSince,
};

async function linesAsOf(db: Database, asOf: Instant): Promise<Partner[]> {
  return db
    .selectDistinctOn([partnerStatuses.slug], line)
    .from(partnerStatuses)
    .where(lte(partnerStatuses.statusSince, asOf))
    .orderBy(partnerStatuses.slug, desc(partnerStatuses.statusSince), desc(partnerStatuses.id));
}
