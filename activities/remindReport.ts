// remindReport: reminds the partner of its report of the year (SC-6).
// In: the contact, the year, when it is due. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { reportReminder } from './letters/reportReminder.ts';
import { toContact } from './post/toContact.ts';

export const remindReport: CarryOut<'remindReport'> = async (occasion, params) => {
  await toContact(occasion, 'reportReminder', params.to, (facts) => reportReminder(facts, params));
  return undefined;
};
