// The rosters of the Steering Committee, version upon version. In: a roster, or a change to the one in use. Out: the one in use
// at an instant, and every version. No version is ever changed; G3-1 is looked after at the only place where one is made.
import { asc, desc, lte } from 'drizzle-orm';
import { Refused } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import { multilateralsAmong, sittingFrom } from '../domain/multilaterals.ts';
import type { Actor } from '../domain/roles.ts';
import type { Roster } from '../domain/roster.ts';
import { multilateralApplicants } from './applicants.ts';
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

/** A version with whoever made it; null where it came with the installation, or before this was kept. */
export interface RosterVersion extends LoadedRoster {
  by: Actor | null;
}

/**
 * Loads a roster as the newest. The same roster as the newest one is not loaded twice.
 * @throws Refused `roster.multilateralOnSeat`
 */
export async function loadRoster(
  register: Register,
  roster: Roster,
  loadedAt: Instant,
  by: Actor | null = null,
): Promise<LoadedRoster> {
  return transact(register, async (tx) => {
    await lock(tx, 'rosters');
    const current = await newest(tx);
    return current && same(current.roster, roster)
      ? current
      : add(tx, { asOf: roster.asOf, loadedAt, by, roster }, sittingFrom(roster, loadedAt));
  });
}

/**
 * Changes the roster in use; the result is a version of its own. Several changes at once take their turns.
 * @param change the new roster, or a refusal
 * @returns null when no roster is loaded
 * @throws Refused `roster.multilateralOnSeat` for whom the change brings in, and what the change refuses
 */
export async function changeRoster(
  register: Register,
  change: (roster: Roster) => Roster,
  at: Instant,
  by: Actor,
): Promise<LoadedRoster | null> {
  return transact(register, async (tx) => {
    await lock(tx, 'rosters');
    const current = await newest(tx);
    if (current === undefined) return null;
    const roster = change(current.roster);
    if (same({ ...current.roster, asOf: roster.asOf }, roster)) return current;
    const before = new Set(sittingFrom(current.roster, at).map(canonicalJson));
    const coming = sittingFrom(roster, at).filter((one) => !before.has(canonicalJson(one)));
    return add(tx, { asOf: roster.asOf, loadedAt: at, by, roster }, coming);
  });
}

/**
 * The roster in use, or null when none was loaded.
 * @param at the newest of those that had been loaded by then; without it, the newest
 */
export async function currentRoster(register: Register, at?: Instant): Promise<LoadedRoster | null> {
  return ask(register, async (db) => (await newest(db, at)) ?? null);
}

/** Every version that was loaded, the oldest first. */
export async function rosterVersions(register: Register): Promise<RosterVersion[]> {
  const { version, loadedAt, by, roster } = rosters;
  return ask(register, (db) =>
    db.select({ version, loadedAt, by, roster }).from(rosters).orderBy(asc(version)),
  );
}

const same = (a: Roster, b: Roster) => canonicalJson(a) === canonicalJson(b);

/** @param sitting those who must not be of a partner or an applicant (G3-1) */
async function add(
  tx: Database,
  row: typeof rosters.$inferInsert,
  sitting: ReturnType<typeof sittingFrom>,
): Promise<LoadedRoster> {
  const found = multilateralsAmong(sitting, await multilateralApplicants(tx));
  if (found.length > 0) {
    const message = `Multilaterals do not sit on the Steering Committee: ${found.slice(0, 10).join('; ')}. Name a holder of the seat's own; nothing was changed.`;
    throw new Refused({ code: 'roster.multilateralOnSeat', message, clause: 'G3-1' });
  }
  const { version, loadedAt, roster } = rosters;
  const [added] = await tx.insert(rosters).values(row).returning({ version, loadedAt, roster });
  if (added === undefined) throw new Error('the database kept no version of the roster');
  return added;
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
