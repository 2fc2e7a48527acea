// remindApplicant: reminds the applicant of the letter that was returned.
// In: the contact, the missing clauses, until when. Out: nothing to report, unless it cannot be delivered.
import type { CarryOut } from './batch.ts';
import { applicantReminder } from './letters/applicantReminder.ts';
import { backFromContact, toContact } from './post/toContact.ts';

export const remindApplicant: CarryOut<'remindApplicant'> = async (occasion, params) => {
  const sent = await toContact(occasion, 'applicantReminder', params.to, (facts) =>
    applicantReminder(facts, params),
  );
  return backFromContact('applicantReminder', sent);
};
