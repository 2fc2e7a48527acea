// One dossier for many tests: a case with an objection that is withdrawn, a question, an answer that came too late, and two other
// cases between its events. In: nothing. Out: its files, and ways to change them as somebody would who wants to deceive.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseFileOf, type CaseFile } from '../../dossier/caseFile.ts';
import { compose, type Composed, type Making } from '../../dossier/compose.ts';
import { bytesOf, sha256Of, textOf, type Files } from '../../dossier/files.ts';
import { newKeyring, readKeyring, type Keyring } from '../../dossier/keyring.ts';
import { fingerprintOf, pemOf, sign } from '../../dossier/signature.ts';
import type { Found } from '../../dossier/storage.ts';
import { verify, type Verification, type Verifier } from '../../dossier/verify.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { canonicalJson } from '../../register/canonicalJson.ts';
import { openQuietOffice, type QuietOffice } from './quietOffice.ts';

export const keyring: Keyring = readKeyring(newKeyring(), 'The test');
export const making: Making = {
  kit: partnershipKit,
  version: '0.1.0',
  madeAt: '2027-02-01T10:00:00.000Z',
  keyring,
};
export const caseId = 'bank-of-paper';

/** @param databaseUrl as `openQuietOffice` takes it */
export async function openCaseWithEverything(databaseUrl?: string): Promise<QuietOffice> {
  const office = await openQuietOffice(databaseUrl);
  await office.submit('Bank of Paper');
  await office.submit('Bank Before');
  await office.ask(caseId, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(caseId, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await office.submit('Bank Between');
  const question = 'Which <b>countries</b> & regions?';
  await office.ask(caseId, 'brazil', { type: 'question.asked', seat: 'brazil', question });
  await office.ask(caseId, 'support-unit', {
    type: 'question.answered',
    question: 1,
    answer: 'All of them.',
  });
  await office.ask(caseId, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'Too wide.' });
  await office.skipDays(caseId, 3);
  const reason = 'The letter was explained.';
  await office.ask(caseId, 'fundar', { type: 'objection.withdrawn', seat: 'fundar', reason });
  await office.skipDays(caseId, 30);
  const late = { type: 'position.taken', seat: 'norway', take: 'abstain', reason: 'On reflection.' };
  await office.ask(caseId, 'norway', late);
  return office;
}

let gathered: Promise<CaseFile> | undefined;

/** The dossier of that case; its file is gathered once for all tests of a file. */
export async function aDossier(by: Keyring = keyring): Promise<Composed> {
  gathered ??= (async () => {
    const office = await openCaseWithEverything();
    try {
      return await caseFileOf(office.register, caseId);
    } finally {
      await office.close();
    }
  })();
  return compose(await gathered, { ...making, keyring: by });
}

export const inFolder = (files: Files): Found => ({ files, archive: null, strays: [] });

/** Verifies files as a folder holds them. */
export function verified(files: Files, given: Partial<Verifier> = {}): Verification {
  return verify(inFolder(files), { kit: partnershipKit, version: '0.1.0', expected: null, ...given });
}

/** What fails, by the checks' ids. */
export function failing({ checks }: Verification): Record<string, string> {
  return Object.fromEntries(
    checks.filter(({ verdict }) => verdict === 'fails').map(({ id, what }) => [id, what]),
  );
}

/** The files with one of them changed, removed (null) or added. */
export function changed(files: Files, name: string, bytes: Uint8Array | null): Files {
  const copy = new Map(files);
  if (bytes === null) copy.delete(name);
  else copy.set(name, bytes);
  return copy;
}

export type Json = { [key: string]: any }; // oxlint-disable-line typescript/no-explicit-any -- tests reach deep into JSON

export const jsonIn = (files: Files, name: string): Json =>
  JSON.parse(textOf(files.get(name) ?? bytesOf('{}'))) as Json;

export const jsonBytes = (value: unknown): Uint8Array => bytesOf(JSON.stringify(value));

/**
 * The files as somebody would sign them anew who has a key of their own and changes the files, and what dossier.json says.
 * @param change of the manifest, after the hashes were made anew
 */
export function resigned(
  files: Files,
  change: (manifest: Json) => void = () => {},
  by = readKeyring(newKeyring(), 'x'),
): Files {
  const manifest = jsonIn(files, 'dossier.json');
  const { publicKey, privateKey } = by;
  const withKey = changed(files, 'public-key.pem', bytesOf(pemOf(publicKey)));
  const signedFiles = [...withKey].filter(([path]) => !['dossier.json', 'dossier.sig'].includes(path));
  manifest['files'] = signedFiles.map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
  }));
  manifest['signedBy'] = { algorithm: 'Ed25519', publicKey, fingerprint: fingerprintOf(publicKey) };
  change(manifest);
  const bytes = bytesOf(canonicalJson(manifest));
  return changed(changed(withKey, 'dossier.json', bytes), 'dossier.sig', sign(bytes, privateKey));
}

/** A new directory, gone when the file's tests are over. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-dossier-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});
