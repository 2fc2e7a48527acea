// The token of a mailed link to sign in with. In: the secret, whose link it is, and the order under which it is mailed. Out: 256 bits
// that nobody guesses; the same for the same order, so that a mail that is sent again has the same link, and no token stands in any history.
import { createHmac } from 'node:crypto';

/** @param orderId comes from a form, so it alone must not make the token: the same id with another mailbox is another token */
export function signInToken(secret: string, mailbox: string, orderId: string): string {
  return createHmac('sha256', secret).update(`sign-in\n${mailbox}\n${orderId}`).digest('base64url');
}
