// The code in the address to which a seat replies by mail. In: a secret and the key of the mail that is answered. Out: 100 bits that
// nobody guesses, as 20 letters and digits that every mail server carries unharmed and that are the same in capitals.
import { createHmac } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const characters = 20;

export function replyCode(secret: string, key: string): string {
  const bits = BigInt(`0x${createHmac('sha256', secret).update(`reply\n${key}`).digest('hex')}`);
  return Array.from({ length: characters }, (_, at) => alphabet[Number((bits >> BigInt(5 * at)) & 31n)]).join(
    '',
  );
}
