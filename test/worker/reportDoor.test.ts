// The worker's door for delivery reports: it takes them for one address, from nobody, and answers so that a relay does the right
// thing. In: real SMTP. Out: the replies, and what was handed in.
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { Fault, refuse } from '../../domain/errors.ts';
import { readConfig } from '../../worker/config.ts';
import { openReportDoor, type ReportDoor } from '../../worker/reportDoor.ts';

let door: ReportDoor;
let taken: string[] = [];
let outcome: () => void = () => {};

beforeAll(async () => {
  door = await openReportDoor({
    host: '127.0.0.1',
    port: 0,
    returnPath: 'reports@su.example.org',
    take: async (raw) => {
      outcome();
      taken.push(raw.toString());
    },
  });
});
afterAll(async () => {
  await door.close();
});
beforeEach(() => {
  taken = [];
  outcome = () => {};
});

async function send(
  to: string,
  from: string | false = false,
  raw = 'Subject: report\r\n\r\nHello',
  port = door.port,
): Promise<number> {
  const transport = createTransport({ host: '127.0.0.1', port });
  try {
    await transport.sendMail({ envelope: { from, to: [to] }, raw });
    return 250;
  } catch (error) {
    return (error as { responseCode?: number }).responseCode ?? 0;
  } finally {
    transport.close();
  }
}

test('a report for the address is taken before the relay is told so, whatever the case of its letters', async () => {
  expect(await send('Reports@SU.example.org')).toBe(250);
  expect(taken).toEqual([expect.stringContaining('Subject: report')]);
});

test('mail with a sender, or for somebody else, is not taken', async () => {
  expect(await send('reports@su.example.org', 'person@example.org')).toBe(550);
  expect(await send('desk@su.example.org')).toBe(550);
  expect(taken).toEqual([]);
});

test('replies of seats are taken from anybody, where they are read, and nothing else is', async () => {
  const replies: [string, string[]][] = [];
  const both = await openReportDoor({
    host: '127.0.0.1',
    port: 0,
    returnPath: 'reports@su.example.org',
    take: async () => {},
    replies: {
      domain: 'replies.example.org',
      take: async (raw, recipients) => replies.push([raw.toString(), recipients]),
    },
  });
  const seat = 'answer+abcdefghijklmnopqrst@replies.example.org';
  try {
    const sent = (to: string) => send(to, 'person@example.org', 'Subject: Re\r\n\r\nNo objection', both.port);
    expect(await sent(seat)).toBe(250);
    expect(replies).toEqual([[expect.stringContaining('No objection'), [seat]]]);
    for (const other of [
      seat.replace('replies.', 'other.'),
      'answer@replies.example.org',
      'reports@su.example.org',
    ]) {
      expect(await sent(other)).toBe(550);
    }
  } finally {
    await both.close();
  }
});

test('what is no report is refused for good; when the register is down the relay is to come again', async () => {
  outcome = () => {
    throw refuse('report.none', 'This mail is no delivery report.');
  };
  expect(await send('reports@su.example.org')).toBe(554);
  outcome = () => {
    throw new Fault('register.unreachable', 'Nobody there.');
  };
  expect(await send('reports@su.example.org')).toBe(451);
});

test('a mail that is too long is refused and not handed in', async () => {
  const long = `Subject: report\r\n\r\n${'x'.repeat(70)}`.padEnd(
    10_000_100,
    '\r\nyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
  );
  expect(await send('reports@su.example.org', false, long)).toBe(552);
  expect(taken).toEqual([]);
});

test('a caller who talks nonsense is answered, and the next one is served', async () => {
  const socket = connect(door.port, '127.0.0.1');
  const said = await new Promise<string>((resolve) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (text.includes('220')) socket.write('\u0000\u0001 nonsense\r\nMAIL FROM:<><>\r\nQUIT\r\n');
    });
    socket.on('close', () => resolve(text));
  });
  expect(said).toMatch(/^220 [\s\S]*^5\d\d /m);
  expect(await send('reports@su.example.org')).toBe(250);
});

test('a port that is in use is a fault that names the setting', async () => {
  const again = openReportDoor({
    host: '127.0.0.1',
    port: door.port,
    returnPath: 'a@b.example',
    take: async () => {},
  });
  await expect(again).rejects.toMatchObject({
    code: 'reports.notStarted',
    message: expect.stringContaining('BOUNCE_SMTP_PORT') as string,
  });
});

describe('its configuration', () => {
  const given = {
    TEMPORAL_ADDRESS: '127.0.0.1:7233',
    DATABASE_URL: 'postgres://127.0.0.1/assent',
    SMTP_URL: 'smtp://127.0.0.1:25',
    PUBLIC_URL: 'https://register.example.org',
    MAIL_FROM: 'Support Unit <desk@su.example.org>',
    LINK_SECRET: 'a secret of the tests, long enough to sign links with',
  };

  test('is none unless a port is named, and then the local machine alone reaches it', () => {
    expect(readConfig(given)).toMatchObject({
      reportDoor: undefined,
      returnPath: undefined,
      replyDomain: undefined,
    });
    expect(readConfig({ ...given, MAIL_REPLY_DOMAIN: 'su.example.org' }).replyDomain).toBe('su.example.org');
    const open = { ...given, BOUNCE_SMTP_PORT: '2525', MAIL_RETURN_PATH: 'reports@su.example.org' };
    expect(readConfig(open)).toMatchObject({
      reportDoor: { host: '127.0.0.1', port: 2525 },
      returnPath: 'reports@su.example.org',
    });
  });

  test('is checked', () => {
    const wrong = { ...given, BOUNCE_SMTP_PORT: 'smtp', MAIL_RETURN_PATH: 'nobody' };
    expect(() => readConfig(wrong)).toThrow(/MAIL_RETURN_PATH .*; BOUNCE_SMTP_PORT /);
  });
});
