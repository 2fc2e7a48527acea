// requestSignatures: asks the Co-Chairs in office to sign the letter of acceptance (SC-3).
// In: the offices and the text's hash. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { filedAcceptance } from './filedAcceptance.ts';
import { signatureRequest } from './letters/signatureRequest.ts';
import { sendLetters } from './post/sendLetters.ts';

export const requestSignatures: CarryOut<'requestSignatures'> = async (occasion, { offices, hash }) => {
  const acceptance = await filedAcceptance(occasion, hash);
  const letters = offices.map((office) => ({
    id: office.id,
    name: office.holder,
    email: office.email,
    letter: signatureRequest(occasion.facts, { office, acceptance }),
  }));
  await sendLetters(occasion, 'signatureRequest', letters);
  return undefined;
};
