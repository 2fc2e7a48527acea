// tellApplicant: tells the applicant that its letter goes no further, and why.
// In: the contact, the outcome and its reason. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { applicantOutcome } from './letters/applicantOutcome.ts';
import { toContact } from './post/toContact.ts';

export const tellApplicant: CarryOut<'tellApplicant'> = async (occasion, params) => {
  await toContact(occasion, 'applicantOutcome', params.to, (facts) => applicantOutcome(facts, params));
  return undefined;
};
