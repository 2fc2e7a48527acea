// Ed25519 signatures over exact bytes, and the names of keys. In: bytes and a key. Out: a signature, a verdict, a fingerprint.
// A public key travels as its 32 raw bytes in hexadecimal; OpenSSL reads the same key as PEM.
import {
  createHash,
  createPublicKey,
  sign as signWith,
  verify as verifyWith,
  type KeyObject,
} from 'node:crypto';

export const algorithm = 'Ed25519';

/** What stands before the 32 raw bytes in the DER form of an Ed25519 public key (RFC 8410). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

const derOf = (publicKey: string) => Buffer.concat([derHead, Buffer.from(publicKey, 'hex')]);

/** The raw bytes of an Ed25519 public key, or of a private key's public half, as 64 lower-case hexadecimal digits. */
export function publicKeyOf(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  const der = half.export({ type: 'spki', format: 'der' });
  return der.subarray(derHead.length).toString('hex');
}

/** The public key as PEM. @param publicKey 64 hexadecimal digits */
export function pemOf(publicKey: string): string {
  const key = createPublicKey({ key: derOf(publicKey), type: 'spki', format: 'der' });
  return key.export({ type: 'spki', format: 'pem' }) as string;
}

/** SHA-256 of the public key's DER form: the name under which people compare a key. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(derOf(publicKey)).digest('hex');
}

/** The signature over the bytes: 64 bytes, always the same for the same key and bytes. */
export function sign(bytes: Uint8Array, privateKey: KeyObject): Uint8Array {
  return new Uint8Array(signWith(null, bytes, privateKey));
}

/** Whether the signature over the bytes was made with the private half of the key. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  const key = createPublicKey({ key: derOf(publicKey), type: 'spki', format: 'der' });
  return verifyWith(null, bytes, key, signature);
}
