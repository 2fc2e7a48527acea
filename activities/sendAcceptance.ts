// sendAcceptance: sends the signed letter of acceptance to the partner's contact: exactly the text that was signed (SC-3).
// In: the contact, the text's hash, the signatures. Out: delivered, or why not.
import type { CarryOut } from './batch.ts';
import { filedAcceptance } from './filedAcceptance.ts';
import { acceptance } from './letters/acceptance.ts';
import { toContact } from './post/toContact.ts';

export const sendAcceptance: CarryOut<'sendAcceptance'> = async (occasion, { to, hash, signatures }) => {
  const signed = await filedAcceptance(occasion, hash);
  const letter = acceptance(occasion.facts, { to, acceptance: signed, signatures });
  const { undelivered } = await toContact(occasion, 'acceptance', to, letter);
  const [failure] = undelivered;
  return failure === undefined
    ? { type: 'acceptance.delivered' }
    : { type: 'acceptance.undelivered', reason: failure.reason };
};
