// The signing key of an installation with the public halves of those that it had before, in one PEM text: a private key, and
// below it a public key for each earlier one. In: PEM. Out: a keyring; a new one; one whose key was replaced.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Fault } from '../domain/errors.ts';
import { pemOf, publicKeyOf } from './signature.ts';

export interface Keyring {
  /** Ed25519; what dossiers are signed with. */
  privateKey: KeyObject;
  /** 64 hexadecimal digits. */
  publicKey: string;
  /** The public keys of earlier signing keys, the one that was replaced last first. */
  earlier: string[];
}

const block = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g;

/**
 * Reads a keyring. Text outside of the PEM blocks is a remark and is skipped.
 * @param where how messages call the place that the text came from
 * @throws Fault `key.invalid`
 */
export function readKeyring(pem: string, where: string): Keyring {
  const blocks = [...pem.matchAll(block)].map(([text, label]) => ({ text, label }));
  const keys = blocks.map(({ text, label }) => {
    const key =
      label === 'PUBLIC KEY' ? parsed(() => createPublicKey(text)) : parsed(() => createPrivateKey(text));
    if (key?.asymmetricKeyType !== 'ed25519') throw unusable(where);
    return key;
  });
  const [privateKey, ...others] = keys;
  if (privateKey?.type !== 'private' || others.some((key) => key.type !== 'public')) throw unusable(where);
  return { privateKey, publicKey: publicKeyOf(privateKey), earlier: others.map(publicKeyOf) };
}

/** The public keys in a PEM text that holds public keys, or a keyring; empty when there is none. In hexadecimal digits. */
export function publicKeysIn(pem: string): string[] {
  return [...pem.matchAll(block)].flatMap(([text]) => {
    const key = parsed(() => createPublicKey(text));
    return key?.asymmetricKeyType === 'ed25519' ? [publicKeyOf(key)] : [];
  });
}

/** A new signing key, as PEM; with a keyring before it, its public keys stay listed below. */
export function newKeyring(before?: Keyring): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const earlier = before === undefined ? [] : [before.publicKey, ...before.earlier];
  return [privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, ...earlier.map(pemOf)].join('');
}

function parsed(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function unusable(where: string): Fault {
  const message = `${where} must hold an Ed25519 private key as PEM, and below it nothing but the public keys of earlier ones. Make one with: openssl genpkey -algorithm ed25519`;
  return new Fault('key.invalid', message);
}
