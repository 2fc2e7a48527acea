// remindSigners: reminds the Co-Chairs whose signature is missing (SC-3).
// In: the offices and the text's hash. Out: nothing to report.
import { awaited } from '../acceptance/formalLetter.ts';
import type { CarryOut } from './batch.ts';
import { filedAcceptance } from './filedAcceptance.ts';
import { signerReminder } from './letters/signerReminder.ts';
import { toHolders } from './post/toHolders.ts';

export const remindSigners: CarryOut<'remindSigners'> = async (occasion, { offices, hash }) => {
  const acceptance = await filedAcceptance(occasion, hash, offices.map(awaited));
  await toHolders(occasion, 'signerReminder', offices, (office, facts) =>
    signerReminder(facts, { office, hash, acceptance }),
  );
  return undefined;
};
