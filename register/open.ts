// Opening the register at one of its two doors. In: `pglite:<directory>`, `pglite:` (in memory) or `postgres://…`.
// Out: a register that behaves the same at both.
import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { Fault } from '../domain/errors.ts';
import type { Database, Register } from './database.ts';
import { migrate } from './migrate.ts';
import * as schema from './schema.ts';
import { unreachable } from './unreachable.ts';

export type { Register } from './database.ts';

const connections = 10;
const connectWithinMs = 10_000;

/**
 * Opens the register and makes sure that its database answers. The tables are there only after `migrate()`.
 * A `pglite:` directory belongs to one process at a time; whoever opens it sees to that.
 * @throws Fault `register.unreachable`; `register.urlUnknown` for any other kind of address
 */
export async function openRegister(url: string): Promise<Register> {
  if (url.startsWith('pglite:')) return openPglite(url.slice('pglite:'.length));
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  const message = `The register's address must begin with postgres:// or pglite:, and "${withoutPassword(url)}" does not.`;
  throw new Fault('register.urlUnknown', message);
}

async function openPglite(directory: string): Promise<Register> {
  try {
    if (directory !== '') await mkdir(directory, { recursive: true });
    const client = await PGlite.create(directory === '' ? {} : { dataDir: directory });
    return registerOf(drizzlePglite({ client, schema }), () => client.close());
  } catch (error) {
    throw unreachable(error, directory === '' ? 'pglite:' : directory);
  }
}

async function openPostgres(url: string): Promise<Register> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectWithinMs,
    options: '-c timezone=UTC -c datestyle=ISO',
  });
  // A connection that breaks, idle or in a transaction, fails the query that uses it and is replaced; without
  // listeners its error would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const register = registerOf(drizzlePostgres({ client: pool, schema }), () => pool.end());
  try {
    await pool.query('select 1');
    return register;
  } catch (error) {
    await pool.end();
    throw unreachable(error, withoutPassword(url));
  }
}

function registerOf(db: unknown, close: () => Promise<void>): Register {
  // The doors' own types differ only in what else a raw query answers beside its rows.
  const common = db as Database;
  return { db: common, migrate: () => migrate(common), close };
}

function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/?#:@]*):[^@]*@/, '$1@').replace(/([?&]password=)[^&]*/g, '$1…');
}
