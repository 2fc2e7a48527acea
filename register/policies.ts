// The policies that fill what the framework's text leaves open, each from a day on. In: a policy. Out: the one in force at an
// instant, and every loading there ever was. Loadings are only added: what was in force on a past day never changes.
import { and, desc, lte, type SQL } from 'drizzle-orm';
import { Fault } from '../domain/errors.ts';
import { epoch, instant, type Instant, type PlainDate } from '../domain/instant.ts';
import { storedPolicy, type Policy } from '../domain/policy.ts';
import { canonicalJson } from './canonicalJson.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { lock } from './locks.ts';
import { policies } from './schema.ts';

export interface LoadedPolicy {
  version: string;
  /** The day, in UTC, from which it holds; it stands in the policy as well. */
  from: PlainDate;
  loadedAt: Instant;
  policy: Policy & { from: PlainDate };
}

/**
 * Loads a policy: it is in force from its day on, or from the day of `loadedAt` where it names none, until one of a later
 * day is; of the same day, the one loaded last. The policy that was loaded last is not loaded again.
 * @throws Fault `policy.conflict` when other numbers were loaded under the same version
 */
export async function loadPolicy(
  register: Register,
  policy: Policy,
  loadedAt: Instant,
): Promise<LoadedPolicy> {
  return transact(register, async (tx) => {
    await lock(tx, 'policies');
    const loaded = await select(tx, undefined, [desc(policies.id)]);
    const same = loaded.find((one) => one.version === policy.version);
    if (same !== undefined && numbers(same.policy) !== numbers(policy)) {
      const message = `Policy ${policy.version} was loaded before with other numbers. Give the new one a version of its own.`;
      throw new Fault('policy.conflict', message);
    }
    if (same !== undefined && same === loaded[0] && [undefined, same.from].includes(policy.from)) return same;
    const from = policy.from ?? loadedAt.slice(0, 10);
    const { version } = policy;
    await tx.insert(policies).values({ version, holdsFrom: from, loadedAt, policy });
    return { version, from, loadedAt: instant(epoch(loadedAt)), policy: { ...policy, from } };
  });
}

/**
 * The policy in force at an instant, of those that had been loaded by then; null when there is none, and the shipped one
 * holds.
 * @param at now, where nothing is said
 */
export async function currentPolicy(
  register: Register,
  at: Instant = instant(Date.now()),
): Promise<LoadedPolicy | null> {
  const inForce = and(lte(policies.holdsFrom, at.slice(0, 10)), lte(policies.loadedAt, at));
  const [newest] = await ask(register, (db) => select(db, inForce));
  return newest ?? null;
}

/** Every loading, the one that holds from the latest day first. */
export async function policyHistory(register: Register): Promise<LoadedPolicy[]> {
  return ask(register, (db) => select(db));
}

/** What a version stands for: everything but the day from which it holds. */
function numbers(policy: Policy): string {
  const { from: _from, ...others } = policy;
  return canonicalJson(others);
}

const latestFirst = [desc(policies.holdsFrom), desc(policies.id)];

async function select(db: Database, where?: SQL, order: SQL[] = latestFirst): Promise<LoadedPolicy[]> {
  const rows = await db
    .select()
    .from(policies)
    .where(where)
    .orderBy(...order);
  return rows.map(({ version, holdsFrom: from, loadedAt, policy }) => ({
    version,
    from,
    loadedAt,
    policy: { ...storedPolicy(policy), from },
  }));
}
