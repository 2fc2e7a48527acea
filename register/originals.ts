// The files in which letters of intent arrived, such as signed PDFs, kept as they are. In: a file's bytes. Out: its SHA-256, and the
// same bytes by it. A file that no case names within a week was uploaded in vain, and is forgotten.
import { createHash } from 'node:crypto';
import { and, eq, isNull, lt } from 'drizzle-orm';
import { days, plus, type Instant } from '../domain/instant.ts';
import type { OriginalFile } from '../domain/letter.ts';
import { ask, transact, type Register } from './database.ts';
import { originals } from './schema.ts';

const keptUnnamed = 7 * days;

export interface Original extends OriginalFile {
  bytes: Uint8Array;
}

/** Keeps a file, once for its content. @returns what a letter names it by */
export async function keepOriginal(
  register: Register,
  file: Omit<Original, 'hash'>,
  uploadedAt: Instant,
): Promise<OriginalFile> {
  const { name, mediaType, bytes } = file;
  const hash = createHash('sha256').update(bytes).digest('hex');
  await transact(register, async (tx) => {
    const old = and(isNull(originals.case), lt(originals.uploadedAt, plus(uploadedAt, -keptUnnamed)));
    await tx.delete(originals).where(old);
    await tx
      .insert(originals)
      .values({ hash, name, mediaType, bytes, uploadedAt })
      .onConflictDoUpdate({ target: originals.hash, set: { uploadedAt } });
  });
  return { hash, name, mediaType };
}

/** A case names the file: from now on it is kept for good. */
export async function nameOriginal(register: Register, hash: string, caseId: string): Promise<void> {
  const unnamed = and(eq(originals.hash, hash), isNull(originals.case));
  await ask(register, (db) => db.update(originals).set({ case: caseId }).where(unnamed));
}

/** The file with a hash, or null. */
export async function findOriginal(register: Register, hash: string): Promise<Original | null> {
  const [row] = await ask(register, (db) => db.select().from(originals).where(eq(originals.hash, hash)));
  if (row === undefined) return null;
  return {
    hash: row.hash,
    name: row.name,
    mediaType: row.mediaType as OriginalFile['mediaType'],
    bytes: row.bytes,
  };
}
