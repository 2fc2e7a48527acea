// Mail that is sent once: many recipients, refusals, a relay that is down, a register lost in the middle, the same batch twice.
// In: real SMTP and a real register. Out: what arrived at the relay, and what the machine is told.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileDocument } from '../../register/documents.ts';
import { patience } from '../../activities/post/sendLetters.ts';
import { claim, findMail, mailOf } from '../../register/outbox.ts';
import type { Register } from '../../register/open.ts';
import { loadRoster } from '../../register/rosters.ts';
import { activitiesOver, emptyRegister, furnishedRegister, linkSecret } from './installation.ts';
import { at, batchOf, committee, document, notice, seats } from './worldBank.ts';

let register: Register;
beforeAll(async () => {
  register = await furnishedRegister();
});

const ids = seats.map((seat) => seat.id);
const addresses = seats.map((seat) => seat.email).toSorted();

test('22 seats get 22 mails, one recipient each', async () => {
  const { activities, relay } = await activitiesOver(register);
  const reports = await activities.carryOutPartnership(batchOf([notice()]));
  expect(reports).toEqual([{ type: 'notices.sent', round: 1, delivered: ids, undelivered: [] }]);
  expect(relay.taken).toHaveLength(22);
  expect(relay.taken.map(({ to }) => to.join()).toSorted()).toEqual(addresses);
  for (const { mail, to } of relay.taken) expect(mail.to?.map((one) => one.address)).toEqual(to);
});

test('each mail says that it is automatic, where to reply, and which case it belongs to', async () => {
  const { activities, relay } = await activitiesOver(register);
  const batch = batchOf([notice(seats.filter((seat) => seat.id === 'brazil'))], {
    workflowId: 'partnership/idb',
  });
  await activities.carryOutPartnership(batch);
  const [taken] = relay.taken;
  const header = (name: string) => taken?.mail.headers.find(({ key }) => key === name)?.value;
  const key = batch.effects[0]?.key.replaceAll('/', '.');
  expect(taken?.from).toBe('register@ogp.example.org');
  expect(taken?.mail.from).toEqual({ name: 'OGP Support Unit', address: 'register@ogp.example.org' });
  expect(taken?.mail.replyTo?.map((one) => one.address)).toEqual(['desk@su.example.org']);
  expect(header('auto-submitted')).toBe('auto-generated');
  expect(header('message-id')).toBe(`<${key}.brazil@ogp.example.org>`);
  expect(header('references')).toBe('<partnership.idb@ogp.example.org>');
  expect(header('in-reply-to')).toBe('<partnership.idb@ogp.example.org>');
  expect(taken?.mail.date).toBe(at);
  expect(taken?.mail.attachments).toMatchObject([
    { filename: 'world-bank-letter-0-closes.ics', mimeType: 'text/calendar', method: 'PUBLISH' },
  ]);
});

test('a mailbox that does not exist is reported with the relay’s words; the other seats get their notice', async () => {
  const { activities, relay } = await activitiesOver(register, {
    rcpt: { 'norway@sc.example.org': [550, '5.1.1 no such mailbox'] },
  });
  const [report] = await activities.carryOutPartnership(batchOf([notice()]));
  expect(report).toEqual({
    type: 'notices.sent',
    round: 1,
    delivered: ids.filter((id) => id !== 'norway'),
    undelivered: [{ seat: 'norway', reason: '550 5.1.1 no such mailbox' }],
  });
  expect(relay.taken).toHaveLength(21);
});

test('a mailbox that was refused stays refused on the next try, and nobody is written to twice', async () => {
  const { activities, relay } = await activitiesOver(register, {
    rcpt: { 'norway@sc.example.org': [550, '5.1.1 no such mailbox'] },
  });
  const batch = batchOf([notice()]);
  const first = await activities.carryOutPartnership(batch);
  relay.replies.rcpt = {};
  expect(await activities.carryOutPartnership(batch)).toEqual(first);
  expect(relay.taken).toHaveLength(21);
});

test('while the relay is down the activity fails; when it is up again each mail goes out once', async () => {
  const { activities, relay } = await activitiesOver(register);
  const batch = batchOf([notice()]);
  await relay.down();
  await expect(activities.carryOutPartnership(batch)).rejects.toThrow('22 of 22 mails');
  await relay.up();
  const [report] = await activities.carryOutPartnership(batch);
  expect(report).toMatchObject({ delivered: ids, undelivered: [] });
  expect(relay.taken.map(({ to }) => to.join()).toSorted()).toEqual(addresses);
});

test('when one seat is told "later", only that seat is tried again, under the same Message-ID', async () => {
  const { activities, relay } = await activitiesOver(register, {
    rcpt: { 'kenya@sc.example.org': [450, '4.2.1 try later'] },
  });
  const batch = batchOf([notice()]);
  await expect(activities.carryOutPartnership(batch)).rejects.toThrow(
    '1 of 22 mails could not be handed over: 450 4.2.1 try later',
  );
  expect(relay.taken).toHaveLength(21);
  relay.replies.rcpt = {};
  await activities.carryOutPartnership(batch);
  expect(relay.taken).toHaveLength(22);
  expect(relay.taken.at(-1)?.to).toEqual(['kenya@sc.example.org']);
  expect(new Set(relay.taken.map(({ mail }) => mail.messageId)).size).toBe(22);
});

test('a mailbox that is told "later" for about a day counts as not reached, so that the review can open for the others', async () => {
  const { activities, relay } = await activitiesOver(register, {
    rcpt: { 'norway@sc.example.org': [450, '4.2.2 mailbox full'] },
  });
  const batch = batchOf([notice()]);
  await expect(activities.carryOutPartnership(batch)).rejects.toThrow('450 4.2.2 mailbox full');
  const key = `${batch.effects[0]?.key}/norway`;
  const row = await findMail(register, key);
  if (row === null) throw new Error('the outbox does not know the mail');
  for (let attempts = row.attempts; attempts < patience - 1; attempts += 1) await claim(register, row);
  const [report] = await activities.carryOutPartnership(batch);
  expect(report).toEqual({
    type: 'notices.sent',
    round: 1,
    delivered: ids.filter((id) => id !== 'norway'),
    undelivered: [{ seat: 'norway', reason: '450 4.2.2 mailbox full (150 times)' }],
  });
  expect(relay.taken).toHaveLength(21);
});

test('a refused login is nobody’s undeliverable mailbox: it fails and is tried again', async () => {
  const { relay: asking } = await activitiesOver(register, { login: [535, '5.7.8 wrong password'] });
  const { createActivities, openPost } = await import('../../activities/index.ts');
  const post = openPost(asking.url.replace('smtp://', 'smtp://user:wrong@'));
  const activities = createActivities({
    register,
    post,
    publicUrl: 'https://register.example.org',
    mailFrom: 'register@ogp.example.org',
    linkSecret,
  });
  await expect(activities.carryOutPartnership(batchOf([notice()]))).rejects.toThrow('22 of 22 mails');
  post.close();
});

test('carrying out the same batch twice sends nothing twice and reports the same', async () => {
  const { activities, relay } = await activitiesOver(register);
  const batch = batchOf([notice()]);
  const first = await activities.carryOutPartnership(batch);
  expect(await activities.carryOutPartnership(batch)).toEqual(first);
  expect(relay.taken).toHaveLength(22);
});

test('a register lost between the relay’s yes and the mark: the mail goes out again as the same message', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assent-outbox-'));
  const lost = await emptyRegister(`pglite:${folder}`);
  await loadRoster(lost, committee, at);
  await fileDocument(lost, {
    ...document,
    case: 'world-bank',
    kind: 'letter',
    mediaType: 'text/markdown',
    filedAt: at,
  });
  const batch = batchOf([notice(seats.slice(0, 1))]);
  const before = await activitiesOver(lost, { beforeAccepting: () => lost.close() });
  await expect(before.activities.carryOutPartnership(batch)).rejects.toThrow('1 of 1 mails');
  const found = await emptyRegister(`pglite:${folder}`);
  expect(await mailOf(found, 'world-bank')).toMatchObject([{ status: 'sending' }]);

  const after = await activitiesOver(found);
  const [report] = await after.activities.carryOutPartnership(batch);
  expect(report).toMatchObject({ delivered: [seats[0]?.id], undelivered: [] });
  const [first, second] = [...before.relay.taken, ...after.relay.taken];
  expect(second?.mail.messageId).toBe(first?.mail.messageId);
  expect(second?.mail.text).toBe(first?.mail.text);
  expect(second?.mail.date).toBe(first?.mail.date);
  await found.close();
  await rm(folder, { recursive: true, force: true });
});

test('names, reasons and subjects from outside cannot add a header or a recipient', async () => {
  const { activities, relay } = await activitiesOver(register);
  const evil = 'X\r\nBcc: thief@evil.example.org\r\n\r\n<script>alert(1)</script>';
  const [first, second] = seats;
  if (!first || !second) throw new Error('no seats');
  const batch = batchOf(
    [
      notice([
        { ...first, holder: `"Brazil" <thief@evil.example.org>,${evil}` },
        { ...second, email: 'a@sc.example.org, thief@evil.example.org' },
      ]),
      {
        type: 'tellApplicant',
        params: {
          to: { office: evil, email: 'contact@wb.example.org' },
          outcome: 'setAside.other',
          reason: evil,
        },
      },
    ],
    { organization: `${evil}${'long '.repeat(100)}` },
  );
  const [report] = await activities.carryOutPartnership(batch);
  expect(report).toMatchObject({
    delivered: [first.id],
    undelivered: [{ seat: second.id, reason: 'not an e-mail address' }],
  });
  expect(relay.taken.flatMap(({ to }) => to)).toEqual([first.email, 'contact@wb.example.org']);
  for (const { mail, to } of relay.taken) {
    expect(mail.to?.map((one) => one.address)).toEqual(to);
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
    expect(mail.subject?.length).toBeLessThanOrEqual(140);
    expect(mail.html).not.toContain('<script');
    const own = (to.includes(first.email) ? ['world-bank-letter-0-closes.ics'] : []) as (string | null)[];
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(own);
  }
});

test('the outbox says of every mail what it was, to whom it went and how it ended', async () => {
  const { activities } = await activitiesOver(register, {
    rcpt: { 'norway@sc.example.org': [550, '5.1.1 no such mailbox'] },
  });
  const two = seats.filter((seat) => ['brazil', 'norway'].includes(seat.id));
  await activities.carryOutPartnership(batchOf([notice(two)], { case: 'outbox-case' }));
  const rows = await mailOf(register, 'outbox-case');
  expect(rows.map(({ letter, recipient, status, error }) => ({ letter, recipient, status, error }))).toEqual([
    { letter: 'reviewNotice', recipient: 'brazil@sc.example.org', status: 'sent', error: null },
    {
      letter: 'reviewNotice',
      recipient: 'norway@sc.example.org',
      status: 'undelivered',
      error: '550 5.1.1 no such mailbox',
    },
  ]);
});
