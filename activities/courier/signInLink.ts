// A link to sign in, to whoever asked for one. In: a mailbox, and the path that its person was on the way to. Out: the mail is in the
// outbox, where the mailbox is on the roster of today or the contact of an open case; nothing at all otherwise.
import type { CourierOrder } from '../../domain/courierOrder.ts';
import { instant } from '../../domain/instant.ts';
import { signInToken } from '../../links/signInToken.ts';
import { findPerson } from '../../register/people.ts';
import { keepSignInLink } from '../../register/signInLinks.ts';
import { signInLink as letter } from '../letters/signInLink.ts';
import { sendLetters } from '../post/sendLetters.ts';
import { supportUnitMailbox } from '../supportUnit.ts';
import type { CourierDesk } from './deliver.ts';

type Order = Extract<CourierOrder, { what: 'signInLink' }>;

/** The mail is of no case; no case has this name. */
const noCase = '';

export async function signInLink(
  { deps, sender, publicUrl, answerPage }: CourierDesk,
  { mailbox, returnTo }: Order,
  orderId: string,
): Promise<void> {
  const { register, linkSecret } = deps;
  const at = instant(Date.now());
  const person = await findPerson(register, mailbox, at);
  if (person === null) return;
  const token = signInToken(linkSecret, mailbox, orderId);
  await keepSignInLink(register, token, { mailbox, returnTo }, at);
  const supportUnit = await supportUnitMailbox(register, at, sender);
  const reader = { ...person.reader, id: 'person', email: mailbox };
  const occasion = {
    deps,
    batch: { workflowId: orderId, case: noCase, organization: '', at, effects: [] },
    key: orderId,
    sender,
    facts: { case: noCase, organization: '', at, publicUrl, supportUnit, answerPage, repliesAreRead: false },
  };
  const { name } = person;
  const href = `${publicUrl}/sign-in/${token}`;
  await sendLetters(occasion, 'signInLink', [
    { id: 'person', name, email: mailbox, letter: letter({ reader, supportUnit }, { to: name, href }) },
  ]);
}
