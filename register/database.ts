// The one shape that both doors give: a Drizzle database whose raw queries answer `{ rows }`.
// In: nothing. Out: types, and the errors of a database turned into the faults that people are told about.
import { DrizzleQueryError } from 'drizzle-orm/errors';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { Fault } from '../domain/errors.ts';
import type * as schema from './schema.ts';
import { isUnreachable, said, unreachable } from './unreachable.ts';

/** What a raw query answers at either door. */
interface Answer<Row> {
  rows: Row[];
}

interface AnswerOf extends PgQueryResultHKT {
  type: Answer<this['row']>;
}

/** A database, or a transaction of one. */
export type Database = PgDatabase<AnswerOf, typeof schema>;

/** An open register. Every read and write of `register/` takes it first. */
export interface Register {
  /** For the functions of `register/`; others use those. */
  readonly db: Database;
  /** Brings the tables up to date; safe when several processes call it at once. */
  migrate(): Promise<void>;
  /** Ends the connections. */
  close(): Promise<void>;
}

/**
 * Runs a read, or one write.
 * @throws Fault `register.unreachable` when the connection is lost, `register.failed` when the database refuses
 */
export async function ask<T>(register: Register, work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(register.db);
  } catch (error) {
    throw asFault(error);
  }
}

/** Runs several writes that take effect together or not at all. Throws as `ask` does. */
export async function transact<T>(register: Register, work: (tx: Database) => Promise<T>): Promise<T> {
  return ask(register, (db) => db.transaction(work));
}

/** The driver's error as a fault; what is no driver's error is returned as it is. */
export function asFault(error: unknown): unknown {
  // Drizzle's message repeats the query with its parameters, letters and addresses among them: only the cause is told.
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (isUnreachable(cause)) return unreachable(cause);
  if (!(error instanceof DrizzleQueryError) || cause instanceof Fault) return cause;
  return new Fault('register.failed', `The register refused: ${said(cause)}.`);
}
