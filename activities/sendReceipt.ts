// sendReceipt: tells the applicant that its letter has arrived (LOI-1), and the Support Unit where it has something to look at.
// In: the contact, how the letter arrived, what a first reading missed and noted. Out: nothing to report, unless the receipt cannot be delivered.
import type { CarryOut } from './batch.ts';
import { letterArrived } from './letters/letterArrived.ts';
import { receipt } from './letters/receipt.ts';
import { backFromContact, toContact } from './post/toContact.ts';
import { toSupportUnit } from './post/toSupportUnit.ts';

export const sendReceipt: CarryOut<'sendReceipt'> = async (occasion, params) => {
  const sent = await toContact(occasion, 'receipt', params.to, (facts) => receipt(facts, params));
  // Who has recorded a letter with nothing to look at has just seen so.
  if (params.flags.length > 0 || params.arrival.recordedBy !== 'supportUnit') {
    await toSupportUnit(occasion, 'letterArrived', (facts) => letterArrived(facts, params));
  }
  return backFromContact('receipt', sent);
};
