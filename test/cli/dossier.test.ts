// Dossiers at the command line: what programs rely on. The dossiers come from the real making over a register in memory; every
// verification is a child process in a bare directory, with no server, database or installation named.
import { execFile, spawnSync } from 'node:child_process';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { version } from '../../cli/version.ts';
import { bytesOf } from '../../dossier/files.ts';
import { fingerprintOf, pemOf } from '../../dossier/signature.ts';
import { writeArchive, writeFolder } from '../../dossier/storage.ts';
import { openDatabase, type EmbeddedDatabase } from '../../embedded/database.ts';
import {
  aDossier,
  caseId,
  changed,
  keyring,
  newFolder,
  openCaseWithEverything,
  resigned,
} from '../dossier/aDossier.ts';
import type { QuietOffice } from '../dossier/quietOffice.ts';
import { commandLine, here, inChild } from './commandLine.ts';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
  const { files } = await aDossier();
  await writeArchive(join(folder, 'whole.zip'), files);
  await writeFolder(join(folder, 'whole'), files);
  await writeArchive(join(folder, 'changed.zip'), changed(files, 'record.json', bytesOf('{"records":[]}')));
  const newer = resigned(files, ({ madeBy }) => {
    madeBy.version = '9.1.0';
    madeBy.kit.version = 99;
  });
  await writeArchive(join(folder, 'newer.zip'), newer);
}, 60_000);

const bare = (words: readonly string[], env: NodeJS.ProcessEnv = {}) => inChild(words, env, folder);
const quick = commandLine(here, {});
const at = (name: string) => join(folder, name);

test('the version is the package’s', async () => {
  const { version: packed } = JSON.parse(
    await readFile(join(__dirname, '..', '..', 'package.json'), 'utf8'),
  ) as { version: string };
  expect(version).toBe(packed);
});

describe('verify', () => {
  test('a dossier that holds: status 0, every check on stdout, in any zone', async () => {
    const [inWords, inJson] = await Promise.all([
      bare(['verify', 'whole.zip', '--key', keyring.publicKey], { TZ: 'Pacific/Kiritimati' }),
      bare(['verify', 'whole', '--json']),
    ]);
    expect(inWords).toMatchObject({ status: 0, stderr: '' });
    expect(inWords.stdout).toMatch(/^Bank of Paper \(bank-of-paper\), a dossier made .* by Assent 0\.1\.0\n/);
    expect(inWords.stdout).toMatch(
      /\n {2}packing +holds .*\n[\s\S]*\n {2}key +holds +It is the key that was expected\./,
    );
    expect(inWords.stdout).toMatch(/\nThe dossier holds: /);
    expect(inJson).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(inJson.stdout)).toEqual({
      holds: true,
      case: 'bank-of-paper',
      organization: 'Bank of Paper',
      madeAt: '2027-02-01T10:00:00.000Z',
      madeBy: {
        software: 'assent',
        version: '0.1.0',
        kit: { name: 'partnership', version: expect.any(Number) },
      },
      standing: expect.objectContaining({ stage: 'acceptance', over: false }),
      head: { position: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      signedBy: {
        algorithm: 'Ed25519',
        publicKey: keyring.publicKey,
        fingerprint: fingerprintOf(keyring.publicKey),
      },
      compared: false,
      checks: expect.arrayContaining([{ id: 'chain', verdict: 'holds', what: expect.any(String) }]),
    });
  }, 60_000);

  test('one that was changed: status 1, nothing on stdout, the code, the place and every check on stderr', async () => {
    const [inWords, inJson] = await Promise.all([
      bare(['verify', 'changed.zip']),
      bare(['verify', 'changed.zip', '--json']),
    ]);
    expect(inWords).toMatchObject({ status: 1, stdout: '' });
    expect(inWords.stderr).toMatch(
      /^dossier\.broken: The dossier changed\.zip does not hold\. files: record\.json has 14 bytes/,
    );
    expect(inWords.stderr).toMatch(/\n {2}record +FAILS +record\.json has 0 where the events give 1\./);
    expect(inJson).toMatchObject({ status: 1, stdout: '' });
    const { error } = JSON.parse(inJson.stderr) as {
      error: { code: string; checks: { id: string; verdict: string }[] };
    };
    expect(error.code).toBe('dossier.broken');
    expect(error.checks.filter(({ verdict }) => verdict === 'fails').map(({ id }) => id)).toEqual([
      'files',
      'record',
    ]);
  }, 60_000);

  test('one of a newer Assent: status 2, and which version to take', async () => {
    const { status, stdout, stderr } = await here(['verify', at('newer.zip')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^dossier\.otherVersion: .*made by Assent 9\.1\.0 .*: verify it with Assent 9\.1\.0\./,
    );
  });

  test('the expected key: as a PEM file, as digits, as a fingerprint; another one fails', async () => {
    await writeFile(at('key.pem'), `The Support Unit's key:\n${pemOf(keyring.publicKey)}`);
    const fingerprint = fingerprintOf(keyring.publicKey)
      .toUpperCase()
      .replaceAll(/(..)(?!$)/g, '$1:');
    for (const key of [at('key.pem'), keyring.publicKey, fingerprint]) {
      const { compared } = await quick.answers<{ compared: boolean }>(
        'verify',
        at('whole.zip'),
        '--key',
        key,
      );
      expect(compared).toBe(true);
    }
    const { status, stderr } = await here(['verify', at('whole.zip'), '--key', '0'.repeat(64)]);
    expect(status).toBe(1);
    expect(stderr).toContain('signed by another key than the one expected');
  });

  test('what cannot be used is refused with a sentence', async () => {
    await writeFile(at('note.txt'), 'no key');
    expect((await quick.refuses('verify', at('whole.zip'), '--key', at('note.txt'))).code).toBe(
      'key.notPublic',
    );
    expect((await quick.refuses('verify', at('whole.zip'), '--key', at('nothing.pem'))).code).toBe(
      'file.notFound',
    );
    expect((await quick.refuses('verify', at('note.txt'))).code).toBe('dossier.notReadable');
    expect((await quick.refuses('verify', at('nothing.zip'))).code).toBe('file.notFound');
    expect((await quick.refuses('verify', '--key', keyring.publicKey)).code).toBe('usage');
  });
});

describe('dossier', () => {
  let database: EmbeddedDatabase;
  let office: QuietOffice;
  let registered: NodeJS.ProcessEnv;
  beforeAll(async () => {
    database = await openDatabase(at('register'));
    office = await openCaseWithEverything(database.url);
    const pem = keyring.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    registered = { TEMPORAL_ADDRESS: '127.0.0.1:1', DATABASE_URL: database.url, ASSENT_SIGNING_KEY: pem };
  }, 60_000);
  afterAll(async () => {
    await office?.close();
    await database?.close();
  });
  const cli = () => commandLine(here, registered);

  test('says what it wrote, and the file verifies', async () => {
    const made = await cli().answers('dossier', caseId, '--out', at('made.zip'));
    expect(made).toEqual({
      case: caseId,
      path: at('made.zip'),
      files: 10,
      bytes: expect.any(Number),
      events: office.events(caseId),
      madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      head: { position: office.events(caseId) + 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      signedBy: {
        algorithm: 'Ed25519',
        publicKey: keyring.publicKey,
        fingerprint: fingerprintOf(keyring.publicKey),
      },
    });
    await quick.answers('verify', at('made.zip'), '--key', keyring.publicKey);
    const text = await cli().tells('dossier', caseId, '--folder', '--out', at('made'));
    expect(text).toContain('It holds personal addresses');
    await quick.answers('verify', at('made'), '--key', keyring.publicKey);
  }, 30_000);

  test('without --out it lies in the working directory under the name of the case', async () => {
    expect(await bare(['dossier', caseId], registered)).toMatchObject({ status: 0, stderr: '' });
    await access(at(`${caseId}-dossier.zip`));
  }, 30_000);

  test('replaces nothing, and of a case that is not known says so', async () => {
    await writeFile(at('mine.txt'), 'mine');
    expect((await cli().refuses('dossier', caseId, '--out', at('mine.txt'))).code).toBe('file.exists');
    expect(await readFile(at('mine.txt'), 'utf8')).toBe('mine');
    expect((await cli().refuses('dossier', caseId, '--out', at('no/such/folder.zip'))).code).toBe(
      'file.notWritable',
    );
    expect((await cli().refuses('dossier', 'bank-of-papr')).message).toContain(
      'Did you mean "bank-of-paper"',
    );
    const keyless = commandLine(here, { ...registered, ASSENT_SIGNING_KEY: '' });
    expect((await keyless.fails('dossier', caseId, '--out', at('keyless.zip'))).code).toBe('key.none');
  });
});

describe('key', () => {
  test('shown at first use and after a rotation; what it prints is a file for --key', async () => {
    await mkdir(at('data'));
    const first = await quick.answers<{ publicKey: string }>('key show', '--data', at('data'));
    const rotated = await quick.answers<{ publicKey: string; earlier: object[] }>(
      'key rotate',
      '--data',
      at('data'),
    );
    expect(rotated.earlier).toEqual([
      {
        publicKey: first.publicKey,
        fingerprint: fingerprintOf(first.publicKey),
        pem: pemOf(first.publicKey),
      },
    ]);
    const text = await quick.tells('key show', '--data', at('data'));
    expect(text).toContain(fingerprintOf(rotated.publicKey));
    expect(text).not.toContain('PRIVATE');
    await writeFile(at('ours.pem'), `${text}${pemOf(keyring.publicKey)}`);
    await quick.answers('verify', at('whole.zip'), '--key', at('ours.pem'));
  });

  test('given by the environment, as PEM or as a path, it is used and not replaced', async () => {
    const pem = keyring.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    await writeFile(at('given.pem'), pem);
    for (const given of [pem, at('given.pem')]) {
      const { status, stdout } = await here(['key', 'show', '--json'], { ASSENT_SIGNING_KEY: given });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ publicKey: keyring.publicKey, earlier: [] });
      const { status: refused, stderr } = await here(['key', 'rotate'], { ASSENT_SIGNING_KEY: given });
      expect(refused).toBe(2);
      expect(stderr).toMatch(/^key\.given: /);
    }
  });

  test('missing or unusable, the sentence says what to set, and never shows what was given', async () => {
    const remote = {
      TEMPORAL_ADDRESS: 'temporal.example.org:7233',
      DATABASE_URL: 'postgres://db.example.org/assent',
    };
    const none = await here(['key', 'show'], remote);
    expect(none).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^key\.none: .*ASSENT_SIGNING_KEY/),
    });
    const damaged = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----';
    const invalid = await here(['key', 'show'], { ASSENT_SIGNING_KEY: damaged });
    expect(invalid).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^key\.invalid: ASSENT_SIGNING_KEY must hold/),
    });
    expect(invalid.stderr).not.toContain('c2VjcmV0');
    const nowhere = await here(['key', 'show'], { ASSENT_SIGNING_KEY: at('no-such.pem') });
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringMatching(/^key\.notReadable: /) });
  });
});

const byHand = spawnSync('openssl', ['version']).status === 0;
const title = byHand ? 'openssl and sha256sum say the same' : 'NOT RUN, openssl is not on the PATH';

test(`without Assent: ${title}`, async () => {
  if (!byHand) return;
  const run = promisify(execFile);
  const cwd = at('whole');
  const words = 'pkeyutl -verify -pubin -inkey public-key.pem -rawin -in dossier.json -sigfile dossier.sig';
  const { stdout } = await run('openssl', words.split(' '), { cwd });
  expect(stdout).toContain('Signature Verified Successfully');
  const page = await readFile(join(cwd, 'index.html'), 'utf8');
  expect(page).toContain(`openssl ${words}`);
  const der = await run('sh', ['-c', 'openssl pkey -pubin -in public-key.pem -outform DER | sha256sum'], {
    cwd,
  });
  expect(der.stdout.slice(0, 64)).toBe(fingerprintOf(keyring.publicKey));
});
