// sendReceipt: tells the applicant that its letter has arrived (LOI-1).
// In: the contact, what a first reading missed. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { receipt } from './letters/receipt.ts';
import { toContact } from './post/toContact.ts';

export const sendReceipt: CarryOut<'sendReceipt'> = async (occasion, params) => {
  await toContact(occasion, 'receipt', params.to, receipt(occasion.facts, params));
  return undefined;
};
