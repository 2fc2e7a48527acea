// What other programs rely on: the launcher, the shapes of --json, exit statuses, how an installation is found. Every call
// is a child process against a real office. Codes and shapes are those of docs/cli.md.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInstallation } from '../../embedded/installationFile.ts';
import { inChild, openCliOffice, type CliOffice } from './commandLine.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

test('a letter is submitted, shown and listed in the documented shapes', async () => {
  const path = await cli.letter('missing-principle.md', 'Contract Bank');
  const hash = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  expect(await cli.child.answers('letter submit', path)).toEqual({
    case: 'contract-bank',
    stage: 'intake',
    missing: ['PR-6'],
    hash,
  });

  const [shown, listed, partners] = await Promise.all([
    cli.child.answers('show', 'contract-bank'),
    cli.child.answers('list', '--waiting-on', 'support-unit'),
    cli.child.answers('partners'),
  ]);
  expect(shown).toEqual({
    case: 'contract-bank',
    organization: 'Contract Bank',
    stage: 'intake',
    waitingOn: ['support-unit'],
    nextDeadline: null,
    allowed: expect.arrayContaining([
      {
        event: 'letter.returned',
        by: ['supportUnit'],
        description:
          'The letter goes back to the organization with the clauses that it does not meet, or for a signature.',
      },
    ]),
    forecast: [],
    history: [{ seq: 1, at: instant, event: 'letter.submitted', by: 'support-unit' }],
  });
  expect(listed).toContainEqual({
    case: 'contract-bank',
    organization: 'Contract Bank',
    stage: 'intake',
    waitingOn: ['support-unit'],
    nextDeadline: null,
    updatedAt: instant,
  });
  expect(Array.isArray(partners)).toBe(true);

  expect(await cli.child.answers('letter return', 'contract-bank')).toEqual({
    case: 'contract-bank',
    event: 'letter.returned',
    by: 'support-unit',
    seq: 2,
    at: instant,
    stage: 'intake',
    state: 'intake.checking.returned',
    settled: true,
  });
  const returned = await cli.quick.answers('show', 'contract-bank');
  expect(returned.waitingOn).toEqual(['contact']);
  expect(returned.nextDeadline).toEqual({ event: 'letter.reminderDue', at: instant });
  expect(returned.forecast).toEqual([
    ...Array.from({ length: 3 }, () => ({ at: instant, event: 'letter.reminderDue', stage: 'intake' })),
    { at: instant, event: 'letter.lapsed', stage: 'ended' },
  ]);
}, 60_000);

test('a review is shown, recorded and certified in the documented shapes; its requests say for whom and answer once', async () => {
  const path = await cli.letter('complete.md', 'Reviewed Bank');
  await cli.quick.answers('letter submit', path);
  await cli.quick.answers('letter complete', 'reviewed-bank');
  const words = ['--seat', 'norway', '--take', 'objection', '--reason', 'Too wide', '--request-key', 'k-1'];
  const objection = await cli.child.answers('position', 'reviewed-bank', ...words);
  expect(await cli.child.answers('position', 'reviewed-bank', ...words)).toEqual(objection);
  expect(objection).toEqual({
    case: 'reviewed-bank',
    event: 'objection.raised',
    by: 'norway',
    seq: 5,
    at: instant,
    stage: 'committeeReview',
    state: 'committeeReview.asked.objectionStanding',
    settled: true,
  });
  const [glance, record, certified, shown] = await Promise.all([
    cli.child.answers('review show', 'reviewed-bank'),
    cli.child.answers('review record', 'reviewed-bank'),
    cli.child.answers('review certificate', 'reviewed-bank'),
    cli.child.answers('show', 'reviewed-bank'),
  ]);
  const standing = {
    constituency: expect.any(String),
    seats: expect.any(Array),
    positions: expect.any(Array),
    silent: expect.any(Array),
    stale: [],
    unreached: [],
  };
  expect(glance).toEqual({
    case: 'reviewed-bank',
    review: { kind: 'letter', year: 0, round: 1 },
    openedAt: instant,
    noticedAt: instant,
    closesAt: null,
    timeLeft: expect.any(Number),
    pausedUntil: null,
    deferrals: { count: 0, byCoChairs: 2 },
    constituencies: [standing, standing],
    vacant: [],
    objections: [
      {
        seat: 'norway',
        constituency: 'government',
        raisedAt: instant,
        reason: 'Too wide',
        attributable: false,
        stands: true,
        blocks: true,
      },
    ],
    pending: null,
    questions: [],
    doubts: [],
    late: [],
    amendments: [],
    outcome: null,
    special: [],
  });
  expect(record).toMatchObject({ sentence: 'Not decided.', counts: { asked: 22, silent: 21, objection: 1 } });
  expect(certified).toEqual({
    case: 'reviewed-bank',
    review: { kind: 'letter', year: 0, round: 1 },
    certificates: [expect.objectContaining({ what: 'opened', kept: instant, agrees: true })],
  });
  expect(Object.keys(shown).toSorted()).toEqual(
    [
      'case',
      'organization',
      'stage',
      'waitingOn',
      'nextDeadline',
      'allowed',
      'forecast',
      'history',
    ].toSorted(),
  );
}, 60_000);

test('a refusal names what is possible instead, in JSON or for a person, with status 2', async () => {
  const path = await cli.letter('complete.md', 'Refusing Bank');
  await cli.quick.answers('letter submit', path);
  const [inJson, inWords] = await Promise.all([
    cli.child.refuses('sign', 'refusing-bank', '--office', 'co-chair-government'),
    inChild(['letter', 'complete', 'refusing-bank', '--as', 'brazil'], cli.env),
  ]);
  expect(inJson).toMatchObject({
    code: 'event.notPossible',
    message: expect.stringContaining('"acceptance.signed"'),
  });
  expect(inJson.allowed).toContainEqual({
    event: 'letter.declaredComplete',
    by: ['supportUnit'],
    description: expect.any(String),
  });
  expect(inWords).toMatchObject({ status: 2, stdout: '' });
  expect(inWords.stderr).toMatch(
    /^role\.notPermitted: .*Support Unit; you act as .*brazil.* \(SC-1\)\nPossible now\n/,
  );
  expect(inWords.stderr).toContain('assent letter complete CASE');
  expect(inWords.stderr).not.toContain('\u001B');
}, 60_000);

test('an installation is found by --data, by ASSENT_DATA and in .assent; it is read by people in their zone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assent-cli-place-'));
  try {
    await mkdir(join(folder, '.assent'));
    await writeInstallation(join(folder, '.assent', 'installation.json'), {
      version: '0.1.0',
      pid: process.pid,
      web: 'http://127.0.0.1:1',
      mailbox: 'http://127.0.0.1:1/mailbox',
      temporal: cli.env['TEMPORAL_ADDRESS'] as string,
      database: cli.env['DATABASE_URL'] as string,
      namespace: 'default',
      taskQueue: cli.office.taskQueue,
      smtp: cli.office.mail.url,
    });
    const data = join(folder, '.assent');
    const path = await cli.letter('complete.md', 'Place Bank');
    const submitted = await inChild(['--data', data, 'letter', 'submit', path]);
    expect(submitted).toMatchObject({ status: 0, stderr: '' });
    expect(submitted.stdout).toContain('Recorded in the case place-bank: Place Bank');
    const [byVariable, byDirectory, nowhere] = await Promise.all([
      inChild(['show', 'place-bank'], { ASSENT_DATA: data }),
      inChild(['mail', 'place-bank', '--json'], {}, folder),
      inChild(['verify', '--json']),
    ]);
    expect(byVariable.stdout).toMatch(
      /^ {2}1 {2}.* CES?T \(\d\d:\d\d:\d\d UTC\) {2}letter\.submitted {2}support-unit$/m,
    );
    expect(JSON.parse(byDirectory.stdout)).toEqual([
      {
        at: instant,
        letter: 'receipt',
        to: 'open.institutions@irdb.example.org',
        subject: expect.stringContaining('Place Bank'),
        status: 'sent',
        attempts: 1,
        error: null,
        sentAt: instant,
        response: expect.stringMatching(/^250 /),
        bouncedAt: null,
        messageId: expect.stringContaining('place-bank'),
      },
    ]);
    expect(nowhere).toMatchObject({ status: 1, stdout: '' });
    expect(JSON.parse(nowhere.stderr).error.code).toBe('installation.notRunning');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test('help and version need nothing; wrong usage has status 2 and says where to look', async () => {
  const [help, version, wrong, none] = await Promise.all([
    inChild(['letter', 'submit', '--help']),
    inChild(['--version']),
    inChild(['shwo', 'x']),
    inChild([]),
  ]);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage: assent letter submit .*<file>[\s\S]*--json[\s\S]*--as <id>/);
  expect(version).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^usage: Unknown command 'shwo'.*Did you mean show\?/);
  expect(none).toMatchObject({ status: 2, stdout: '' });
  expect(none.stderr).toMatch(/^usage: Name a whole command[\s\S]*Usage: assent/);
}, 60_000);

test('a reader that closes early is no fault', async () => {
  const { execFile } = await import('node:child_process');
  const { launcher } = await import('./commandLine.ts');
  const status = await new Promise((resolve) => {
    const line = `"$0" "$1" --help | head -1; exit "\${PIPESTATUS[0]}"`;
    execFile('bash', ['-c', line, process.execPath, launcher], (error) => resolve(error?.code ?? 0));
  });
  expect(status).toBe(0);
}, 30_000);
