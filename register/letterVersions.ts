// What has changed between two versions of a letter that are on file. In: their hashes. Out: a comparison as data, for mail, page
// and command line. Compared is what the organization wrote; the record that is kept above it is left aside.
import type { Comparison } from '../domain/comparison.ts';
import { letterBody } from '../domain/letterBody.ts';
import { compareTexts } from './comparing/compareTexts.ts';
import type { Register } from './database.ts';
import { findDocument } from './documents.ts';

/**
 * Compares two versions of a letter for people to read.
 * @param from SHA-256 of the version before
 * @param to SHA-256 of the new version
 * @returns null when one of them is not in the register
 */
export async function compareLetters(
  register: Register,
  from: string,
  to: string,
): Promise<Comparison | null> {
  const [before, after] = await Promise.all([findDocument(register, from), findDocument(register, to)]);
  if (before === null || after === null) return null;
  const compared = compareTexts(letterBody(before.text), letterBody(after.text));
  return { ...compared, from: { hash: from, ...compared.from }, to: { hash: to, ...compared.to } };
}
