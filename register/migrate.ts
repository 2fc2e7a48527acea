// Bringing the tables up to date with Drizzle's migrator. In: a database. Out: the tables of `migrations/`, once.
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { PgDialect } from 'drizzle-orm/pg-core';
import { asFault, type Database } from './database.ts';
import { lock } from './locks.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Applies the migrations that are missing, all or none. Drizzle's migrator reads what was applied before it opens its
 * transaction, so two at once would both apply; here it runs inside a transaction that holds a lock, and its own
 * becomes a savepoint. The lock ends with the transaction: an embedded database has one session for all its clients.
 */
export async function migrate(db: Database): Promise<void> {
  try {
    await db.transaction(async (tx) => {
      await lock(tx, 'migrations');
      await tx.execute(sql`set local client_min_messages = warning`);
      const session = Object.create(tx._.session, { transaction: { value: tx.transaction.bind(tx) } });
      await new PgDialect().migrate(readMigrationFiles({ migrationsFolder }), session, { migrationsFolder });
    });
  } catch (error) {
    throw asFault(error);
  }
}
