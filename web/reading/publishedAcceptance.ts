// The letter of acceptance as every visitor may have it (SC-3, SC-4): its published text with the offices that signed and when, and no
// names. In: a partner's publications. Out: the letter, or null where this version cannot read who signed.
import { asPublished, letterAsKept } from '../../acceptance/asKept.ts';
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import { findCase } from '../../register/cases.ts';
import { findDocument } from '../../register/documents.ts';
import type { Register } from '../../register/open.ts';
import type { Publication } from '../../register/publications.ts';
import { readCase } from './caseReading.ts';
import { contextOf } from './review/reviewReading.ts';

export async function publishedAcceptance(
  register: Register,
  publications: readonly Publication[],
): Promise<FormalLetter | null> {
  const published = publications.find(({ kind }) => kind === 'acceptance');
  const record = published && (await findCase(register, published.case));
  const reading = record && readCase(record);
  const acceptance = reading && contextOf(reading).acceptance;
  if (!published || !acceptance?.hash) return null;
  const filed = await findDocument(register, acceptance.hash);
  return filed && asPublished(letterAsKept(filed, acceptance), published.text);
}
