// Where the signing key is: given by ASSENT_SIGNING_KEY, or kept in the installation's data directory. In: --data and the
// environment. Out: the place, and from it the keyring, made on first use where the place is a data directory.
import { readFile } from 'node:fs/promises';
import { Fault, refuse } from '../domain/errors.ts';
import { keyringAt, rotateKeyAt } from '../dossier/keyFile.ts';
import { readKeyring, type Keyring } from '../dossier/keyring.ts';
import { layoutOf } from '../embedded/dataDirectory.ts';

export interface KeyPlace {
  /** The private key is given, as PEM or by the path of a PEM file; or it is kept at a path of ours. */
  kind: 'pem' | 'file' | 'ours';
  text: string;
}

const variable = 'ASSENT_SIGNING_KEY';

/** @throws Fault `key.none` for an installation elsewhere whose key is not given */
export function findKeyPlace(data: string | undefined, env: NodeJS.ProcessEnv): KeyPlace {
  const given = env[variable];
  if (given) return { kind: given.includes('-----BEGIN') ? 'pem' : 'file', text: given };
  const named = data ?? (env['ASSENT_DATA'] || undefined);
  if (named === undefined && env['TEMPORAL_ADDRESS'] && env['DATABASE_URL']) {
    const message = `A remote installation has no data directory to keep a signing key in. Set ${variable} to an Ed25519 private key: the PEM text, or the path of its file.`;
    throw new Fault('key.none', message);
  }
  return { kind: 'ours', text: layoutOf(named).signingKey };
}

/** @throws Fault `key.invalid`, `key.exposed`, `key.notReadable`, `key.notWritable` */
export async function keyringIn({ kind, text }: KeyPlace): Promise<Keyring> {
  if (kind === 'ours') return keyringAt(text);
  // Some keepers of secrets write line breaks as two characters.
  if (kind === 'pem') return readKeyring(text.replaceAll(String.raw`\n`, '\n'), variable);
  try {
    return readKeyring(await readFile(text, 'utf8'), `The file ${text} of ${variable}`);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Fault(
      'key.notReadable',
      `${variable} names the file ${text}, which cannot be read (${code ?? message}).`,
      {
        cause: error,
      },
    );
  }
}

/** A new key in the place of the old one, whose public half stays listed. @throws Refused `key.given`; Fault as `keyringIn` */
export async function rotatedIn({ kind, text }: KeyPlace): Promise<Keyring> {
  if (kind === 'ours') return rotateKeyAt(text);
  throw refuse(
    'key.given',
    `The signing key is given by ${variable}, so it is replaced there: put the new private key first and the public key of the old one below it, so that dossiers that it signed can still be told.`,
  );
}
