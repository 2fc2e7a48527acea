// A reply as it arrives: its address, its writer, its words, and whether a machine wrote it.
import { readMail } from '../../../client/replies/readMail.ts';
import { Refused } from '../../../domain/errors.ts';

const code = 'abcdefghijklmnopqrst';
const mail = (headers: Record<string, string>, body = 'No objection') =>
  Buffer.from(
    [
      ...Object.entries({
        From: 'Norway <Norway@Gov.example>',
        'Message-ID': '<1@gov.example>',
        ...headers,
      }).map(([name, value]) => `${name}: ${value}`),
      '',
      body,
    ].join('\r\n'),
  );
const toSeat = { To: `answer+${code}@su.example.org` };

test('the address, the writer and the words are read', async () => {
  expect(await readMail(mail(toSeat))).toEqual({
    code,
    from: 'norway@gov.example',
    messageId: '<1@gov.example>',
    byMachine: false,
    words: 'No objection',
  });
});

test.each(['Delivered-To', 'X-Original-To', 'Cc'])('the address may stand in %s alone', async (name) => {
  expect((await readMail(mail({ To: 'desk@su.example.org', [name]: toSeat.To }))).code).toBe(code);
});

test('the envelope says for whom it is where no header does', async () => {
  expect((await readMail(mail({ To: 'undisclosed-recipients:;' }), [toSeat.To])).code).toBe(code);
});

test('a mail of HTML alone is read as text', async () => {
  const html = { ...toSeat, 'Content-Type': 'text/html; charset=utf-8' };
  const body =
    '<html><style>p { color: red }</style><p>Pas d&#8217;objection.</p><blockquote>&gt; x</blockquote></html>';
  expect((await readMail(mail(html, body))).words).toMatch(/^Pas d’objection\./);
});

test.each([
  { 'Auto-Submitted': 'auto-replied' },
  { Precedence: 'bulk' },
  { 'Return-Path': '<>' },
  { 'X-Autoreply': 'yes' },
  { From: 'mailer-daemon@gov.example' },
  { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x' },
])('%j is of a machine', async (headers) => {
  expect((await readMail(mail({ ...toSeat, ...headers }))).byMachine).toBe(true);
});

test('what disguises words is taken out of them', async () => {
  const encoded = { ...toSeat, 'Content-Type': 'text/plain; charset=utf-8' };
  expect((await readMail(mail(encoded, 'No\u202E objection\u0000'))).words).toBe('No objection');
});

test('a mail to nobody’s code is refused, and so is what is no mail', async () => {
  for (const raw of [mail({ To: 'desk@su.example.org' }), Buffer.alloc(0), Buffer.from([0, 255, 13, 10])]) {
    const refused = await readMail(raw).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusal.code).toBe('reply.notToASeat');
  }
});
