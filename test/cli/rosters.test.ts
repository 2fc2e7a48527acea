// The roster on the command line: loaded from a spreadsheet, changed seat by seat, looked at, taken out. In: an office with the
// example's committee, and a letter under review. Out: what people and programs are answered.
import { readFileSync } from 'node:fs';
import { commandLine, example, here, openCliOffice, type CliOffice } from './commandLine.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});
// Each test begins with the example's committee.
beforeEach(async () => {
  await cli.quick.answers('roster load', example('roster.csv'));
}, 30_000);

interface Shown {
  version: number;
  seats: { id: string; holder: string; email: string; delegate?: object }[];
  vacant: string[];
  offices: { id: string; holder: string; substitute?: string }[];
  delegations: { seat: string; delegate: { id: string; email: string } }[];
  conflicts: { seat: string; organization: string; reason: string }[];
  warnings: { code: string; clause: string }[];
}
const show = (...words: string[]) => cli.quick.answers<Shown>('roster show', ...words);
const holderOf = (shown: Shown, id: string) => shown.seats.find((one) => one.id === id)?.holder;
const bergen = ['--holder', 'Norway: Bergen', '--email', 'bergen@committee.example.org'];

test('a spreadsheet is loaded whole or not at all, and its rows are named as it numbers them', async () => {
  const { version } = await show();
  const broken = readFileSync(example('roster.csv'), 'utf8')
    .replace('brazil@committee.example.org', 'brazil')
    .replace(/(chile@committee.example.org,+)2013-10-01/, '$101.10.2013');
  const refused = await cli.quick.refuses('roster load', await cli.file('broken.csv', broken));
  expect(refused).toMatchObject({
    code: 'roster.invalid',
    message:
      'The roster cannot be used, nothing was loaded. row 2: email: is not an e-mail address; row 11: from: is not a date such as 2026-02-03.',
  });
  expect((await show()).version).toBe(version);
  const latin = await cli.file('latin.csv', Buffer.from('kind,id,from\nseat,séance,x\n', 'latin1'));
  expect((await cli.quick.refuses('roster load', latin)).message).toContain('"CSV UTF-8"');
});

test('what is exported is what is loaded', async () => {
  for (const format of ['csv', 'yaml']) {
    const { text, version } = await cli.quick.answers<{ text: string; version: number }>(
      'roster export',
      '--format',
      format,
    );
    expect(await cli.quick.answers('roster load', await cli.file(`again.${format}`, text))).toMatchObject({
      version,
    });
  }
  expect(await cli.quick.tells('roster export')).toContain('seats:\n  - id: brazil\n');
});

test('a seat is handed over on a day; as of the day before, it is as it was', async () => {
  const done = await cli.quick.answers<{ changed: object[] }>(
    'roster seat',
    'norway',
    ...bergen,
    '--from',
    '2060-01-01',
  );
  expect(done.changed).toMatchObject([
    { about: 'norway', before: { holder: expect.any(String) }, after: { until: '2059-12-31' } },
    { about: 'norway', before: null, after: { holder: 'Norway: Bergen', from: '2060-01-01' } },
  ]);
  expect(holderOf(await show('--as-of', '2059-12-31'), 'norway')).toBe('Norway: desk for open government');
  expect(holderOf(await show('--as-of', '2060-01-01'), 'norway')).toBe('Norway: Bergen');
  expect(await cli.quick.refuses('roster seat', 'norway', ...bergen, '--from', '2059-01-01')).toMatchObject({
    code: 'roster.laterEntry',
  });
});

test('a mailbox is corrected without a hand-over', async () => {
  await cli.quick.answers('roster seat', 'norway', '--correct', '--email', 'new@committee.example.org');
  expect((await show()).seats.find((one) => one.id === 'norway')).toMatchObject({
    holder: 'Norway: desk for open government',
    email: 'new@committee.example.org',
  });
});

test('a vacant seat is named, and the imbalance is warned of wherever the roster is loaded, changed or shown (G3-1)', async () => {
  const changed = await cli.quick.answers<Shown>('roster vacate', 'fundar', '--from', '2026-01-01');
  const warned = ['roster.unbalanced', 'roster.noCoChair'];
  expect(changed).toMatchObject({ vacant: ['fundar'] });
  expect(changed.warnings).toContainEqual(expect.objectContaining({ code: warned[0], clause: 'G3-1' }));
  const shown = await show();
  expect(shown.vacant).toEqual(['fundar']);
  expect(shown.warnings.map((one) => one.code)).toEqual([warned[0]]);
  const text = await cli.quick.tells('roster show');
  expect(text).toMatch(
    /Warning {2}Government and civil society should have as many seats as each other; 11 and 10 are/,
  );
  expect(text).toContain('Vacant: fundar');
  expect(await cli.quick.tells('roster seat', 'norway', '--correct', '--holder', 'Oslo')).toMatch(
    /G3-1: not equal[^]*Vacant: fundar[^]*Warning/,
  );
});

test('a delegation for a time, to a person or to another seat, is shown while it lasts and can be ended', async () => {
  const days = ['--from', '2059-05-01', '--until', '2059-05-31'];
  const deputy = ['--to', 'norway-deputy', '--name', 'The deputy', '--email', 'deputy@committee.example.org'];
  await cli.quick.answers('roster delegate', 'norway', ...deputy, ...days, '--reason', 'Leave');
  await cli.quick.answers('roster delegate', 'fundar', '--to', 'twaweza', ...days);
  const during = await show('--as-of', '2059-05-15');
  expect(during.delegations).toMatchObject([
    { seat: 'norway', delegate: { id: 'norway-deputy' } },
    { seat: 'fundar', delegate: { id: 'twaweza', email: 'twaweza@committee.example.org' } },
  ]);
  expect((await show('--as-of', '2059-06-01')).delegations).toEqual([]);
  expect(await cli.quick.tells('roster show', '--as-of', '2059-05-15')).toMatch(
    /norway-deputy for norway +from 2059-05-01 to 2059-05-31 +deputy@committee\.example\.org +The deputy: Leave/,
  );
  await cli.quick.answers('roster delegate', 'norway', '--end');
  expect((await show('--as-of', '2059-05-15')).delegations).toMatchObject([{ seat: 'fundar' }]);
});

test('a conflict of interest is declared ahead, shown, and ended', async () => {
  const bank = ['--organization', 'Far Bank'];
  await cli.quick.answers('roster conflict', 'chile', ...bank, '--reason', 'A shareholder.');
  expect((await show()).conflicts).toContainEqual(
    expect.objectContaining({ seat: 'chile', organization: 'Far Bank', reason: 'A shareholder.' }),
  );
  await cli.quick.answers('roster conflict', 'chile', ...bank, '--until', '2059-12-31');
  expect((await show('--as-of', '2059-12-31')).conflicts.map((one) => one.seat)).toContain('chile');
  expect((await show('--as-of', '2060-01-01')).conflicts.map((one) => one.seat)).not.toContain('chile');
});

test('an office goes to another seat, or gets another substitute', async () => {
  await cli.quick.answers('roster office', 'co-chair-government', '--substitute', 'mexico');
  await cli.quick.answers('roster office', 'co-chair-government', '--seat', 'chile', '--from', '2060-01-01');
  expect((await show('--as-of', '2060-01-01')).offices[0]).toMatchObject({
    holder: 'Chile: desk for open government',
    substitute: 'mexico',
  });
});

test('the history says who changed what, of one seat or of all', async () => {
  await cli.quick.answers('roster seat', 'france', '--correct', '--email', 'paris@committee.example.org');
  const [last, ...earlier] = await cli.quick.answers<
    { version: number; by: string | null; changes: object[] }[]
  >('roster history', 'france');
  expect(last).toMatchObject({
    by: 'support-unit',
    changes: [{ kind: 'seat', about: 'france', after: { email: 'paris@committee.example.org' } }],
  });
  expect(earlier.at(-1)).toMatchObject({ version: 1, by: null });
  const text = await cli.quick.tells('roster history', 'france');
  expect(text).toMatch(
    /^Roster \d+, .*, by support-unit\n {2}france {2}now: France: desk for open government <paris@/,
  );
  expect(await cli.quick.tells('roster history', 'nobody')).toContain('says anything of "nobody"');
});

test('the roster is the Support Unit’s to change', async () => {
  for (const command of [
    'roster vacate norway --from 2060-01-01',
    'roster seat norway --correct --holder Oslo',
  ])
    expect(await cli.quick.refuses(command, '--as', 'norway')).toMatchObject({
      code: 'role.notPermitted',
      clause: 'CT-1',
    });
});

test.each<[string, string, RegExp]>([
  ['half a hand-over', 'roster seat norway --holder Oslo', /needs --holder, --email and --from/],
  [
    'a correction with a day',
    'roster seat norway --correct --email a@b.example.org --from 2026-01-01',
    /no --from/,
  ],
  ['a correction of nothing', 'roster seat norway --correct', /what to correct/],
  ['half a delegation', 'roster delegate norway --to x', /--from and --until/],
  [
    'a delegate without a name',
    'roster delegate norway --to x --from 2059-01-01 --until 2059-02-01',
    /--name and --email/,
  ],
  ['a conflict without a reason', 'roster conflict norway --organization X', /--reason/],
  ['an office without a day', 'roster office co-chair-government --seat chile', /--seat and --from/],
])('%s is wrong usage', async (_what, command, says) => {
  const refused = await cli.quick.refuses(command);
  expect(refused.code).toBe('usage');
  expect(refused.message).toMatch(says);
});

test('help names the columns of a table', async () => {
  const { stdout } = await here(['roster', 'load', '--help']);
  expect(stdout).toMatch(/constituency +of a seat: government or civil-society/);
  for (const column of ['kind', 'holder', 'substitute', 'organization', 'from, until'])
    expect(stdout).toContain(`  ${column}`);
});

test('a partner’s or applicant’s person is refused on a seat (G3-1), and a case under review is told of a rotation', async () => {
  const path = await cli.letter('complete.md', 'Bank of the Roster');
  await cli.quick.answers('letter submit', path);
  await cli.quick.answers('letter complete', 'bank-of-the-roster');
  const day = new Date().toISOString().slice(0, 10);
  const banker = ['--holder', 'Jane', '--email', 'jane@irdb.example.org', '--from', day];
  expect(await cli.quick.refuses('roster seat', 'norway', ...banker)).toMatchObject({
    code: 'roster.multilateralOnSeat',
    clause: 'G3-1',
    message: expect.stringMatching(
      /seat norway, jane@irdb\.example\.org, is of Bank of the Roster \(case "bank-of-the-roster"\)/,
    ),
  });
  const told = await cli.quick.answers<{ handedOver: object[] }>(
    'roster seat',
    'norway',
    ...bergen,
    '--from',
    day,
  );
  expect(told.handedOver).toEqual([
    { case: 'bank-of-the-roster', seat: 'norway', holder: 'Norway: Bergen', outcome: 'told' },
  ]);
  expect(await cli.quick.answers('roster hand-over')).toEqual({ handedOver: [], warnings: [] });
  expect(await cli.quick.tells('roster hand-over')).toContain('know who holds their seats');
  // The roster holds, even when no case can be reached.
  const deaf = commandLine(here, { ...cli.env, TEMPORAL_NAMESPACE: 'nowhere' });
  const held = await deaf.answers('roster seat', 'norway', '--correct', '--holder', 'Norway: Narvik');
  expect(held.warnings.map((one) => one.code)).toEqual(['roster.successorsNotTold']);
  expect(await cli.quick.tells('roster hand-over')).toMatch(
    /Cases under review\n {2}bank-of-the-roster {2}norway {2}told {2}Norway: Narvik/,
  );
}, 60_000);
