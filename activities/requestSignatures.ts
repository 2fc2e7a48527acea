// requestSignatures: asks the Co-Chairs in office to sign the letter of acceptance (SC-3).
// In: the offices and the text's hash. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { filedAcceptance } from './filedAcceptance.ts';
import { signatureRequest } from './letters/signatureRequest.ts';
import { toHolders } from './post/toHolders.ts';

export const requestSignatures: CarryOut<'requestSignatures'> = async (occasion, { offices, hash }) => {
  const acceptance = await filedAcceptance(occasion, hash);
  await toHolders(occasion, 'signatureRequest', offices, (office) =>
    signatureRequest(occasion.facts, { office, acceptance }),
  );
  return undefined;
};
