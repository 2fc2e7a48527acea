// The signing key of an installation: made once, kept from others, replaced without forgetting the one before.
import { generateKeyPairSync } from 'node:crypto';
import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyringAt, rotateKeyAt } from '../../dossier/keyFile.ts';
import { newKeyring, publicKeysIn, readKeyring } from '../../dossier/keyring.ts';
import { bytesOf } from '../../dossier/files.ts';
import { fingerprintOf, isSignedBy, pemOf, sign } from '../../dossier/signature.ts';
import { newFolder } from './aDossier.ts';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});

test('the first use makes it, readable by its owner alone; the next finds the same', async () => {
  const path = join(folder, 'first.pem');
  const made = await keyringAt(path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await keyringAt(path)).publicKey).toBe(made.publicKey);
  expect(made.earlier).toEqual([]);
});

test('several that need it at once make one, and leave nothing else behind', async () => {
  const alone = await newFolder();
  const path = join(alone, 'signing-key.pem');
  const made = await Promise.all(Array.from({ length: 8 }, () => keyringAt(path)));
  expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
  expect(await readdir(alone)).toEqual(['signing-key.pem']);
});

test('replaced, it signs with a new key, and every earlier one stays listed, the last one first', async () => {
  const path = join(folder, 'rotated.pem');
  const first = await keyringAt(path);
  const second = await rotateKeyAt(path);
  const third = await rotateKeyAt(path);
  expect(third.earlier).toEqual([second.publicKey, first.publicKey]);
  expect(new Set([first, second, third].map(({ publicKey }) => publicKey)).size).toBe(3);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const text = await readFile(path, 'utf8');
  expect(text.match(/BEGIN PRIVATE KEY/g)).toHaveLength(1);
  expect(publicKeysIn(text)).toEqual([third.publicKey, second.publicKey, first.publicKey]);
});

test('one that others can read is refused with what to do', async () => {
  const path = join(folder, 'open.pem');
  await keyringAt(path);
  await chmod(path, 0o644);
  await expect(keyringAt(path)).rejects.toMatchObject({
    code: 'key.exposed',
    message: expect.stringContaining('chmod 600'),
  });
});

test('where there is no installation, no key is left behind', async () => {
  const path = join(folder, 'no', 'installation', 'signing-key.pem');
  await expect(keyringAt(path)).rejects.toMatchObject({ code: 'key.notWritable' });
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
}) as string;

test.each([
  ['nothing', ''],
  ['no PEM', 'secret'],
  ['a damaged PEM', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'],
  ['a key of another kind', rsa],
  ['a public key alone', pemOf(readKeyring(newKeyring(), 'x').publicKey)],
  ['two private keys', newKeyring() + newKeyring()],
])('%s is no signing key, and the sentence says what is', async (_what, pem) => {
  const path = join(folder, 'invalid.pem');
  await writeFile(path, pem, { mode: 0o600 });
  await expect(keyringAt(path)).rejects.toMatchObject({
    name: 'Fault',
    code: 'key.invalid',
    message: expect.stringContaining('openssl genpkey -algorithm ed25519'),
  });
});

test('remarks between the keys are remarks', () => {
  const { publicKey } = readKeyring(newKeyring(), 'x');
  const keyring = readKeyring(`Made in March.\n${newKeyring()}\nUntil February:\n${pemOf(publicKey)}`, 'x');
  expect(keyring.earlier).toEqual([publicKey]);
});

test('the public key, its fingerprint and its PEM are those of RFC 8410, as any tool reads them', () => {
  // The example of RFC 8410, section 10.1 and 10.2.
  const pem =
    '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n';
  const { publicKey, privateKey } = readKeyring(pem, 'x');
  expect(publicKey).toBe('19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1');
  expect(pemOf(publicKey)).toBe(
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
  );
  expect(fingerprintOf(publicKey)).toMatch(/^[0-9a-f]{64}$/);
  const signature = sign(bytesOf('text'), privateKey);
  expect(isSignedBy(publicKey, bytesOf('text'), signature)).toBe(true);
  expect(isSignedBy(publicKey, bytesOf('test'), signature)).toBe(false);
  expect(sign(bytesOf('text'), privateKey)).toEqual(signature);
});
