// The locks that make writers take turns. In: a transaction and the lock's name. Out: the lock, until the transaction ends.
// Never a session's lock: several clients may share one session (the embedded database).
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

// Any numbers do that no other program uses in the same database.
const numbers = {
  migrations: 7_236_601,
  log: 7_236_602,
  partners: 7_236_603,
  rosters: 7_236_604,
  policies: 7_236_605,
  reports: 7_236_606,
  signInTries: 7_236_607,
  reminders: 7_236_608,
};

/** Waits for the lock and holds it until the end of the transaction. */
export async function lock(tx: Database, name: keyof typeof numbers): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${numbers[name]}::bigint)`);
}
