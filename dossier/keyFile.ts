// The file in which an installation keeps its signing key. In: a path. Out: the keyring in it, made on first use with mode 600;
// or a new key in the place of the old one, whose public half stays listed.
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '../domain/errors.ts';
import { newKeyring, readKeyring, type Keyring } from './keyring.ts';

/**
 * The keyring in a file. Several processes that make it at once agree on one.
 * @throws Fault `key.invalid`, `key.exposed`, `key.notReadable`, `key.notWritable`
 */
export async function keyringAt(path: string): Promise<Keyring> {
  const found = await readIfThere(path);
  if (found !== null) return found;
  const draft = await drafted(path, newKeyring());
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritable(path, error);
  } finally {
    await rm(draft, { force: true });
  }
  return keyringAt(path);
}

/** Replaces the key. @throws Fault as `keyringAt` */
export async function rotateKeyAt(path: string): Promise<Keyring> {
  const before = await keyringAt(path);
  const draft = await drafted(path, newKeyring(before));
  await rename(draft, path);
  return keyringAt(path);
}

async function readIfThere(path: string): Promise<Keyring | null> {
  try {
    const [pem, { mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw exposed(path);
    return readKeyring(pem, path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new Fault('key.notReadable', `The signing key ${path} cannot be read (${code ?? message}).`, {
      cause: error,
    });
  }
}

/** A file beside the key that holds the new one whole before anybody can see it. */
async function drafted(path: string, pem: string): Promise<string> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, pem, { mode: 0o600, flag: 'wx' });
    return draft;
  } catch (error) {
    throw notWritable(path, error);
  }
}

function notWritable(path: string, cause: unknown): Fault {
  const { code, message } = cause as NodeJS.ErrnoException;
  const sentence = `The signing key cannot be kept in ${dirname(path)} (${code ?? message}). Name the data directory of an installation with --data DIR, or set ASSENT_SIGNING_KEY.`;
  return new Fault('key.notWritable', sentence, { cause });
}

function exposed(path: string): Fault {
  const message = `Others on this machine can read the signing key ${path}. Close it with "chmod 600 ${path}", and replace it with "assent key rotate" if somebody may have read it.`;
  return new Fault('key.exposed', message);
}
