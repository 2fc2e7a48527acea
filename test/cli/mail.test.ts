// What the post knows, on the command line: reports that a mail server pipes in, the mail of a case, and the proof of notice. In: a
// real office, and reports as files and on standard input. Out: the documented shapes and statuses.
import { spawn } from 'node:child_process';
import { takeReport } from '../../client/bounces/takeReport.ts';
import { deliveryReport } from '../../embedded/mail/deliveryReport.ts';
import { reportKeeping } from '../../register/deliveryReports.ts';
import { mailOf } from '../../register/outbox.ts';
import { exampleLetter } from '../support/office.ts';
import { launcher, openCliOffice, type CliOffice } from './commandLine.ts';

let cli: CliOffice;
let id: string;
beforeAll(async () => {
  cli = await openCliOffice();
  const { office } = cli;
  ({ case: id } = await office.submit(await exampleLetter('complete.md', 'Postal Bank')));
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string;

async function reportOnReceipt(): Promise<string> {
  const [receipt] = await mailOf(cli.office.register, id);
  if (receipt === undefined) throw new Error('there is no receipt');
  const returned = Buffer.from(`Message-ID: ${receipt.messageId}\r\n\r\n`);
  return deliveryReport(returned, receipt.recipient, 'desk@su.example.org');
}

/** As a mail server's alias does: the report on standard input, nobody watching. */
function piped(
  input: string,
  ...words: string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [launcher, 'mail', 'bounced', '-', ...words], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...cli.env },
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ status: code ?? -1, ...said })));
}

test('before any review there are no notices to show', async () => {
  expect((await cli.quick.refuses('notices show', id)).code).toBe('review.none');
  expect((await cli.quick.refuses('notices show', 'postal-bnak')).message).toContain(
    'Did you mean "postal-bank"',
  );
});

test('a report that is piped in is read, and the answer says what came of it', async () => {
  const outcome = await piped(await reportOnReceipt(), '--json');
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(outcome.stdout)).toEqual([
    {
      recipients: ['open.institutions@irdb.example.org'],
      action: 'failed',
      status: '5.1.1',
      diagnostic: '550 5.1.1 No such mailbox here',
      reportedBy: 'mail.assent.localhost',
      outcome: 'undelivered',
      mail: { case: id, letter: 'receipt', to: 'contact' },
      told: true,
      sentence: `The receipt to contact of the case "${id}" came back: 550 5.1.1 No such mailbox here. It counts as undelivered. The case was told.`,
    },
  ]);
  await cli.office.settle(id);
  expect((await cli.quick.answers('show', id)).history).toContainEqual(
    expect.objectContaining({ event: 'mail.bounced', by: 'post' }),
  );
  const inWords = await piped(await reportOnReceipt());
  expect(inWords).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('receipt to contact'),
  });
}, 60_000);

test('the mail of a case shows that it came back, in words and in JSON, under both of its names', async () => {
  const rows = await cli.quick.answers<Record<string, unknown>[]>('mail', id);
  expect(await cli.quick.answers('mail show', id)).toEqual(rows);
  expect(rows[0]).toEqual({
    at: instant,
    letter: 'receipt',
    to: 'open.institutions@irdb.example.org',
    subject: expect.any(String) as string,
    status: 'undelivered',
    attempts: 1,
    error: '550 5.1.1 No such mailbox here',
    sentAt: instant,
    response: expect.stringMatching(/^250 /) as string,
    bouncedAt: instant,
    messageId: expect.stringContaining(id) as string,
  });
  expect(await cli.quick.tells('mail', id)).toMatch(
    /came back +open\.institutions@irdb\.example\.org \(550 5\.1\.1/,
  );
});

test('a reply of a seat that is piped in is read, once, and the answer says what came of it', async () => {
  const { office } = cli;
  const { case: reviewed } = await office.submit(await exampleLetter('complete.md', 'Replying Bank'));
  await office.ask(reviewed, 'support-unit', { type: 'letter.declaredComplete' });
  const [notice] = await office.mailTo('norway', reviewed);
  const to = notice?.headers['reply-to'] ?? '';
  const lines = [
    `From: ${office.emailOf('norway')}`,
    `To: ${to}`,
    'Message-ID: <one@norway.example.org>',
    '',
    'No objection.',
  ];
  const reply = await cli.file('reply.eml', lines.join('\r\n'));
  const expected = { case: reviewed, seat: 'norway', read: { take: 'no-objection' } };
  expect(await cli.quick.answers('mail reply', reply)).toEqual({
    ...expected,
    outcome: 'toConfirm',
    sentence: expect.stringContaining('counts once the seat confirms it') as string,
  });
  expect(await cli.quick.answers('mail reply', reply)).toMatchObject({ ...expected, outcome: 'known' });
  const person = await cli.file('letter.eml', 'To: desk@su.example.org\r\n\r\nHello');
  expect((await cli.quick.refuses('mail reply', person)).code).toBe('reply.notToASeat');
  const forged = await cli.file('forged.eml', lines.join('\r\n').replace(/answer\+.{4}/, 'answer+aaaa'));
  expect((await cli.quick.refuses('mail reply', forged)).code).toBe('reply.unknownAddress');
}, 60_000);

test('what is no report, or no file, is refused with status 2, so that an alias can tell it from a fault', async () => {
  const person = await cli.file('person.eml', 'Subject: a question\r\n\r\nWhat is this?');
  expect((await cli.quick.refuses('mail bounced', person)).code).toBe('report.none');
  expect((await cli.quick.refuses('mail bounced', `${person}.missing`)).code).toBe('file.notFound');
  expect((await piped('')).status).toBe(2);
  expect((await piped('x'.repeat(10_000_001))).stderr).toMatch(/^file\.tooLarge: /);
  expect((await cli.quick.refuses('mail bounced')).code).toBe('usage');
}, 60_000);

test('notices are shown seat by seat, and a seat acknowledges its own', async () => {
  const { office } = cli;
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  const mail = (await mailOf(office.register, id)).find(({ key }) => key.endsWith('/norway'));
  const returned = Buffer.from(`Message-ID: ${mail?.messageId}\r\n\r\n`);
  const report = deliveryReport(returned, mail?.recipient ?? '', 'desk@su.example.org');
  await takeReport(office.desk, reportKeeping(office.register), Buffer.from(report));
  await office.settle(id);
  await cli.quick.answers('notices acknowledge', id, '--seat', 'brazil');
  expect(
    (await cli.quick.refuses('notices acknowledge', id, '--seat', 'brazil', '--as', 'mexico')).code,
  ).toBe('role.speaksForItself');

  const found = await cli.quick.answers<{ seats: Record<string, unknown>[] }>('notices show', id);
  expect(found).toMatchObject({ case: id, frozenAt: instant, waiting: null });
  const of = (seat: string) => found.seats.find((one) => one['seat'] === seat);
  expect(of('brazil')).toMatchObject({
    state: 'acknowledged',
    delivery: 'accepted',
    acknowledgedAt: instant,
  });
  expect(of('norway')).toEqual({
    seat: 'norway',
    constituency: 'government',
    holder: expect.any(String) as string,
    state: 'bounced',
    delivery: 'bounced',
    notice: { letter: 'reviewNotice', at: instant },
    mailboxes: [
      {
        email: office.emailOf('norway'),
        delivery: 'bounced',
        tries: 1,
        acceptedAt: instant,
        response: expect.stringMatching(/^250 /) as string,
        reason: '550 5.1.1 No such mailbox here',
        bouncedAt: instant,
        messageId: mail?.messageId,
        reports: [
          {
            action: 'failed',
            status: '5.1.1',
            diagnostic: '550 5.1.1 No such mailbox here',
            reportedBy: 'mail.assent.localhost',
            readAt: instant,
          },
        ],
      },
    ],
    acknowledgedAt: null,
    answeredAt: null,
  });
}, 60_000);
