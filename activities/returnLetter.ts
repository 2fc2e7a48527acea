// returnLetter: gives the letter back with what it still needs (LOI-2 to LOI-4, G1-1).
// In: the contact, the missing clauses, until when. Out: nothing to report, unless it cannot be delivered.
import type { CarryOut } from './batch.ts';
import { returnedLetter } from './letters/returnedLetter.ts';
import { backFromContact, toContact } from './post/toContact.ts';

export const returnLetter: CarryOut<'returnLetter'> = async (occasion, params) => {
  const sent = await toContact(occasion, 'returnedLetter', params.to, (facts) =>
    returnedLetter(facts, params),
  );
  return backFromContact('returnedLetter', sent);
};
