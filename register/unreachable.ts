// Telling a database that cannot be reached from one that says no. In: a driver's error. Out: a verdict, or a fault.
import { Fault } from '../domain/errors.ts';

const lostConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

// PostgreSQL's classes: 08 connection, 28 authorization, 3D no such database, 53 resources, 57P shutdown or start-up.
const refusedConnection = /^(08|28|3D|53|57P)/;

// What `pg` says without a code when a connection breaks or none comes in time.
const brokenConnection =
  /^(connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|cannot use a pool after)/i;

/** Whether an error means that the database was not there to answer. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const code = 'code' in error ? String(error.code) : '';
  return lostConnection.has(code) || refusedConnection.test(code) || brokenConnection.test(said(error));
}

/** What an error says. By its shape, because a system's error can come from another realm than our `Error`. */
export function said(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  // A name with several addresses fails with an AggregateError, which has no message of its own.
  if (error.message === '' && 'errors' in error && Array.isArray(error.errors)) {
    return error.errors.map(said).join('; ');
  }
  return String(error.message);
}

/**
 * The fault for a database that did not answer.
 * @param where the database's address without its password, where it is known
 */
export function unreachable(cause: unknown, where?: string): Fault {
  const at = where === undefined ? '' : ` at ${where}`;
  const message = `The register's database${at} cannot be reached (${said(cause)}). Is it running, and is its address right?`;
  return new Fault('register.unreachable', message, { cause });
}
