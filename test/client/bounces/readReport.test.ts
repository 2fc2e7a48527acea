// Delivery reports as real mail servers write them, and as nobody should: what is read of each. In: reports in files, and made ones.
// Out: who did not get which mail and why; hostile and broken input is refused with a sentence, and quickly.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readReport } from '../../../client/bounces/readReport.ts';
import { Refused } from '../../../domain/errors.ts';

const ours = '<partnership.world-bank.12.0.norway@su.example.org>';
const file = (name: string) => readFileSync(join(__dirname, 'reports', `${name}.eml`), 'utf8');
const onTheWire = (text: string) => Buffer.from(text.replace(/\r?\n/g, '\r\n'));
const read = (name: string) => readReport(onTheWire(file(name)));

async function refusal(raw: Uint8Array): Promise<string> {
  try {
    return `read: ${JSON.stringify(await readReport(raw))}`;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

/** A report with one returned header block; the parts that matter can be replaced. */
function report(status: string, returned = `Message-ID: ${ours}`, type = 'message/delivery-status'): Buffer {
  return onTheWire(`From: mailer@mx.example.net
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: ${type}

${status}
--b
Content-Type: text/rfc822-headers

${returned}
--b--
`);
}

const failed = 'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; norway@sc.example.org\nAction: failed\n';

test.each([
  [
    'postfix-failed',
    '5.1.1',
    '550 5.1.1 <norway@sc.example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    'mx.relay.example.net',
  ],
  ['exim-failed', '5.0.0', '552 5.2.2 Mailbox is over its quota', 'mail.host.example.com'],
  [
    'exchange-online-failed',
    '5.1.10',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient Norway@SC.example.org not found by SMTP address lookup',
    'AM0PR08MB0001.eurprd08.prod.outlook.com',
  ],
  [
    'google-failed',
    '5.1.1',
    "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. - gsmtp",
    'googlemail.com',
  ],
])(
  '%s: whose mail failed, which mail it was, and why, in the server’s words',
  async (name, status, diagnostic, reportedBy) => {
    const [said, ...others] = await read(name);
    expect(others).toEqual([]);
    expect(said).toMatchObject({ action: 'failed', status, diagnostic, reportedBy });
    expect(said?.recipients).toEqual(['norway@sc.example.org']);
    expect(said?.messageIds[0]).toBe(ours);
    expect(said?.reportId).toMatch(/^<.+>$/);
  },
);

test('a delay is told from a failure', async () => {
  expect(await read('postfix-delayed')).toMatchObject([
    { action: 'delayed', status: '4.4.1', messageIds: [ours] },
  ]);
});

test('a report without the mail’s headers names the mail by the envelope id, and the address it began with', async () => {
  const [moved, relayed] = await read('sendmail-headers-lost');
  expect(moved).toMatchObject({
    action: 'failed',
    status: '5.1.6',
    diagnostic: '551 5.1.6 Not here any more',
  });
  expect(moved?.messageIds).toContain(ours);
  expect(moved?.recipients).toEqual(
    expect.arrayContaining(['norway@sc.example.org', 'office@ministry.example.no']),
  );
  expect(relayed).toMatchObject({ action: 'relayed', status: '2.1.5', diagnostic: null });
});

test('where nothing names the mail, the answer to it does; and where nothing does at all, the list is empty', async () => {
  const answering = file('google-failed').replaceAll(/^(X-Original-)?Message-ID: .*$/gim, 'X-Was: lost');
  expect((await readReport(onTheWire(answering)))[0]?.messageIds).toEqual([ours]);
  expect((await readReport(report(failed, 'Subject: lost')))[0]?.messageIds).toEqual([]);
});

test('the order of groups, the case of words and the ends of lines do not matter', async () => {
  const inOne = 'REPORTING-MTA: dns; mx\nFINAL-RECIPIENT: RFC822;Norway@SC.Example.org\naction: Failed';
  for (const raw of [
    report(inOne),
    report(`\n\n${inOne}`),
    Buffer.from(report(inOne).toString().replaceAll('\r\n', '\n')),
  ]) {
    expect(await readReport(raw)).toMatchObject([
      { action: 'failed', recipients: ['norway@sc.example.org'], messageIds: [ours] },
    ]);
  }
});

test('a report in base64, and one for addresses beyond ASCII, are read alike', async () => {
  const encoded = `\n${Buffer.from(failed).toString('base64')}`;
  const inBase64 = report(encoded, undefined, 'message/delivery-status\nContent-Transfer-Encoding: base64');
  expect(await readReport(inBase64)).toMatchObject([{ recipients: ['norway@sc.example.org'] }]);
  const wide = report(failed.replace('rfc822', 'utf-8'), undefined, 'message/global-delivery-status');
  expect(await readReport(wide)).toMatchObject([{ recipients: ['norway@sc.example.org'] }]);
});

test('a tag in an address that looks encoded is an address still', async () => {
  const [said] = await readReport(report(failed.replace('norway@', 'norway+20desk@')));
  expect(said?.recipients).toContain('norway+20desk@sc.example.org');
});

test('an answer from a person or a machine is no report, whatever its words are', async () => {
  expect(await refusal(onTheWire(file('out-of-office')))).toBe('report.none');
  expect(await refusal(onTheWire(`Subject: fwd\n\n${file('postfix-failed')}`))).toBe('report.none');
  const forwarded = `Content-Type: message/rfc822\n\n${file('postfix-failed')}`;
  expect(await refusal(onTheWire(forwarded))).toBe('report.none');
});

test('a report that tells no fate is refused', async () => {
  expect(await refusal(report('Reporting-MTA: dns; mx'))).toBe('report.empty');
  expect(await refusal(report(failed.replace('failed', 'expired')))).toBe('report.empty');
  expect(await refusal(report(failed.replace(/Final.*\n/, '')))).toBe('report.empty');
});

describe('hostile input', () => {
  test('is refused when it is nested too deep, or its headers have no end', async () => {
    const deep = Array.from(
      { length: 500 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    );
    expect(await refusal(onTheWire(deep.join('')))).toBe('report.unreadable');
    expect(await refusal(Buffer.from(`X: ${'y'.repeat(300_000)}\r\n\r\n`))).toBe('report.unreadable');
    expect(await refusal(onTheWire('Content-Type: message/rfc822\n\n'.repeat(20_000)))).toBe('report.none');
  });

  test('of millions of lines, parts, recipients or fields is read in part, and soon', async () => {
    const before = performance.now();
    expect(await refusal(Buffer.alloc(9_000_000, '\n'))).toBe('report.none');
    const parts = `Content-Type: multipart/report; boundary=b\n\n${'--b\n\n'.repeat(1_000_000)}`;
    expect(await refusal(onTheWire(parts))).toBe('report.none');
    const many = Array.from({ length: 20_000 }, (_, n) => failed.replace('norway', `seat-${n}`)).join('\n');
    expect((await readReport(report(many))).length).toBeLessThanOrEqual(200);
    const fields = Array.from({ length: 100_000 }, (_, n) => `X-${n}: y`).join('\n');
    expect(await refusal(report(`${failed}${fields}`))).toMatch(/^read/);
    const folded = `Diagnostic-Code: smtp; 550${'\n  no'.repeat(50_000)}`;
    const [said] = await readReport(report(`${failed}${folded}`));
    expect(said?.diagnostic?.length).toBeLessThanOrEqual(300);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  test('that returns a long mail is read all the same', async () => {
    const returned = `Message-ID: ${ours}\n\n${'A line of the letter.\n'.repeat(200_000)}`;
    expect(await readReport(report(failed, returned))).toMatchObject([{ messageIds: [ours] }]);
  });

  test('cannot disguise itself in what is kept', async () => {
    const evil = 'Diagnostic-Code: smtp; 550 \u001B[31m\u202Eevil\u0000\u0007 \u{1F4A9}';
    const [said] = await readReport(report(`${failed}${evil}`));
    expect(said?.diagnostic).toBe('550 [31m evil \u{1F4A9}');
    const long = `Message-ID: <${'x'.repeat(5_000)}@example.org>`;
    expect((await readReport(report(failed, long)))[0]?.messageIds).toEqual([]);
  });

  test('never does more than be read or refused: 400 damaged reports', async () => {
    const sound = onTheWire(file('google-failed'));
    const damage = fc.array(
      fc.record({ at: fc.nat({ max: sound.length }), bytes: fc.uint8Array({ maxLength: 40 }) }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(damage, fc.nat({ max: sound.length }), async (wounds, cut) => {
        const raw = Buffer.from(sound);
        for (const { at, bytes } of wounds) raw.set(bytes.subarray(0, raw.length - at), at);
        expect(await refusal(raw.subarray(0, cut))).toMatch(/^(read|report\.)/);
        expect(await refusal(raw)).toMatch(/^(read|report\.)/);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
