// What the website shows of a partnership (SC-4): the letter of intent and the acceptance, both together or neither.
// In: texts that are redacted already, and the line of the official list. Out: the same texts, and their hashes.
import { and, asc, eq } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { checkHash } from './documents.ts';
import { sha256 } from './hash.ts';
import { list, type Listing } from './partners.ts';
import { publications, replacedPublications } from './schema.ts';

export type PublicationKind = 'letter' | 'acceptance';

/** One text as readers will see it. */
export interface PublishedText {
  /** SHA-256 of this text, in lower-case hexadecimal. */
  hash: string;
  title: string;
  text: string;
  mediaType: string;
}

/** All that makes a partnership public. */
export interface PublicationSet {
  letter: PublishedText;
  acceptance: PublishedText;
  /** SC-5; its slug is the address of the publications too. */
  listing: Listing;
  publishedAt: Instant;
}

export interface Publication extends PublishedText {
  slug: string;
  kind: PublicationKind;
  case: string;
  publishedAt: Instant;
}

export interface ReplacedPublication {
  kind: PublicationKind;
  hash: string;
  publishedAt: Instant;
  replacedAt: Instant;
}

/**
 * Publishes letter and acceptance and joins the official list in one transaction (SC-4, SC-5). What is published
 * already stays as it is; another text replaces the one before, whose hash is kept.
 * @throws Fault `document.hashMismatch`
 */
export async function publish(register: Register, set: PublicationSet): Promise<void> {
  checkHash(set.letter.hash, set.letter.text);
  checkHash(set.acceptance.hash, set.acceptance.text);
  await transact(register, async (tx) => {
    await put(tx, set, 'letter');
    await put(tx, set, 'acceptance');
    await list(tx, set.listing);
  });
}

/**
 * The hashes of what is stored, computed anew from the stored texts, for comparison with what was meant.
 * @returns null for a text that is not published
 */
export async function readBack(
  register: Register,
  slug: string,
): Promise<{ letterHash: string | null; acceptanceHash: string | null }> {
  const stored = await publicationsOf(register, slug);
  const hashOf = (kind: PublicationKind) => {
    const found = stored.find((one) => one.kind === kind);
    return found ? sha256(found.text) : null;
  };
  return { letterHash: hashOf('letter'), acceptanceHash: hashOf('acceptance') };
}

/** What the website shows of a partner: the letter first. */
export async function publicationsOf(register: Register, slug: string): Promise<Publication[]> {
  const rows = await ask(register, (db) => db.select().from(publications).where(eq(publications.slug, slug)));
  return rows.toSorted((a, b) => Number(b.kind === 'letter') - Number(a.kind === 'letter'));
}

/** What the website showed of a partner before corrections, oldest first. */
export async function replacedPublicationsOf(
  register: Register,
  slug: string,
): Promise<ReplacedPublication[]> {
  const { kind, hash, publishedAt, replacedAt } = replacedPublications;
  return ask(register, (db) =>
    db
      .select({ kind, hash, publishedAt, replacedAt })
      .from(replacedPublications)
      .where(eq(replacedPublications.slug, slug))
      .orderBy(asc(replacedPublications.id)),
  );
}

async function put(tx: Database, set: PublicationSet, kind: PublicationKind): Promise<void> {
  const { slug, case: caseId } = set.listing;
  const { hash, title, text, mediaType } = set[kind];
  const row = { slug, kind, case: caseId, hash, title, text, mediaType, publishedAt: set.publishedAt };
  const at = and(eq(publications.slug, slug), eq(publications.kind, kind));
  const [stored] = await tx.select().from(publications).where(at).for('update');
  if (stored?.hash === hash && stored.title === title) return;
  if (stored) {
    const { hash: old, publishedAt } = stored;
    await tx
      .insert(replacedPublications)
      .values({ slug, kind, hash: old, publishedAt, replacedAt: set.publishedAt });
  }
  await tx
    .insert(publications)
    .values(row)
    .onConflictDoUpdate({ target: [publications.slug, publications.kind], set: row });
}
