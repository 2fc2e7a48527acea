// The rosters of the Steering Committee as they were loaded. In: a roster. Out: the one in use at an instant.
import { desc, lte } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { Roster } from '../domain/roster.ts';
import { canonicalJson } from './canonicalJson.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { lock } from './locks.ts';
import { rosters } from './schema.ts';

/** A roster with its place among those that were loaded: 1, 2, 3 … */
export interface LoadedRoster {
  version: number;
  loadedAt: Instant;
  roster: Roster;
}

/** Loads a roster as the newest. The same roster as the newest one is not loaded twice. */
export async function loadRoster(
  register: Register,
  roster: Roster,
  loadedAt: Instant,
): Promise<LoadedRoster> {
  return transact(register, async (tx) => {
    await lock(tx, 'rosters');
    const current = await newest(tx);
    if (current && canonicalJson(current.roster) === canonicalJson(roster)) return current;
    const [row] = await tx.insert(rosters).values({ asOf: roster.asOf, loadedAt, roster }).returning();
    return row as LoadedRoster;
  });
}

/**
 * The roster in use, or null when none was loaded.
 * @param at the newest of those that had been loaded by then; without it, the newest
 */
export async function currentRoster(register: Register, at?: Instant): Promise<LoadedRoster | null> {
  return ask(register, async (db) => (await newest(db, at)) ?? null);
}

async function newest(db: Database, at?: Instant): Promise<LoadedRoster | undefined> {
  const { version, loadedAt, roster } = rosters;
  const [row] = await db
    .select({ version, loadedAt, roster })
    .from(rosters)
    .where(at === undefined ? undefined : lte(loadedAt, at))
    .orderBy(desc(version))
    .limit(1);
  return row;
}
