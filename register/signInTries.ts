// How often somebody has tried to sign in of late. In: whose try it is, and how many are permitted in which time. Out: whether this one
// is. Kept in the register, not in a process's memory: several webs beside one register count together, and a restart forgets nothing.
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { days, epoch, plus, type Instant } from '../domain/instant.ts';
import { transact, type Register } from './database.ts';
import { sha256 } from './hash.ts';
import { lock } from './locks.ts';
import { signInTries } from './schema.ts';

export interface TryLimit {
  tries: number;
  /** Milliseconds; at most a day. */
  within: number;
}

/** Tries are forgotten after so long. */
const longest = days;

/**
 * Counts a try where it is permitted; a refused one does not count.
 * @param whose such as `mailbox ann@example.org` or `address 192.0.2.7`; only its hash is kept
 * @returns null when permitted; otherwise the milliseconds until the next try is
 */
export async function countTry(
  register: Register,
  whose: string,
  { tries, within }: TryLimit,
  at: Instant,
): Promise<number | null> {
  const hash = sha256(whose);
  return transact(register, async (tx) => {
    await lock(tx, 'signInTries');
    const past = plus(at, -within);
    await tx.delete(signInTries).where(lte(signInTries.at, plus(at, -longest)));
    const recent = await tx
      .select({ at: signInTries.at })
      .from(signInTries)
      .where(and(eq(signInTries.whose, hash), gt(signInTries.at, past)))
      .orderBy(asc(signInTries.at));
    const blocking = recent.at(-tries);
    if (blocking !== undefined) return epoch(blocking.at) - epoch(past);
    await tx.insert(signInTries).values({ whose: hash, at });
    return null;
  });
}
