// remindSigners: reminds the Co-Chairs whose signature is missing (SC-3).
// In: the offices and the text's hash. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { filedAcceptance } from './filedAcceptance.ts';
import { signerReminder } from './letters/signerReminder.ts';
import { sendLetters } from './post/sendLetters.ts';

export const remindSigners: CarryOut<'remindSigners'> = async (occasion, { offices, hash }) => {
  const acceptance = await filedAcceptance(occasion, hash);
  const letters = offices.map((office) => ({
    id: office.id,
    name: office.holder,
    email: office.email,
    letter: signerReminder(occasion.facts, { office, acceptance }),
  }));
  await sendLetters(occasion, 'signerReminder', letters);
  return undefined;
};
