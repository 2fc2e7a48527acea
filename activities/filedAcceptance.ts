// The acceptance as it was drafted: the exact text, and when it was drafted. In: its hash. Out: the letter for the offices that sign it.
// Throws when the register lacks it.
import type { FormalLetter, SignatureBlock } from '../acceptance/formalLetter.ts';
import { acceptancePdf, pdfName } from '../acceptance/pdf.ts';
import { findDocument } from '../register/documents.ts';
import type { Occasion } from './batch.ts';
import type { Enclosure } from './typesetting/letter.ts';

/** @param signatures the offices that sign, with the instants of those that have */
export async function filedAcceptance(
  { deps }: Occasion,
  hash: string,
  signatures: readonly SignatureBlock[],
): Promise<FormalLetter> {
  const filed = await findDocument(deps.register, hash);
  if (filed === null) throw new Error(`the acceptance ${hash} is not in the register`);
  return { text: filed.text, draftedAt: filed.filedAt, signatures };
}

/** The letter as a file to go with a mail. */
export async function asPdf({ batch }: Occasion, letter: FormalLetter): Promise<Enclosure> {
  const content = await acceptancePdf(letter);
  return { name: pdfName(batch.case, letter), mediaType: 'application/pdf', content };
}
