// sendAcceptance: sends the signed letter of acceptance to the partner's contact: exactly the text that was signed (SC-3), with the
// letter as a PDF. In: the contact, the text's hash, the signatures. Out: delivered, or why not.
import type { CarryOut } from './batch.ts';
import { asPdf, filedAcceptance } from './filedAcceptance.ts';
import { acceptance } from './letters/acceptance.ts';
import { toContact } from './post/toContact.ts';

export const sendAcceptance: CarryOut<'sendAcceptance'> = async (occasion, { to, hash, signatures }) => {
  const signed = await filedAcceptance(occasion, hash, signatures);
  const enclosures = [await asPdf(occasion, signed)];
  const { undelivered } = await toContact(occasion, 'acceptance', to, (facts) => ({
    ...acceptance(facts, { to, hash, acceptance: signed }),
    enclosures,
  }));
  const [failure] = undelivered;
  return failure === undefined
    ? { type: 'acceptance.delivered' }
    : { type: 'acceptance.undelivered', reason: failure.reason };
};
