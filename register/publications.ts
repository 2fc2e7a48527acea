// What the website shows of a partnership (SC-4): the letter of intent, the acceptance and the record of the review, all together
// or none. In: texts that are redacted already, and the line of the official list. Out: the same texts, and their hashes.
import { and, asc, eq } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { checkHash } from './documents.ts';
import { sha256 } from './hash.ts';
import { list, type Listing } from './partners.ts';
import { publications, replacedPublications } from './schema.ts';

/** In the order in which they are shown. */
export const publicationKinds = ['letter', 'acceptance', 'record'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

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
  /** How the committee came to approve (`domain/publicRecord.ts`); null for a case of which no record is kept. */
  record: PublishedText | null;
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
 * Publishes letter, acceptance and record and joins the official list in one transaction (SC-4, SC-5). What is published
 * already stays as it is; another text replaces the one before, whose hash is kept.
 * @throws Fault `document.hashMismatch`
 */
export async function publish(register: Register, set: PublicationSet): Promise<void> {
  const texts = publicationKinds.flatMap((kind) => {
    const text = set[kind];
    return text === null ? [] : [{ kind, text }];
  });
  for (const { text } of texts) checkHash(text.hash, text.text);
  await transact(register, async (tx) => {
    // A case that is listed at another address takes what it has published there first.
    await list(tx, set.listing);
    for (const { kind, text } of texts) await put(tx, set, kind, text);
  });
}

/**
 * The hashes of what is stored, computed anew from the stored texts, for comparison with what was meant.
 * @returns null for a text that is not published
 */
export async function readBack(
  register: Register,
  slug: string,
): Promise<{ letterHash: string | null; acceptanceHash: string | null; recordHash: string | null }> {
  const stored = await publicationsOf(register, slug);
  const hashOf = (kind: PublicationKind) => {
    const found = stored.find((one) => one.kind === kind);
    return found ? sha256(found.text) : null;
  };
  return {
    letterHash: hashOf('letter'),
    acceptanceHash: hashOf('acceptance'),
    recordHash: hashOf('record'),
  };
}

/** What the website shows of a partner: the letter, the acceptance, the record. */
export async function publicationsOf(register: Register, slug: string): Promise<Publication[]> {
  const rows = await ask(register, (db) => db.select().from(publications).where(eq(publications.slug, slug)));
  const place = ({ kind }: Publication) => publicationKinds.indexOf(kind);
  return rows.toSorted((a, b) => place(a) - place(b));
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

async function put(
  tx: Database,
  set: PublicationSet,
  kind: PublicationKind,
  published: PublishedText,
): Promise<void> {
  const { slug, case: caseId } = set.listing;
  const { hash, title, text, mediaType } = published;
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
