// The policies that fill what the framework's text leaves open, as they were loaded. In: a policy. Out: the one in force.
import { desc, eq, lte } from 'drizzle-orm';
import { Fault } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { Policy } from '../domain/policy.ts';
import { canonicalJson } from './canonicalJson.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { lock } from './locks.ts';
import { policies } from './schema.ts';

export interface LoadedPolicy {
  version: string;
  loadedAt: Instant;
  policy: Policy;
}

/**
 * Loads a policy as the newest; the one that is the newest already stays as it is, and an older one comes into force
 * again.
 * @throws Fault `policy.conflict` when other numbers were loaded under the same version
 */
export async function loadPolicy(
  register: Register,
  policy: Policy,
  loadedAt: Instant,
): Promise<LoadedPolicy> {
  return transact(register, async (tx) => {
    await lock(tx, 'policies');
    const [known] = await tx.select().from(policies).where(eq(policies.version, policy.version));
    if (known && canonicalJson(known.policy) !== canonicalJson(policy)) {
      const message = `Policy ${policy.version} was loaded before with other numbers. Give the new one a version of its own.`;
      throw new Fault('policy.conflict', message);
    }
    if (known && (await newest(tx))?.version === known.version) return known;
    const row = { version: policy.version, loadedAt, policy };
    await tx.insert(policies).values(row).onConflictDoUpdate({ target: policies.version, set: { loadedAt } });
    return row;
  });
}

/**
 * The policy in force, or null when none was loaded.
 * @param at the newest of those that had been loaded by then; without it, the newest
 */
export async function currentPolicy(register: Register, at?: Instant): Promise<LoadedPolicy | null> {
  return ask(register, async (db) => (await newest(db, at)) ?? null);
}

async function newest(db: Database, at?: Instant): Promise<LoadedPolicy | undefined> {
  const [row] = await db
    .select()
    .from(policies)
    .where(at === undefined ? undefined : lte(policies.loadedAt, at))
    .orderBy(desc(policies.loadedAt), desc(policies.version))
    .limit(1);
  return row;
}
