// The mail catcher as nodemailer sees it: kept, parsed, counted, refused, returned, down and up again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { readReport } from '../../client/bounces/readReport.ts';
import type { Mail } from '../../embedded/mail/mail.ts';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail/mailCatcher.ts';

let folder: string;
let catcher: MailCatcher;

const notice: SendMailOptions = {
  from: 'Support Unit <support@example.org>',
  to: 'Seat 3 <seat-3@example.org>',
  subject: 'A letter of intent from the Tamarind Bank: please respond',
  messageId: '<partnership/tamarind/4/1@assent.example>',
  inReplyTo: '<partnership/tamarind/1/1@assent.example>',
  headers: { 'Auto-Submitted': 'auto-generated' },
  text: 'Silence will mean consent. Ünïcode ✓',
  html: '<p>Silence will mean consent.</p>',
  attachments: [
    { filename: 'letter.pdf', content: Buffer.from('%PDF-1.7 …'), contentType: 'application/pdf' },
  ],
};

function send(mail: SendMailOptions): Promise<unknown> {
  const transport = createTransport({ url: catcher.url, connectionTimeout: 2_000 });
  return transport.sendMail(mail).finally(() => transport.close());
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-mail-'));
  catcher = await startMailCatcher({ folder, maxBytes: 200_000 });
});

afterEach(async () => {
  await catcher.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the mail catcher', () => {
  test('keeps a message with all that a reader and a test need', async () => {
    await send(notice);
    const [mail] = await catcher.messages();
    expect(mail).toMatchObject({
      from: 'support@example.org',
      to: ['seat-3@example.org'],
      subject: notice.subject,
      messageId: notice.messageId,
      inReplyTo: notice.inReplyTo,
      text: expect.stringContaining('Ünïcode ✓') as string,
      html: expect.stringContaining('<p>Silence') as string,
      attachments: [{ filename: 'letter.pdf', mimeType: 'application/pdf', size: 12 }],
    });
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
    expect(Date.parse(mail?.receivedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    const file = await catcher.attachment(mail?.id ?? '', 0);
    expect(Buffer.from(file?.content ?? []).toString()).toBe('%PDF-1.7 …');
    expect(await catcher.message('no such id')).toBeUndefined();
    expect(await catcher.message('../../etc/passwd')).toBeUndefined();
  });

  test('counts a repeated Message-ID twice, and shows the hidden recipient of each', async () => {
    await send(notice);
    await send({ ...notice, to: undefined, bcc: 'hidden@example.org' });
    const caught = await catcher.messages();
    expect(caught.map((mail) => mail.messageId)).toEqual([notice.messageId, notice.messageId]);
    expect(caught.map((mail) => mail.to)).toEqual([['seat-3@example.org'], ['hidden@example.org']]);
  });

  test('tells its subscribers, in order, until they leave', async () => {
    const heard: Mail[] = [];
    const leave = catcher.subscribe((mail) => heard.push(mail));
    await send({ ...notice, subject: 'first' });
    await send({ ...notice, subject: 'second' });
    leave();
    await send({ ...notice, subject: 'third' });
    expect(heard.map((mail) => mail.subject)).toEqual(['first', 'second']);
  });

  test('refuses a recipient for good or for now, until told to accept', async () => {
    catcher.refuse('Gone@example.org', 550);
    catcher.refuse('busy@example.org', 450);
    await expect(send({ ...notice, to: 'gone@example.org' })).rejects.toMatchObject({ responseCode: 550 });
    await expect(send({ ...notice, to: 'busy@example.org' })).rejects.toMatchObject({ responseCode: 450 });
    catcher.accept('busy@example.org');
    await send({ ...notice, to: 'busy@example.org' });
    expect(await catcher.messages()).toHaveLength(1);
  });

  test('refuses a message that is too long and keeps nothing of it', async () => {
    const text = 'x'.repeat(300_000);
    await expect(send({ ...notice, text })).rejects.toMatchObject({ responseCode: 552 });
    expect(await catcher.messages()).toHaveLength(0);
  });

  describe('sends mail back', () => {
    const report = async (): Promise<Mail> => {
      for (;;) {
        const found = (await catcher.messages()).find(
          ({ headers }) => headers['auto-submitted'] === 'auto-replied',
        );
        if (found) return found;
        await delay(10);
      }
    };
    const read = async ({ id }: Mail) => readReport((await catcher.raw(id)) ?? Buffer.alloc(0));

    test('to its envelope’s sender, as a report by SMTP that names the mail', async () => {
      await send({ ...notice, envelope: { from: 'reports@su.example.org', to: 'seat-3@example.org' } });
      const [kept] = await catcher.messages();
      expect(kept?.headers['return-path']).toBe('<reports@su.example.org>');
      await catcher.sendBack(kept?.id ?? '', { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' });
      const sent = await report();
      expect(sent.to).toEqual(['reports@su.example.org']);
      expect(sent.headers['return-path']).toBe('<>');
      expect(await read(sent)).toMatchObject([
        {
          action: 'failed',
          status: '5.2.2',
          diagnostic: '552 5.2.2 Mailbox full',
          recipients: ['seat-3@example.org'],
          messageIds: [notice.messageId],
        },
      ]);
    });

    test('after a while, for whoever was named and for bounce+later, and for nobody else', async () => {
      await catcher.close();
      catcher = await startMailCatcher({ folder, returnsAfterMs: 1 });
      catcher.bounceLater('Lost@example.org');
      for (const to of ['seat-3@example.org', 'lost@example.org', 'bounce+later@example.org']) {
        await send({ ...notice, messageId: `<${to}>`, to });
      }
      const reports = async () =>
        (await catcher.messages()).filter(({ headers }) => headers['auto-submitted'] === 'auto-replied');
      while ((await reports()).length < 2) await delay(10);
      const said = await Promise.all((await reports()).map(read));
      expect(
        said
          .flat()
          .flatMap(({ recipients }) => recipients)
          .toSorted(),
      ).toEqual(['bounce+later@example.org', 'lost@example.org']);
      catcher.accept('lost@example.org');
      await send({ ...notice, messageId: '<accepted@example.org>', to: 'lost@example.org' });
      await send({ ...notice, messageId: '<last@example.org>', to: 'bounce+later@example.org' });
      while ((await reports()).length < 3) await delay(10);
      expect(await reports()).toHaveLength(3);
    });

    test('never about a report: that has no sender', async () => {
      await send(notice);
      const [kept] = await catcher.messages();
      await catcher.sendBack(kept?.id ?? '');
      const sent = await report();
      await catcher.sendBack(sent.id);
      expect(await catcher.messages()).toHaveLength(2);
    });
  });

  test('is down like a relay that is down, and up again at the same address', async () => {
    const before = catcher.url;
    await catcher.down();
    await expect(send(notice)).rejects.toMatchObject({
      code: expect.stringMatching(/ECONN|ESOCKET/) as string,
    });
    await catcher.up();
    expect(catcher.url).toBe(before);
    await send(notice);
    expect(await catcher.messages()).toHaveLength(1);
  });

  test('has every message after a restart, and goes on counting', async () => {
    await Promise.all([1, 2, 3].map((n) => send({ ...notice, subject: `before ${n}` })));
    await catcher.close();
    catcher = await startMailCatcher({ folder });
    await send({ ...notice, subject: 'after' });
    const subjects = (await catcher.messages()).map((mail) => mail.subject);
    expect(subjects.toSorted()).toEqual(['after', 'before 1', 'before 2', 'before 3']);
    expect(subjects.at(-1)).toBe('after');
  });
});
