// Every text that the website has shown (SC-4), by its hash and without the text. In: the register. Out: one entry per text that was
// published, with the address at which it stands, or stood before a correction.
import { asc } from 'drizzle-orm';
import { epoch, type Instant } from '../domain/instant.ts';
import { ask, type Register } from './database.ts';
import type { PublicationKind } from './publications.ts';
import { publications, replacedPublications } from './schema.ts';

export interface OncePublished {
  slug: string;
  kind: PublicationKind;
  hash: string;
  publishedAt: Instant;
}

/** Oldest first. */
export async function publishedHistory(register: Register): Promise<OncePublished[]> {
  const [now, before] = await ask(register, (db) => {
    const { slug, kind, hash, publishedAt } = publications;
    const old = replacedPublications;
    return Promise.all([
      db.select({ slug, kind, hash, publishedAt }).from(publications).orderBy(asc(publishedAt), asc(slug)),
      db
        .select({ slug: old.slug, kind: old.kind, hash: old.hash, publishedAt: old.publishedAt })
        .from(old)
        .orderBy(asc(old.id)),
    ]);
  });
  return [...before, ...now].toSorted((a, b) => epoch(a.publishedAt) - epoch(b.publishedAt));
}
