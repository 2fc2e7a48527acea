// The column types that both doors must read back alike: instants, JSON and exact texts.
// In: a column name. Out: a Drizzle column that takes and gives plain values, never Date objects.
import { customType } from 'drizzle-orm/pg-core';
import { Fault } from '../domain/errors.ts';
import { epoch, instant as instantOf, type Instant } from '../domain/instant.ts';
import { canonicalJson } from './canonicalJson.ts';

/** `timestamptz` in milliseconds, read back as `YYYY-MM-DDTHH:mm:ss.sssZ` whatever the session's time zone is. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (at) => instantOf(epoch(at)),
  fromDriver: (text) => instantOf(epoch(text)),
});

// Drizzle's own jsonb column parses twice what the drivers have parsed already: the JSON string "1" came back as 1.
const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => storable(canonicalJson(value)),
  fromDriver: (value) => value,
});

/** `jsonb` that holds a `Data`, written as canonical JSON. */
export function data<Data>(name: string) {
  return json(name).$type<Data>();
}

/**
 * A text kept as its UTF-8 bytes, which are what its hash covers. In a `text` column it could not hold a NUL, and PGlite
 * drops a byte order mark at the beginning.
 */
export const exactText = customType<{ data: string; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (text) => Buffer.from(text, 'utf8'),
  fromDriver: (bytes) => Buffer.from(bytes).toString('utf8'),
});

/** Bytes as they are. */
export const exactBytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (bytes) => Buffer.from(bytes),
  fromDriver: (bytes) => new Uint8Array(bytes),
});

function storable(text: string): string {
  // An escaped NUL is an odd number of backslashes before u0000; an even number is a backslash, and then plain text.
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(text)) throw unstorable();
  return text;
}

function unstorable(): Fault {
  return new Fault('register.unstorable', 'The text holds a NUL character, which the register cannot keep.');
}
