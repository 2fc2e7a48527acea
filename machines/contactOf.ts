// Who answers for the organization now (G1-1). In: the case. Out: the first contact that its letter names.
import { firstContact, type Contact } from '../domain/letter.ts';
import type { PartnershipContext } from './context.ts';

/** Throws where no letter names a contact, which no letter that was taken in allows. */
export function contactOf(context: PartnershipContext): Contact {
  const contact = context.letter === null ? undefined : firstContact(context.letter);
  if (contact === undefined) throw new Error('the letter names nobody to write to');
  return contact;
}
