// Story: somebody outside wants to know how the committee came to approve. The Support Unit hands over one file; it is checked on
// another machine that has neither the server nor the database, and it tells who touched it on the way.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChild, openCliOffice, type CliOffice } from '../cli/commandLine.ts';

const organization = 'Bank of the Open File';
const id = 'bank-of-the-open-file';

let cli: CliOffice;
let elsewhere: string;
let keys: string;
let fingerprint: string;
beforeAll(async () => {
  cli = await openCliOffice();
  elsewhere = await mkdtemp(join(tmpdir(), 'assent-elsewhere-'));
  keys = await mkdtemp(join(tmpdir(), 'assent-keys-'));
}, 60_000);
afterAll(async () => {
  await cli?.close();
  for (const folder of [elsewhere, keys]) await rm(folder, { recursive: true, force: true });
});

/** On a machine without an installation: nothing in the environment names one, and the directory is bare. */
const there = (...words: string[]) => inChild(words, {}, elsewhere);

test('a letter is approved after an objection was withdrawn, and one seat answers too late', async () => {
  await cli.quick.answers('letter submit', await cli.letter('complete.md', organization));
  await cli.quick.answers('letter submit', await cli.letter('complete.md', 'Bank of Somebody Else'));
  await cli.quick.answers('letter complete', id);
  await cli.quick.answers('position', id, '--seat', 'norway', '--take', 'support');
  await cli.quick.answers(
    'position',
    id,
    '--seat',
    'fundar',
    '--take',
    'objection',
    '--reason',
    'The areas are too wide.',
  );
  await cli.quick.answers('fast-forward', id, '--days', '2');
  await cli.quick.answers(
    'objection withdraw',
    id,
    '--seat',
    'fundar',
    '--reason',
    'The letter was explained.',
  );
  const { office } = cli;
  while ((await office.where(id)).stage === 'committeeReview') await office.toNextDeadline(id);
  await cli.quick.answers(
    'position',
    id,
    '--seat',
    'brazil',
    '--take',
    'abstain',
    '--reason',
    'We were travelling.',
  );
  expect((await office.where(id)).stage).toBe('acceptance');
}, 120_000);

test('the Support Unit makes a key, publishes its fingerprint, and writes the dossier', async () => {
  const keyFile = await newKey('ours');
  const signing = { ...cli.env, ASSENT_SIGNING_KEY: keyFile };
  ({ fingerprint } = JSON.parse((await inChild(['key', 'show', '--json'], signing)).stdout) as {
    fingerprint: string;
  });
  const path = join(elsewhere, 'dossier.zip');
  const made = await inChild(['dossier', id, '--out', path], signing);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain(`Signed with the key ${fingerprint}`);
  const folder = await inChild(
    ['dossier', id, '--folder', '--out', join(elsewhere, 'dossier'), '--json'],
    signing,
  );
  expect(JSON.parse(folder.stdout)).toMatchObject({
    case: id,
    path: join(elsewhere, 'dossier'),
    signedBy: { fingerprint },
  });
  const again = await inChild(['dossier', id, '--out', path, '--json'], signing);
  expect(JSON.parse(again.stderr)).toMatchObject({ error: { code: 'file.exists' } });
}, 120_000);

test('on the other machine it holds: the key, the chain, every event, the record, the deadlines, the mails', async () => {
  const checked = await there('verify', 'dossier.zip', '--key', fingerprint, '--json');
  expect(checked).toMatchObject({ status: 0, stderr: '' });
  const { holds, compared, checks } = JSON.parse(checked.stdout) as {
    holds: boolean;
    compared: boolean;
    checks: { id: string; verdict: string }[];
  };
  expect({ holds, compared }).toEqual({ holds: true, compared: true });
  expect(checks.map((one) => `${one.id} ${one.verdict}`)).toEqual(
    [
      'packing',
      'signature',
      'key',
      'files',
      'chain',
      'replay',
      'standing',
      'record',
      'certificates',
      'documents',
      'mails',
      'page',
    ].map((check) => `${check} holds`),
  );
}, 60_000);

test('whoever reads it finds the outcome in one sentence, the objection with its end, and the late answer', async () => {
  const page = await readFile(join(elsewhere, 'dossier', 'index.html'), 'utf8');
  expect(page).toContain('Approved, no objection standing any more, silence of 21 of 22.');
  expect(page).toMatch(/The areas are too wide\.[\s\S]*withdrawn/);
  expect(page).toMatch(/Abstention, too late and not counted[\s\S]*We were travelling\./);
  expect(page).not.toContain('Bank of Somebody Else');
  const { records } = JSON.parse(await readFile(join(elsewhere, 'dossier', 'record.json'), 'utf8')) as {
    records: object[];
  };
  expect(records).toMatchObject([
    { late: 1, objections: [{ seat: 'fundar', resolved: { how: 'withdrawn' } }] },
  ]);
}, 30_000);

test('somebody takes the objection out of the log on the way, and is found at that place', async () => {
  const log = join(elsewhere, 'dossier', 'log.json');
  const whole = await readFile(log, 'utf8');
  await writeFile(
    log,
    whole
      .split('\n')
      .filter((line) => !line.includes('"type":"objection.raised"'))
      .join('\n'),
  );
  const { status, stdout, stderr } = await there('verify', 'dossier', '--key', fingerprint);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^dossier\.broken: /);
  expect(stderr).toMatch(/files +FAILS +log\.json has/);
  expect(stderr).toMatch(/chain +FAILS +Event \d+ was removed\. Nothing stands at position \d+\./);
  await writeFile(log, whole);
  expect(await there('verify', 'dossier', '--key', fingerprint)).toMatchObject({ status: 0 });
}, 60_000);

test('somebody else signs the same file with a key of their own, and the comparison tells', async () => {
  const other = await inChild(['dossier', id, '--out', join(elsewhere, 'other.zip')], {
    ...cli.env,
    ASSENT_SIGNING_KEY: await newKey('theirs'),
  });
  expect(other.status).toBe(0);
  const [unasked, asked] = await Promise.all([
    there('verify', 'other.zip'),
    there('verify', 'other.zip', '--key', fingerprint),
  ]);
  expect(unasked).toMatchObject({ status: 0, stdout: expect.stringMatching(/key +not checked +Whose key/) });
  expect(asked).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('signed by another key than the one expected'),
  });
}, 120_000);

/** @returns the file of a signing key that an installation in a directory of that name would have */
async function newKey(name: string): Promise<string> {
  const data = join(keys, name);
  await mkdir(data);
  await cli.quick.answers('key show', '--data', data);
  return join(data, 'signing-key.pem');
}
