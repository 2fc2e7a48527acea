// fileLetter: keeps the letter of intent as it was received, under the hash of its exact bytes (LOI-1).
// In: the document. Out: the policy in force on that day, where one was loaded; nothing where the shipped one holds.
import { currentPolicy } from '../register/policies.ts';
import { nameOriginal } from '../register/originals.ts';
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
  if (document.original !== undefined) await nameOriginal(deps.register, document.original.hash, batch.case);
  const loaded = await currentPolicy(deps.register, batch.at);
  return loaded === null ? undefined : { type: 'policy.frozen', policy: loaded.policy };
};
