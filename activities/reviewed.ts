// What a review is about, in full. In: how an effect names it: a letter by its hash, a yearly report as text. Out: the text that
// the committee reads, and the comparison of two versions of a letter. Throws when the register lacks the letter.
import type { Comparison } from '../domain/comparison.ts';
import { letterBody } from '../domain/letterBody.ts';
import type { Amendment } from '../machines/effects.ts';
import { findDocument } from '../register/documents.ts';
import { compareLetters } from '../register/letterVersions.ts';
import type { Dependencies } from './batch.ts';
import type { ReviewedDocument } from './wording/reviewedDocument.ts';

const isHash = (document: string) => /^[0-9a-f]{64}$/.test(document);

export async function inFull({ register }: Dependencies, document: string): Promise<ReviewedDocument> {
  if (!isHash(document)) return { text: document, hash: null };
  const filed = await findDocument(register, document);
  if (filed === null) throw new Error(`the letter ${document} is not in the register`);
  return { text: letterBody(filed.text), hash: document };
}

/** Null when the version before is not on file: a missing comparison must not keep the committee from being asked. */
export function compared({ register }: Dependencies, { from, to }: Amendment): Promise<Comparison | null> {
  return compareLetters(register, from, to);
}
