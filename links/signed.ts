// Text that only this installation can have written, short enough for an address. In: a secret, a purpose, and a few fields.
// Out: a token (fields and HMAC-SHA-256, both base64url), or the fields again where nobody has changed a character of it.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The bytes of the HMAC that are kept: 128 bits, of which nobody guesses one. */
const kept = 16;

/** The fewest characters that a secret may have. */
export const leastSecret = 32;

function proof(secret: string, purpose: string, payload: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\n${payload}`).digest().subarray(0, kept);
}

/** @param purpose what the token is good for; one of another purpose is no token here */
export function sign(secret: string, purpose: string, fields: readonly string[]): string {
  const payload = Buffer.from(JSON.stringify(fields)).toString('base64url');
  return `${payload}.${proof(secret, purpose, payload).toString('base64url')}`;
}

/** The fields of a token; null when it was not signed here for this purpose. */
export function readSigned(secret: string, purpose: string, token: string): string[] | null {
  const [payload = '', given = '', ...rest] = token.split('.');
  const expected = proof(secret, purpose, payload);
  const bytes = Buffer.from(given, 'base64url');
  if (rest.length > 0 || bytes.length !== kept || !timingSafeEqual(bytes, expected)) return null;
  // Base64url leaves unused bits: only the spelling that was given out counts.
  if (expected.toString('base64url') !== given) return null;
  const fields: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return Array.isArray(fields) && fields.every((one) => typeof one === 'string') ? fields : null;
}
