// Delivery reports that arrive at the mail catcher: each is handed in, also one that arrived before anybody listened, and one that
// meets a fault is handed in again. In: real SMTP. Out: what the intake was given.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { TakenDelivery } from '../../client/bounces/takeReport.ts';
import { Fault, refuse } from '../../domain/errors.ts';
import { deliveryReport } from '../../embedded/mail/deliveryReport.ts';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail/mailCatcher.ts';
import type { Intake } from '../../embedded/mail/intake.ts';
import { takeReports } from '../../embedded/mail/reportIntake.ts';

let folder: string;
let mail: MailCatcher;
let intake: Intake;
let taken: string[] = [];
let said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-reports-'));
  mail = await startMailCatcher({ folder });
  taken = [];
  said = [];
});
afterEach(async () => {
  await intake.close();
  await mail.close();
  await rm(folder, { recursive: true, force: true });
});

const about = (recipient: string) =>
  deliveryReport(Buffer.from('Message-ID: <1@su>\r\n\r\n'), recipient, 'desk@su.example.org');

async function arrives(raw: string, to = 'Desk@su.example.org'): Promise<void> {
  const transport = createTransport({ url: mail.url });
  await transport.sendMail({ envelope: { from: false, to: [to] }, raw });
  transport.close();
}

const listen = (take: (raw: string) => Promise<Partial<TakenDelivery>[]>) => {
  intake = takeReports({
    mail,
    returnPath: 'desk@su.example.org',
    log: (sentence) => said.push(sentence),
    take: async (raw) => {
      const found = await take(raw.toString());
      taken.push(/Final-Recipient: rfc822; (\S+)/.exec(raw.toString())?.[1] ?? '');
      return found as TakenDelivery[];
    },
  });
};

test('reports are taken one after the other, and other mail is left for people', async () => {
  await arrives(about('before@example.org'));
  listen(async () => [{ outcome: 'undelivered', sentence: 'It came back.' }]);
  await arrives(about('norway@example.org'));
  await arrives('Subject: a question\r\n\r\nWhat is this?');
  await arrives(about('brazil@example.org'), 'somebody-else@su.example.org');
  await arrives(about('kenya@example.org'));
  await intake.idle();
  expect(taken.toSorted()).toEqual(['before@example.org', 'kenya@example.org', 'norway@example.org']);
  expect(said).toEqual(['It came back.', 'It came back.', 'It came back.']);
});

test('what cannot be taken now is taken later; what is no use is not tried again; what was known is not said again', async () => {
  let calls = 0;
  listen(async (raw) => {
    calls += 1;
    if (raw.includes('broken@')) throw refuse('report.unreadable', 'It cannot be read.');
    if (calls < 2) throw new Fault('temporal.noAnswer', 'The server is down.');
    return [{ outcome: 'known', sentence: 'Known already.' }];
  });
  await arrives(about('norway@example.org'));
  await arrives(about('broken@example.org'));
  await intake.idle();
  expect(taken).toEqual(['norway@example.org']);
  expect(calls).toBe(3);
  expect(said).toEqual(['A delivery report waits: The server is down.']);
});

test('closing does not wait for a fault to pass', async () => {
  listen(async () => {
    throw new Fault('temporal.noAnswer', 'The server is down.');
  });
  await arrives(about('norway@example.org'));
  await intake.close();
  expect(taken).toEqual([]);
});
