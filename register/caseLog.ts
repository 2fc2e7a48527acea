// The log as a dossier of one case needs it: the case's entries in full, and of all others between them and the end of the
// log only what continues the chain. In: a case. Out: entries and links, in the order of positions, up to one head.
import { and, asc, desc, eq, gte, lte } from 'drizzle-orm';
import type { Entry } from './chain.ts';
import { contentHash, genesis, linkHash } from './chain.ts';
import { ask, type Database, type Register } from './database.ts';
import { log } from './schema.ts';

/** An entry with its place in the chain. */
export type ChainedEntry = Entry & { previousHash: string; hash: string };

/** The place in the chain of an entry that is not shown. */
export interface ChainLink {
  position: number;
  previousHash: string;
  /** SHA-256 of what the entry says; null for an entry of the log's first version, whose hash covers it in one piece. */
  content: string | null;
  hash: string;
}

export interface CaseLog {
  entries: ChainedEntry[];
  /** Every position from the case's first entry to the head that is no entry of the case. */
  links: ChainLink[];
  /** The last entry of the log at the time of reading. */
  head: { position: number; hash: string };
}

/**
 * Everything that the log holds of a case as it stands when the call begins. Empty for a case that is not known.
 * @param batch how many entries of other cases are held in memory at once
 */
export async function caseLog(register: Register, caseId: string, { batch = 500 } = {}): Promise<CaseLog> {
  return ask(register, async (db) => {
    const [last] = await db
      .select({ position: log.position, hash: log.hash })
      .from(log)
      .orderBy(desc(log.position))
      .limit(1);
    const head = last ?? { position: 0, hash: genesis };
    const entries = await db
      .select()
      .from(log)
      .where(and(eq(log.case, caseId), lte(log.position, head.position)))
      .orderBy(asc(log.position));
    const [first] = entries;
    const links =
      first === undefined ? [] : await linksBetween(db, caseId, first.position, head.position, batch);
    return { entries, links, head };
  });
}

async function linksBetween(
  db: Database,
  caseId: string,
  first: number,
  last: number,
  batch: number,
): Promise<ChainLink[]> {
  const links: ChainLink[] = [];
  for (let from = first; from <= last; from += batch) {
    const until = Math.min(last, from + batch - 1);
    const rows = await db
      .select()
      .from(log)
      .where(and(gte(log.position, from), lte(log.position, until)))
      .orderBy(asc(log.position));
    links.push(...rows.filter((row) => row.case !== caseId).map(linkOf));
  }
  return links;
}

function linkOf(row: ChainedEntry): ChainLink {
  const { position, previousHash, hash } = row;
  const content = contentHash(row);
  return { position, previousHash, content: linkHash(previousHash, content) === hash ? content : null, hash };
}
