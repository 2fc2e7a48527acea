// Whatever people hand in: each wrong letter is refused with a code and a sentence that says what to mend, before any
// installation is looked for; unusual but rightful ones pass.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, example, here, readExample } from './commandLine.ts';

const folder = mkdtempSync(join(tmpdir(), 'assent-cli-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nowhere = { ASSENT_DATA: folder };
const { answers, refuses, fails, tells } = commandLine(here, nowhere);

let count = 0;
function fileOf(content: string | Uint8Array): string {
  count += 1;
  const path = join(folder, `${count}.md`);
  writeFileSync(path, content);
  return path;
}

const complete = () => readExample('letters/complete.md');
const changed = async (from: string | RegExp, to: string) => (await complete()).replace(from, to);
const named = (name: string) => changed(/^( {2}name:).*$/m, `$1 ${JSON.stringify(name)}`);

const wrong: [what: string, code: string, says: RegExp, content: () => Promise<string | Uint8Array>][] = [
  ['an empty file', 'letter.empty', /empty/, async () => ''],
  [
    'a binary',
    'letter.notText',
    /not UTF-8/,
    async () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]),
  ],
  ['UTF-8 with a NUL', 'letter.notText', /control characters/, () => changed('Dear', 'De\0ar')],
  ['an escape code', 'letter.notText', /control characters/, () => changed('Dear', '\u001B[31mDear')],
  ['no front matter', 'letter.noFrontMatter', /begin with front matter/, async () => 'Dear Co-Chairs,\n'],
  [
    'front matter that is not YAML',
    'letter.frontMatterBroken',
    /not valid YAML/,
    async () => '---\na: [1\n---\n',
  ],
  [
    'a field twice',
    'letter.frontMatterBroken',
    /unique/,
    () => changed('language: en', 'language: en\nlanguage: fr'),
  ],
  ['front matter that is a list', 'letter.invalid', /expected object/, async () => '---\n- 1\n---\n'],
  [
    'no organization',
    'letter.invalid',
    /organization: expected object/,
    async () => '---\nlanguage: en\n---\n',
  ],
  ['a field that nobody knows', 'letter.invalid', /"endorse"/, () => changed('endorses:', 'endorse:')],
  ['an unknown clause', 'letter.invalid', /endorses.PR-9|PR-9/, () => changed('PR-6:', 'PR-9:')],
  ['an over-long name', 'letter.invalid', /longer than 200/, () => named('Bank '.repeat(100))],
  ['an empty name', 'letter.invalid', /is empty/, () => named('  ')],
  [
    'a name that reverses the writing',
    'letter.invalid',
    /reverse the writing/,
    () => named('Bank \u202Eknab'),
  ],
  [
    'a name with a control character',
    'letter.invalid',
    /control characters/,
    () => changed(/^( {2}name:).*$/m, '$1 "Bank\\u0085Bank"'),
  ],
  [
    'an address that is none',
    'letter.invalid',
    /not an e-mail address/,
    () => changed(/email: .*/, 'email: nobody'),
  ],
  [
    'a day for an instant',
    'letter.invalid',
    /receivedAt: is not an instant/,
    () => changed(/receivedAt: .*/, 'receivedAt: 2025-13-45'),
  ],
  [
    'a letter from the future',
    'letter.receivedInFuture',
    /still to come/,
    () => changed(/receivedAt: .*/, 'receivedAt: 2999-01-01T00:00:00Z'),
  ],
  [
    'nobody to write to',
    'letter.noContact',
    /nobody to write to/,
    () => changed(/contacts:\n.*\n.*\n/, 'contacts: []\n'),
  ],
  [
    'a quote that is not in the letter',
    'letter.passageNotFound',
    /PR-5/,
    () => changed('PR-5: "We know', 'PR-5: "We hardly know'),
  ],
  [
    'far too much',
    'letter.tooLarge',
    /at most 200000/,
    async () => `${await complete()}${'x'.repeat(200_001)}`,
  ],
];

test.each(wrong)('%s is refused as %s', async (_what, code, says, content) => {
  const path = fileOf(await content());
  const refusal = await refuses('letter check', path);
  expect(refusal).toMatchObject({ code });
  expect(refusal.message).toMatch(says);
});

test('submitting and resubmitting refuse the same, before an installation is looked for', async () => {
  const path = fileOf('---\n- 1\n---\n');
  expect(await refuses('letter submit', path)).toMatchObject({ code: 'letter.invalid', clause: 'LOI-1' });
  expect(await refuses('letter resubmit', 'any-case', path)).toMatchObject({ code: 'letter.invalid' });
});

test.each([
  ['that is not there', '/no/such/letter.md', 'file.notFound'],
  ['without a name', '', 'file.notFound'],
  ['that is a directory', folder, 'file.isDirectory'],
  ['below a file', join(example('roster.yaml'), 'letter.md'), 'file.notFound'],
  ['that never ends', '/dev/zero', 'file.tooLarge'],
])('a file %s is refused', async (_what, path, code) => {
  for (const command of ['letter check', 'letter submit', 'roster load']) {
    expect(await refuses(command, path)).toMatchObject({ code });
  }
});

test.each([
  ['in Chinese', '亚洲基础设施投资银行'],
  ['in Arabic', 'البنك الإسلامي للتنمية'],
  ['with combining marks', 'Banque Mondiale de\u0301veloppement'],
  ['with Windows line ends', 'Bank of Lines'],
])('a letter of an organization %s is complete', async (what, name) => {
  const text = await named(name);
  const path = fileOf(what.includes('Windows') ? text.replaceAll('\n', '\r\n') : text);
  expect(await answers('letter check', path)).toMatchObject({ complete: true, missing: [] });
  expect(await tells('letter check', path)).toContain(name);
});

test('the checklist names each demand, and what a letter lacks', async () => {
  const verdict = await answers('letter check', example('letters/missing-principle.md'));
  expect(verdict).toMatchObject({
    complete: false,
    missing: ['PR-6'],
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(verdict.items).toHaveLength(12);
  expect(verdict.items[0]).toMatchObject({
    clause: 'LOI-1',
    met: true,
    remark: expect.stringContaining('not to the Co-Chairs'),
  });
  const text = await tells('letter check', example('letters/missing-principle.md'));
  expect(text).toContain('The letter does not meet PR-6.');
  expect(await tells('letter check', example('letters/with-reservation.md'))).toMatch(/reservation +PR-2 +“/);
});

test.each([
  ['is not YAML', 'seats: [', 'roster.notYaml'],
  ['uses aliases', 'asOf: &a 2026-01-01\nseats: *a\n', 'roster.notYaml'],
  ['is a text', 'just words\n', 'roster.invalid'],
  [
    'has an office that nobody holds',
    'asOf: 2026-01-01\nseats: []\noffices: [{id: a, role: coChair, from: 2026-01-01}]\n',
    'roster.invalid',
  ],
])('a roster that %s is refused', async (_what, content, code) => {
  expect(await refuses('roster load', fileOf(content))).toMatchObject({ code });
});

test('a roster that is no text is refused', async () => {
  expect(await refuses('roster load', fileOf(Uint8Array.from([0xff, 0xfe])))).toMatchObject({
    code: 'file.notText',
  });
});

test('a request that cannot be right is refused without an installation', async () => {
  const decision = ['--meeting', 'SC 12', '--reference', 'M-12', '--reason', 'Enough'];
  const refused = await refuses('partnership end', 'any-case', ...decision, '--date', '2026-02-31');
  expect(refused).toMatchObject({
    code: 'event.invalid',
    message: expect.stringContaining('decision.date: is not a date'),
  });
  const long = await refuses('letter set-aside', 'any-case', '--reason', 'x'.repeat(5_001));
  expect(long).toMatchObject({ code: 'event.invalid', message: expect.stringContaining('longer than 5000') });
  const hidden = await refuses('withdraw', 'any-case', '--reason', 'a\u001Bb');
  expect(hidden.message).toContain('control characters');
  expect(await refuses('roster show', '--as-of', 'yesterday')).toMatchObject({ code: 'date.invalid' });
  expect(await refuses('list', '--stage', 'nirvana')).toMatchObject({
    code: 'stage.unknown',
    message: expect.stringContaining('committeeReview'),
  });
  expect(await refuses('letter duplicate', 'a', '--of', 'a', '--reason', 'r')).toMatchObject({
    code: 'case.duplicateOfItself',
  });
  const objection = ['position', 'any-case', '--seat', 'brazil', '--take', 'objection'] as const;
  expect(await refuses(...objection)).toMatchObject({ code: 'position.reasonMissing', clause: 'SC-2' });
});

const minutes = ['--meeting', 'SC', '--date', '2026-01-15', '--reference', 'M-1'];

test.each<[string, string[], RegExp]>([
  ['a command that is none', ['lettre'], /Unknown command 'lettre'/],
  ['half a command', ['letter'], /whole command/],
  ['no command', [], /whole command/],
  ['a missing argument', ['letter complete'], /Missing required argument 'case'/],
  ['an argument too many', ['show', 'a', 'b'], /Too many arguments/],
  ['an option that is none', ['show', 'a', '--jsn'], /Unknown option '--jsn'/],
  ['a missing option', ['sign', 'a'], /--office/],
  ['a take that is none', ['position', 'a', '--seat', 's', '--take', 'maybe'], /no-objection/],
  [
    'a remedy without an objection',
    ['position', 'a', '--seat', 's', '--take', 'support', '--remedy', 'r'],
    /belong to an objection/,
  ],
  [
    'an attributable support',
    ['position', 'a', '--seat', 's', '--take', 'support', '--attributable'],
    /belong to an objection/,
  ],
  ['a question without words', ['position', 'a', '--seat', 's', '--take', 'question'], /what the seat asks/],
  ['half a position', ['position'], /--seat/],
  ['a key with spaces', ['window resume', 'a', '--request-key', 'a b'], /without spaces/],
  ['a key where nothing is asked', ['show', 'a', '--request-key', 'k'], /Unknown option '--request-key'/],
  ['a decision that is none', ['decision enter', 'a', '--ruling', 'abolish', ...minutes], /overrule/],
  ['a decision without minutes', ['decision enter', 'a', '--ruling', 'approve'], /--meeting/],
  [
    'a seat where none is meant',
    ['decision enter', 'a', '--ruling', 'approve', '--seat', 's', ...minutes],
    /overrule and uphold/,
  ],
  ['an extension without days', ['decision enter', 'a', '--ruling', 'extend', ...minutes], /by how much/],
  [
    'days where none are meant',
    ['decision enter', 'a', '--ruling', 'decline', '--working-days', '3', ...minutes],
    /belongs to extend/,
  ],
  ['a deferral without a reason', ['window extend', 'a', '--working-days', '3'], /--reason/],
  ['an amendment without its nature', ['letter amend', 'a', 'f', '--summary', 's'], /--nature/],
  ['a refusal and a recusal', ['sign', 'a', '--office', 'o', '--refuse', '--recuse'], /cannot be used with/],
  ['a recusal without a reason', ['sign', 'a', '--office', 'o', '--recuse'], /--recuse needs --reason/],
  ['an answer to nothing', ['question answer', 'a', '--answer', 't'], /--question/],
  ['a successor without a mailbox', ['seat hand-over', 'a', '--seat', 's', '--holder', 'h'], /--email/],
  [
    'half a delegate',
    ['seat hand-over', 'a', '--seat', 's', '--holder', 'h', '--email', 'e', '--delegate', 'd|D'],
    /id\|name\|email\|from\|until/,
  ],
  [
    'a ground that is none',
    ['letter set-aside', 'a', '--ground', 'taste', '--reason', 'r'],
    /notMultilateral/,
  ],
  ['words of an earlier version', ['objection resolve', 'a', '--seat', 's'], /assent decision enter/],
  ['more of them', ['unreached accept', 'a', '--reason', 'r'], /assent silence accept/],
  ['two ways to skip', ['fast-forward', 'a', '--days', '3', '--to-next-deadline'], /cannot be used with/],
  ['no way to skip', ['fast-forward', 'a'], /how far/],
  ['no days', ['fast-forward', 'a', '--days', '0'], /whole number/],
  ['two reports', ['report submit', 'a', 'f', '--text', 't'], /one of the two/],
  ['no report', ['report submit', 'a'], /one of the two/],
  ['a refusal without a reason', ['sign', 'a', '--office', 'o', '--refuse'], /--reason/],
  ['a signature with a reason', ['sign', 'a', '--office', 'o', '--reason', 'r'], /takes no reason/],
  ['a withdrawal without a reason', ['withdraw', 'a'], /--reason/],
  ['half a condition', ['review decide', 'a', '--condition', 'Publish|IRDB'], /text\|owner\|due/],
])('%s is wrong usage', async (_what, [command = '', ...words], says) => {
  const refusal = await refuses(command, ...words);
  expect(refusal.code).toBe('usage');
  expect(refusal.message).toMatch(says);
});

test('without an installation, a command says how to name one', async () => {
  expect(await fails('list')).toMatchObject({
    code: 'installation.notRunning',
    message: expect.stringContaining('npm start'),
  });
  const lone = commandLine(here, { TEMPORAL_ADDRESS: '127.0.0.1:1' });
  expect((await lone.fails('list')).message).toContain('needs DATABASE_URL as well');
  const file = commandLine(here, { TEMPORAL_ADDRESS: '127.0.0.1:1', DATABASE_URL: `pglite:${folder}` });
  expect(await file.fails('partners')).toMatchObject({ code: 'installation.databaseUnusable' });
  const deaf = commandLine(here, {
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x',
  });
  const unreachable = await deaf.fails('list');
  expect(unreachable.code).toBe('register.unreachable');
  expect(unreachable.message).not.toContain('secret');
});
