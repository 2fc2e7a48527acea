// returnLetter: gives the letter back with what it still needs (LOI-2 to LOI-4, G1-1).
// In: the contact, the missing clauses, until when. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { returnedLetter } from './letters/returnedLetter.ts';
import { toContact } from './post/toContact.ts';

export const returnLetter: CarryOut<'returnLetter'> = async (occasion, params) => {
  await toContact(occasion, 'returnedLetter', params.to, returnedLetter(occasion.facts, params));
  return undefined;
};
