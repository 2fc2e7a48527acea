// The official list of partners (SC-5). In: what became of a partnership. Out: the list now, or as of an instant.
import { and, eq, lte, ne, or, type SQL } from 'drizzle-orm';
import { Fault } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { lock } from './locks.ts';
import { linesAfter, type Listing, type Partner } from './officialLines.ts';
import { partners, partnerStatuses, publications, replacedPublications } from './schema.ts';

export type { Listing, Partner } from './officialLines.ts';

/**
 * Puts a partner on the list or changes its line. The same change again does nothing; one that is older than the line
 * joins the history only. The partnership's beginning stays, unless a new case begins it anew. Another address for the same
 * case moves its line there, with what is published.
 * @throws Fault `listing.addressTaken` when another partnership is listed at the address that a case moves to
 */
export async function setListing(register: Register, listing: Listing): Promise<void> {
  await transact(register, (tx) => list(tx, listing));
}

/** `setListing` as a part of a larger transaction. */
export async function list(tx: Database, listing: Listing): Promise<void> {
  await lock(tx, 'partners');
  const { slug, case: caseId, since: statusSince } = listing;
  const ofEither = or(eq(partners.case, caseId), eq(partners.slug, slug));
  const stored = await tx.select().from(partners).where(ofEither);
  const own = stored.find((one) => one.case === caseId);
  if (own && own.slug !== slug && stored.length > 1) {
    const message = `Another partnership is listed at "${slug}". Nothing was changed.`;
    throw new Fault('listing.addressTaken', message);
  }
  const change = { ...listing, since: own?.since ?? statusSince, statusSince };
  await tx.insert(partnerStatuses).values(change).onConflictDoNothing();
  const changes = await changesIn(tx, or(eq(partnerStatuses.case, caseId), eq(partnerStatuses.slug, slug)));
  const line = [...linesAfter(changes).values()].find((one) => one.case === caseId);
  if (line === undefined) return;
  if (own && own.slug !== line.slug) await move(tx, own.slug, line);
  await tx.insert(partners).values(line).onConflictDoUpdate({ target: partners.slug, set: line });
}

/** What stood at one address stands at another from now on. */
async function move(tx: Database, from: string, { slug, case: caseId }: Partner): Promise<void> {
  await tx.delete(partners).where(and(eq(partners.case, caseId), ne(partners.slug, slug)));
  await tx.update(publications).set({ slug }).where(eq(publications.slug, from));
  await tx.update(replacedPublications).set({ slug }).where(eq(replacedPublications.slug, from));
}

/**
 * The official list, by name.
 * @param asOf the list as it stood at that instant; without it, as it stands
 */
export async function officialList(
  register: Register,
  { asOf }: { asOf?: Instant | undefined } = {},
): Promise<Partner[]> {
  const lines = await ask(register, async (db) =>
    asOf === undefined
      ? db.select().from(partners)
      : [...linesAfter(await changesIn(db, lte(partnerStatuses.statusSince, asOf))).values()],
  );
  // Sorted here, because the order of a database depends on its collation.
  return lines.toSorted((a, b) => names.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
}

const names = new Intl.Collator('en');

/** One partner's line as it stands, or null. */
export async function findPartner(register: Register, slug: string): Promise<Partner | null> {
  const [line] = await ask(register, (db) => db.select().from(partners).where(eq(partners.slug, slug)));
  return line ?? null;
}

/** The line of a case, at whatever address it stands; null where the case is no partner's. */
export async function partnerOfCase(register: Register, caseId: string): Promise<Partner | null> {
  const [line] = await ask(register, (db) => db.select().from(partners).where(eq(partners.case, caseId)));
  return line ?? null;
}

/** Where a partner is listed now that was listed at `slug` once; null where none was. */
export async function presentAddress(register: Register, slug: string): Promise<string | null> {
  const [line] = await ask(register, (db) =>
    db
      .select({ slug: partners.slug })
      .from(partnerStatuses)
      .innerJoin(partners, eq(partners.case, partnerStatuses.case))
      .where(and(eq(partnerStatuses.slug, slug), ne(partners.slug, slug)))
      .orderBy(partnerStatuses.id)
      .limit(1),
  );
  return line?.slug ?? null;
}

/** Every change that made a partner's line, oldest first: of its case, and of earlier cases at its address. */
export async function changesOf(
  register: Register,
  { slug, case: caseId }: Pick<Partner, 'slug' | 'case'>,
): Promise<Listing[]> {
  const ofEither = or(eq(partnerStatuses.slug, slug), eq(partnerStatuses.case, caseId));
  return ask(register, (db) => changesIn(db, ofEither));
}

/** Every change of the list, oldest first. */
export async function allChanges(register: Register): Promise<Listing[]> {
  return ask(register, (db) => changesIn(db, undefined));
}

async function changesIn(db: Database, where: SQL | undefined): Promise<Listing[]> {
  const { slug, case: caseId, name, status, statusSince, id } = partnerStatuses;
  return db
    .select({ slug, case: caseId, name, status, since: statusSince })
    .from(partnerStatuses)
    .where(where)
    .orderBy(statusSince, id);
}
