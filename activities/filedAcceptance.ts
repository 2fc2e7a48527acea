// The acceptance as it was drafted and signed. In: its hash. Out: the exact text. Throws when the register lacks it.
import { findDocument } from '../register/documents.ts';
import type { Occasion } from './batch.ts';

export async function filedAcceptance(
  { deps }: Occasion,
  hash: string,
): Promise<{ hash: string; text: string }> {
  const filed = await findDocument(deps.register, hash);
  if (filed === null) throw new Error(`the acceptance ${hash} is not in the register`);
  return { hash, text: filed.text };
}
