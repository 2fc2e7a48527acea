// fileLetter: keeps the letter of intent as it was received, under the hash of its exact bytes (LOI-1).
// In: the document. Out: nothing to report.
import { fileDocument } from '../register/documents.ts';
import type { CarryOut } from './batch.ts';

export const fileLetter: CarryOut<'fileLetter'> = async ({ deps, batch }, { document }) => {
  await fileDocument(deps.register, {
    hash: document.hash,
    case: batch.case,
    kind: 'letter',
    mediaType: 'text/markdown',
    text: document.text,
    filedAt: batch.at,
  });
  return undefined;
};
