// Story: a notice that the relay had taken comes back days later (SC-1, SC-2). The seat counts as unreached, the Support Unit gets a
// task, and the case does not close on that seat's silence. And while all mail is down at the opening, no clock runs, and the Support
// Unit sees why. The report itself travels by SMTP from the mail catcher to the sender, as a mail server's does.
import { takeReport } from '../../client/bounces/takeReport.ts';
import { windowCloses } from '../../domain/calendar.ts';
import type { Intake } from '../../embedded/mail/intake.ts';
import { takeReports } from '../../embedded/mail/reportIntake.ts';
import { reportKeeping } from '../../register/deliveryReports.ts';
import { noticesOf, type Notices } from '../../register/notices.ts';
import { findMail, mailOf } from '../../register/outbox.ts';
import { openCliOffice, type CliOffice } from '../cli/commandLine.ts';
import { exampleLetter, type Office } from '../support/office.ts';

let cli: CliOffice;
let office: Office;
let intake: Intake;
beforeAll(async () => {
  cli = await openCliOffice();
  office = cli.office;
  intake = takeReports({
    mail: office.mail,
    returnPath: 'desk@su.example.org',
    take: (raw) => takeReport(office.desk, reportKeeping(office.register), raw),
  });
}, 60_000);
afterAll(async () => {
  await intake?.close();
  await cli?.close();
});

/** A letter before the committee; one seat supports it, so that silence is not the only answer. */
async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'support' });
  return id;
}

const notice = async (id: string, seat: string) => {
  const found = (await office.mailTo(seat, id)).find(({ messageId }) => messageId?.includes(`.${seat}@`));
  if (found === undefined) throw new Error(`${seat} got no notice`);
  return found;
};

/** The mail server behind the relay gives up, and says so to the sender. */
async function comesBack(id: string, seat: string): Promise<void> {
  await office.mail.sendBack((await notice(id, seat)).id, {
    status: '5.2.1',
    diagnostic: '550 5.2.1 Mailbox closed',
  });
  await intake.idle();
  await office.settle(id);
}

const seatIn = async (id: string, seat: string) =>
  (await noticesOf(office.register, id))?.seats.find((one) => one.seat === seat);
const tasks = async (id: string) =>
  (await office.mailTo('support-unit', id)).filter(({ subject }) => /came back/i.test(subject));
const countOf = async (id: string, type: string) =>
  (await office.history(id)).filter((event) => event.type === type).length;

test('a notice comes back after three days; the mailbox is mended by a hand-over, and the case closes by silence', async () => {
  const id = await underReview('Bank of the Closed Mailbox');
  const handedOver = await seatIn(id, 'norway');
  expect(handedOver).toMatchObject({ state: 'accepted', delivery: 'accepted' });
  expect(handedOver?.mailboxes[0]?.response).toMatch(/^250 Kept as /);
  await office.skipDays(id, 3);
  await comesBack(id, 'norway');

  expect((await office.where(id)).context.review?.undelivered).toEqual([
    { seat: 'norway', reason: '550 5.2.1 Mailbox closed' },
  ]);
  expect(await tasks(id)).toHaveLength(1);
  expect((await tasks(id))[0]?.text).toContain('550 5.2.1 Mailbox closed');
  expect(await seatIn(id, 'norway')).toMatchObject({
    state: 'bounced',
    mailboxes: [{ reason: '550 5.2.1 Mailbox closed', reports: [{ action: 'failed', status: '5.2.1' }] }],
  });
  const shown = await cli.quick.tells('notices show', id);
  expect(shown.replaceAll(/\s+/g, ' ')).toMatch(
    / norway came back .* norway@\S+ · came back: 550 5\.2\.1 Mailbox closed philippines taken by the relay /,
  );
  expect(await cli.quick.tells('mail', id)).toMatch(/came back +norway@.*550 5\.2\.1 Mailbox closed/);

  await office.ask(id, 'support-unit', {
    type: 'seat.handedOver',
    seat: 'norway',
    holder: 'Norway: the new desk',
    email: 'new-desk@norway.example.org',
  });
  expect(await office.mailTo('new-desk@norway.example.org', id)).not.toEqual([]);
  expect(await seatIn(id, 'norway')).toMatchObject({ state: 'accepted', holder: 'Norway: the new desk' });
  expect((await office.where(id)).context.review?.undelivered).toEqual([]);

  // Another report about the old mailbox is no news about the seat any more.
  await comesBack(id, 'norway');
  expect(await countOf(id, 'mail.bounced')).toBe(1);
  await office.skipDays(id, 13);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('nobody mends it: the window closes in doubt, and only the Co-Chairs’ decision on the record closes the case', async () => {
  const id = await underReview('Bank of the Silent Server');
  await office.skipDays(id, 2);
  await comesBack(id, 'mexico');
  await office.skipDays(id, 14);
  const doubt = await office.where(id);
  expect(doubt.state).toBe('committeeReview.asked.closedInDoubt');
  expect(doubt.waitingOn).toEqual(['co-chair-government', 'co-chair-civil-society']);
  const accept = { type: 'silence.accepted', reason: 'The seat was told by telephone and has no objection.' };
  expect((await office.refused(id, 'support-unit', accept)).code).toBe('role.notPermitted');
  await office.ask(id, 'co-chair-government', accept);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('the seat has read the notice all the same, says so, and its silence counts', async () => {
  const id = await underReview('Bank of the Forwarded Notice');
  await office.skipDays(id, 2);
  await comesBack(id, 'norway');
  await cli.quick.answers('notices acknowledge', id, '--seat', 'norway');
  expect(await seatIn(id, 'norway')).toMatchObject({ state: 'acknowledged', delivery: 'bounced' });
  await office.skipDays(id, 14);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('the same report, piped in by a mail server as well, is heard once; one that is forged changes nothing', async () => {
  const id = await underReview('Bank of the Second Report');
  await comesBack(id, 'norway');
  const reports = (await office.mail.messages()).filter(({ subject }) =>
    subject.startsWith('Delivery report'),
  );
  const raw = await office.mail.raw(reports.at(-1)?.id ?? '');
  const file = await cli.file('report.eml', raw ?? '');
  expect(await cli.quick.answers('mail bounced', file)).toMatchObject([{ outcome: 'known', told: false }]);

  const forged = await cli.file('forged.eml', raw?.toString().replaceAll('.norway@', '.nobody@') ?? '');
  expect(await cli.quick.answers('mail bounced', forged)).toMatchObject([
    { outcome: 'unknownMail', mail: null },
  ]);
  const [fact, factId] = [{ type: 'mail.bounced', letter: 'receipt', to: 'contact', reason: 'gone' }, 'once'];
  await office.desk.tell(id, fact, factId);
  await office.desk.tell(id, fact, factId);
  await office.settle(id);
  expect(await countOf(id, 'mail.bounced')).toBe(2);
}, 60_000);

test('a mail of a case that is over comes back: the outbox shows it, and whoever hands in the report is told', async () => {
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Ended Case'));
  await office.ask(id, 'contact', { type: 'letter.withdrawn', reason: 'We shall apply later.' });
  const last = (await mailOf(office.register, id)).at(-1);
  if (last === undefined) throw new Error('nobody was told');
  const caught = (await office.mail.messages()).find(({ messageId }) => messageId === last.messageId);
  await office.mail.sendBack(caught?.id ?? '');
  await intake.idle();
  expect(await findMail(office.register, last.key)).toMatchObject({
    status: 'undelivered',
    bounceToldAt: null,
  });
  const reports = (await office.mail.messages()).filter(({ subject }) =>
    subject.startsWith('Delivery report'),
  );
  const file = await cli.file('ended.eml', (await office.mail.raw(reports.at(-1)?.id ?? '')) ?? '');
  expect(await cli.quick.tells('mail bounced', file)).toContain('over or not running, so nobody was told');
}, 60_000);

test('all mail is down at the opening: not open, no clock, and the Support Unit sees why; then it opens by itself, with a full window', async () => {
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Broken Cable'));
  await office.mail.down();
  await office.desk.ask(id, { type: 'letter.declaredComplete' }, office.as('support-unit'));
  const waiting = async () => (await noticesOf(office.register, id))?.waiting ?? null;
  let found: Notices['waiting'] = null;
  while (found === null || found.lastError === null) found = await waiting();
  expect(found).toMatchObject({
    seats: 22,
    clockRuns: false,
    lastError: expect.stringMatching(/ECONN/) as string,
  });
  const { state, deadlines } = await office.where(id);
  expect({ state, deadlines }).toEqual({ state: 'committeeReview.asked.sendingNotices', deadlines: [] });

  const why =
    /Notices not handed over:? *22 notices wait since .* \(tried .*last: .*ECONN.*\)\. No clock\s+runs/s;
  expect(await cli.quick.tells('show', id)).toMatch(why);
  expect(await cli.quick.tells('notices show', id)).toMatch(why);
  expect(await cli.quick.answers('notices show', id)).toMatchObject({
    waiting: { seats: 22, clockRuns: false },
  });

  await office.mail.up();
  await office.settle(id);
  const open = await office.where(id);
  expect(open.state).toBe('committeeReview.asked.openForObjections');
  const { review, policy } = open.context;
  expect(review?.closesAt).toBe(windowCloses(policy, review?.noticedAt ?? '', policy.objectionWindow));
  expect(await waiting()).toBeNull();
  expect(await office.mailTo('brazil', id)).toHaveLength(1);
}, 60_000);
