// requestReport: asks the partner for its report of the year (SC-6).
// In: the contact, the year, when it is due, the conditions. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { reportEntry } from './calendar/reportEntry.ts';
import { reportRequest } from './letters/reportRequest.ts';
import { toContact } from './post/toContact.ts';

export const requestReport: CarryOut<'requestReport'> = async (occasion, params) => {
  await toContact(occasion, 'reportRequest', params.to, (facts) => ({
    ...reportRequest(facts, params),
    enclosures: [reportEntry(occasion, facts, params)],
  }));
  return undefined;
};
