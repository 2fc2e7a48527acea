// Names and letters that try to be more than text: markup, scripts, reversed writing, ten thousand letters without a space.
// In: the register's own writes. Out: pages on which all of it is text.
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { appendEvent, type Recording } from '../../register/log.ts';
import { claim, markUndelivered } from '../../register/outbox.ts';
import { publish, type PublishedText } from '../../register/publications.ts';
import { createApp } from '../../web/app.tsx';
import type { CaughtMail, Mailbox } from '../../web/mailbox.ts';
import {
  contact,
  exampleLetter,
  openWebOffice,
  publicUrl,
  seat,
  supportUnit,
  type WebOffice,
} from './office.ts';

const at = '2026-11-24T10:00:00.000Z';
const script = '<script>alert(1)</script><img src=x onerror=alert(2)> & "quotes" \'here\'';
const reversed = 'Bank \u202eknaB\u202c \u2066of\u2069 منظمة التعاون';
const name = `${script} ${reversed} ${'W'.repeat(10_000)}`;

const letter = [
  `# ${script}`,
  `[click](javascript:alert(3)) ![x](x) <b>bold</b> **strong** *soft* \`code ${script}\``,
  `> ${reversed}`,
  `- ${'x'.repeat(10_000)}`,
  '<iframe src="https://evil.example.org"></iframe>',
].join('\n\n');

const published = (text: string, mediaType: string): PublishedText => ({
  hash: createHash('sha256').update(text).digest('hex'),
  title: name,
  text,
  mediaType,
});

const recording: Recording = {
  workflowId: 'partnership/hostile',
  case: 'hostile',
  machine: 'partnership',
  seq: 1,
  at,
  type: `letter.${script}`,
  by: { role: script as 'seat', id: name },
  payload: { reason: name, [script]: script, letter: { deep: name } },
  organization: name,
  stage: script,
  state: script,
  waitingOn: [name, script],
  nextDeadline: { event: script, at },
  letterHash: script,
  snapshot: { value: script },
  previousCase: `x/../${script}`,
};

const mail: CaughtMail = {
  id: 'one',
  receivedAt: at,
  from: script,
  to: [name],
  subject: name,
  messageId: '<one@example.org>',
  text: script,
  html: script,
  attachments: [{ filename: name, mimeType: script, size: 3 }],
  headers: { date: 'not a date', 'x-evil': script },
};
const mailbox: Mailbox = {
  messages: async () => [mail],
  message: async (id) => (id === 'one' ? mail : undefined),
  attachment: async () => undefined,
};

let app: Hono;
beforeAll(async () => {
  const office = await openWebOffice();
  const { register } = office;
  await appendEvent(register, recording);
  await publish(register, {
    letter: published(letter, 'text/markdown'),
    acceptance: published(letter, 'text/html'),
    record: published(script, 'application/json'),
    listing: { slug: 'hostile', case: 'hostile', name, status: 'active', since: at },
    publishedAt: at,
  });
  const claimed = {
    key: 'partnership/hostile/1/0',
    case: 'hostile',
    letter: 'receipt',
    recipient: name,
    subject: name,
    messageId: '<one@example.org>',
    at,
  };
  await claim(register, claimed);
  await markUndelivered(register, claimed.key, script);
  await hostileReview(office);
  const now = () => '2026-06-10T12:00:00.000Z';
  app = createApp({ register, mailbox, publicUrl, embedded: true, now });
}, 60_000);

/** A review in which everybody who can write something writes it. */
async function hostileReview(office: WebOffice): Promise<void> {
  const life = office.open('hostile-review');
  const said = `${script} ${reversed} ${'W'.repeat(1_000)}`;
  const letterIn = (change: (text: string) => string) =>
    exampleLetter('complete.md', `Bank ${script}`, (text) => change(text));
  await life.isReviewed(await letterIn((text) => text), '2026-06-03T09:00:00.000Z');
  const objection = { reason: said, part: script, remedy: said, attributable: true };
  await life.happens('2026-06-04T09:00:00.000Z', seat(script), 'position.taken', {
    seat: 'brazil',
    take: 'abstain',
    reason: said,
  });
  await life.happens('2026-06-04T10:00:00.000Z', seat('fundar'), 'question.asked', {
    seat: 'fundar',
    question: said,
  });
  await life.happens('2026-06-04T11:00:00.000Z', contact, 'question.answered', { question: 1, answer: said });
  await life.happens('2026-06-05T09:00:00.000Z', supportUnit, 'letter.amended', {
    ...(await letterIn((text) => `${text}\n\n${letter}\n`)),
    nature: 'substantive',
    summary: said,
  });
  await life.happens('2026-06-08T09:00:00.000Z', seat('twaweza'), 'objection.raised', {
    seat: 'twaweza',
    ...objection,
  });
  await life.happens('2026-06-08T10:00:00.000Z', supportUnit, 'decision.entered', {
    ruling: { do: 'overrule', seat: 'twaweza' },
    decision: { meeting: script, date: '2026-06-08', reference: script, reason: said },
  });
}

const pages = [
  '/',
  '/?q=script',
  '/?asOf=2026-11-24',
  '/partners/hostile',
  '/partners/hostile?asOf=2026-11-24',
  '/cases',
  '/cases/hostile',
  '/cases/hostile/history',
  '/cases/hostile/mail',
  '/cases/hostile-review',
  '/cases/hostile-review/record',
  '/cases/hostile-review/history',
  '/mailbox',
  '/mailbox/one',
  `/mailbox?to=${encodeURIComponent(script)}`,
];

test.each(pages)('%s shows all of it as text', async (path) => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).not.toMatch(
    /<script(?! src="\/assets\/live\.)|<img src=x|<b>|<iframe src="https|href="javascript|\sonerror=alert\(2\)>/,
  );
  expect(page).toMatch(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  expect(/<title>([^<]*)<\/title>/.exec(page)?.[1]?.length).toBeLessThan(500);
  expect(/<title>([^<]*)<\/title>/.exec(page)?.[1]).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('a name that reverses the writing is kept apart from what stands around it', async () => {
  const page = await (await app.request('/')).text();
  expect(page).toMatch(/<bdi class="outside">[^<]*\u202eknaB[^<]*<\/bdi>/);
});

test('a letter’s simple marks are set, and nothing else of its markup', async () => {
  const page = await (await app.request('/partners/hostile')).text();
  expect(page).toContain(
    '[click](javascript:alert(3)) ![x](x) &lt;b&gt;bold&lt;/b&gt; <strong>strong</strong> <em>soft</em> <code>code ',
  );
  expect(page).toMatch(/<blockquote dir="auto">Bank \u202eknaB/);
  expect(page).toContain('<p dir="auto">&lt;iframe src=&quot;https://evil.example.org&quot;&gt;');
});

test('a text that is not Markdown is set in plain paragraphs', async () => {
  const page = await (await app.request('/partners/hostile')).text();
  expect(page).toContain('<p dir="auto"># &lt;script&gt;');
});

test('the exact text is plain text to a browser, whatever it holds', async () => {
  const response = await app.request('/partners/hostile/letter.txt');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(await response.text()).toBe(letter);
});

test('a case that this version cannot read still shows what its row says', async () => {
  const page = await (await app.request('/cases/hostile')).text();
  expect(page).toContain('This version of the software cannot read the state of this case.');
});

test('a published record that is none of this version is shown as the text that it is', async () => {
  const page = await (await app.request('/partners/hostile')).text();
  expect(page).toContain('<pre dir="auto">&lt;script&gt;alert(1)');
});

test('what a letter’s new version brings is text in the comparison too', async () => {
  const page = await (await app.request('/cases/hostile-review')).text();
  expect(page).toMatch(/<ins><span class="heard">new: <\/span>[^<]*&lt;script&gt;/);
  expect(page).not.toMatch(/<iframe|<b>bold/);
});
