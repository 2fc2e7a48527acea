// Policies on the command line: checked by name, loaded with the day from which they hold, shown as of a day, tried on the past;
// and deadlines that need no case.
import { defaultPolicy } from '../../domain/policy.ts';
import type { Refusal } from '../../domain/errors.ts';
import { commandLine, example, here, openCliOffice, type CliOffice } from './commandLine.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

const offline = commandLine(here, {});
const opens = ['--from', '2026-12-23T16:00:00+01:00'];

test('a deadline needs no case and, with a policy file, no installation', async () => {
  const file = await cli.file(
    'christmas.yaml',
    'version: christmas\nholidayCalendars: [{ name: Support Unit, days: [{ date: 2026-12-25, name: Christmas Day }] }]\n',
  );
  const words = [...opens, '--working-days', '2'];
  expect(await offline.answers('policy deadline', file, ...words)).toMatchObject({
    policyVersion: 'christmas',
    zone: 'anywhere on earth (UTC-12)',
    from: '2026-12-23T15:00:00.000Z',
    workingDays: 2,
    minimumHours: 72,
    decidedBy: 'workingDays',
    closesAt: '2026-12-29T11:59:59.000Z',
  });
  const text = await offline.tells('policy deadline', file, ...words);
  expect(text).toMatch(/^ +2026-12-25 Friday +holiday: Christmas Day \(Support Unit\)$/m);
  expect(text).toMatch(/^ +2026-12-28 Monday +working day 2 of 2$/m);
  expect(text.trimEnd()).toMatch(
    /The deadline is 2026-12-29 11:59:59 UTC \(2026-12-28 23:59:59 anywhere on earth\)\.$/,
  );
});

test('what is no instant, and what is no number of days, is refused', async () => {
  const file = example('policy.yaml');
  const refusal = await offline.refuses('policy deadline', file, '--from', 'tomorrow');
  expect(refusal).toMatchObject({ code: 'instant.invalid', message: expect.stringContaining('tomorrow') });
  for (const days of ['-1', '251', '2.5', 'ten'])
    expect(await offline.refuses('policy deadline', file, ...opens, `--working-days=${days}`)).toMatchObject({
      code: 'usage',
      message: expect.stringContaining('from 0 to 250'),
    });
  expect(await offline.refuses('policy deadline', file)).toMatchObject({ code: 'usage' });
});

test('a misspelled field is refused with the fields that there are', async () => {
  const file = await cli.file('misspelled.yaml', 'version: mine\nresumeWorkingdays: 5\n');
  expect(await offline.refuses('policy check', file)).toMatchObject({
    code: 'policy.invalid',
    message: expect.stringMatching(/"resumeWorkingdays".*resumeWorkingDays/),
  });
});

test('before any is loaded, the one that ships holds', async () => {
  const { quick } = cli;
  expect(await quick.answers('policy show')).toEqual({
    version: defaultPolicy.version,
    from: null,
    loadedAt: null,
    policy: defaultPolicy,
  });
  expect(await quick.answers('policy history')).toEqual([]);
  expect(await quick.tells('policy history')).toContain('2026-default');
  expect((await quick.answers<{ policyVersion: string }>('policy deadline', ...opens)).policyVersion).toBe(
    '2026-default',
  );
});

test('a policy holds from its day on, an earlier one until then, and the history names both', async () => {
  const { quick } = cli;
  const now = await cli.file('now.yaml', 'version: now\nresumeWorkingDays: 4\n');
  const ahead = await cli.file('ahead.yaml', 'version: ahead\nfrom: 2090-01-01\nresumeWorkingDays: 5\n');
  const today = new Date().toISOString().slice(0, 10);
  expect(await quick.answers('policy load', now)).toMatchObject({
    version: 'now',
    from: today,
    inForce: 'now',
  });
  expect(await quick.answers('policy load', ahead)).toMatchObject({ from: '2090-01-01', inForce: 'now' });
  expect(await quick.tells('policy load', ahead)).toContain('holds from 2090-01-01; until then policy now');

  expect(await quick.answers('policy show')).toMatchObject({ version: 'now' });
  expect(await quick.answers('policy show', '--as-of', '2090-01-01')).toMatchObject({
    version: 'ahead',
    policy: { resumeWorkingDays: 5, from: '2090-01-01' },
  });
  expect(await quick.answers('policy show', '--as-of', '2020-01-01')).toMatchObject({ loadedAt: null });
  expect(await quick.refuses('policy show', '--as-of', 'yesterday')).toMatchObject({ code: 'date.invalid' });
  expect(await quick.answers('policy history')).toMatchObject([
    { version: 'ahead', from: '2090-01-01', inForce: false },
    { version: 'now', from: today, inForce: true },
  ]);
  expect(await quick.tells('policy history')).toMatch(/^ +2090-01-01 +ahead +loaded .*\n.*now .*in use/m);

  const backdated = await cli.file('back.yaml', 'version: back\nfrom: 2020-01-01\nresumeWorkingDays: 6\n');
  expect(await quick.tells('policy load', backdated)).toContain(
    'policy now, which holds from a later day, stays',
  );
  const conflict = await cli.file('conflict.yaml', 'version: now\nresumeWorkingDays: 9\n');
  expect((await quick.fails('policy load', conflict)) satisfies Refusal).toMatchObject({
    code: 'policy.conflict',
  });
});

test('a policy is tried on what there is, and nothing is changed by it', async () => {
  const { quick } = cli;
  const short = await cli.file('short.yaml', 'version: short\nobjectionWindow: { workingDays: 5 }\n');
  expect(await quick.tells('policy try', short)).toContain('tried on 0 past reviews');
  const { case: id } = await quick.answers('letter submit', await cli.letter('complete.md', 'Trial Bank'));
  await quick.answers('letter complete', id);
  const before = await quick.answers('show', id);
  const tried = await quick.answers<{
    policyVersion: string;
    summary: object;
    reviews: { closesAt: { was: string; would: string } }[];
  }>('policy try', short);
  expect(tried).toMatchObject({
    policyVersion: 'short',
    summary: { reviews: 1, differing: 1, closingSooner: 1, outcomesChanged: 0, leftOut: 0 },
    reviews: [{ case: id, organization: 'Trial Bank', policyVersion: 'now', refused: [], answers: [] }],
    leftOut: [],
  });
  const [{ closesAt } = { closesAt: { was: '', would: '' } }] = tried.reviews;
  expect(Date.parse(closesAt.was) - Date.parse(closesAt.would)).toBe(7 * 86_400_000);
  const text = await quick.tells('policy try', short);
  expect(text).toMatch(/Window .* → .*, 7 days sooner/s);
  expect(text).toContain('Trial Bank');
  expect(await quick.answers('show', id)).toEqual(before);
  expect(await quick.answers('policy show')).toMatchObject({ version: 'now' });
}, 60_000);
