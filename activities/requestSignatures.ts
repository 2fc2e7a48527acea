// requestSignatures: asks the Co-Chairs in office to sign the letter of acceptance (SC-3), and shows it to them as it will go out.
// In: the offices and the text's hash. Out: nothing to report.
import { awaited } from '../acceptance/formalLetter.ts';
import type { CarryOut } from './batch.ts';
import { asPdf, filedAcceptance } from './filedAcceptance.ts';
import { signatureRequest } from './letters/signatureRequest.ts';
import { toHolders } from './post/toHolders.ts';

export const requestSignatures: CarryOut<'requestSignatures'> = async (occasion, { offices, hash }) => {
  const acceptance = await filedAcceptance(occasion, hash, offices.map(awaited));
  const enclosures = [await asPdf(occasion, acceptance)];
  await toHolders(occasion, 'signatureRequest', offices, (office, facts) => ({
    ...signatureRequest(facts, { office, hash, acceptance }),
    enclosures,
  }));
  return undefined;
};
