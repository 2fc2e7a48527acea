// The exact texts behind a case, known by their hash. In: a text and its SHA-256. Out: the same text, by that hash.
import { and, asc, eq } from 'drizzle-orm';
import { Fault } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import { ask, type Register } from './database.ts';
import { sha256 } from './hash.ts';
import { documents } from './schema.ts';

export type DocumentKind = 'letter' | 'acceptance' | 'report';

export interface FiledDocument {
  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
  hash: string;
  case: string;
  kind: DocumentKind;
  /** Such as `text/markdown`. */
  mediaType: string;
  text: string;
  filedAt: Instant;
}

/**
 * Files a document; filing it again in the same case changes nothing.
 * @throws Fault `document.hashMismatch`
 */
export async function fileDocument(register: Register, document: FiledDocument): Promise<void> {
  checkHash(document.hash, document.text);
  await ask(register, (db) => db.insert(documents).values(document).onConflictDoNothing());
}

/** The document with a hash, as it was first filed, or null. */
export async function findDocument(register: Register, hash: string): Promise<FiledDocument | null> {
  const [row] = await ask(register, (db) =>
    db
      .select()
      .from(documents)
      .where(eq(documents.hash, hash))
      .orderBy(asc(documents.filedAt), asc(documents.case))
      .limit(1),
  );
  return row ?? null;
}

/** The documents of a case in the order of filing, of one kind when it is named. */
export async function documentsOf(
  register: Register,
  caseId: string,
  kind?: DocumentKind,
): Promise<FiledDocument[]> {
  return ask(register, (db) =>
    db
      .select()
      .from(documents)
      .where(and(eq(documents.case, caseId), kind && eq(documents.kind, kind)))
      .orderBy(asc(documents.filedAt), asc(documents.hash)),
  );
}

/** @throws Fault `document.hashMismatch` when the hash is not the text's */
export function checkHash(hash: string, text: string): void {
  const actual = sha256(text);
  if (actual === hash) return;
  const message = `The document was announced with the SHA-256 ${hash}, and its text has ${actual}. It was not filed.`;
  throw new Fault('document.hashMismatch', message);
}
