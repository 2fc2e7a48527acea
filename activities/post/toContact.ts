// A letter to the organization's contact, who speaks and acts for it (G1-1). In: the occasion, the contact, the letter.
// Out: whether it was delivered; a contact that cannot be reached stays visible in the outbox.
import { readerOf } from '../../domain/language.ts';
import type { Contact } from '../../domain/letter.ts';
import type { PartnershipReport } from '../../machines/events.ts';
import type { Occasion } from '../batch.ts';
import { sendLetters, type Sent } from './sendLetters.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

/** @param kind the letter's file, such as `receipt` */
export function toContact(
  occasion: Occasion,
  kind: string,
  to: Contact,
  letterFor: (facts: CaseFacts) => Letter,
): Promise<Sent> {
  const reader = { ...readerOf(to), id: 'contact', email: to.email };
  const letter = letterFor({ ...occasion.facts, reader });
  return sendLetters(occasion, kind, [{ id: 'contact', name: to.office, email: to.email, letter }]);
}

/** A letter that the relay refuses at once is reported as one that comes back later: somebody has to find the right address. */
export function backFromContact(kind: string, { undelivered }: Sent): PartnershipReport | undefined {
  const [back] = undelivered;
  return back && { type: 'mail.bounced', letter: kind, to: back.id, reason: back.reason };
}
