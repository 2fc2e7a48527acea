// Ids that stay the same for the same thing, whatever its address becomes. In: what the thing is. Out: a UUID of version 8 (RFC 9562),
// made of a SHA-256.
import { createHash } from 'node:crypto';

export function steadyId(...what: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(what)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
