// Names and answers that try to be more than text, on the pages that people act on: the desk, the form and the preview of an act, the
// answer page, the pages of a Co-Chair and of a contact, the intake. In: real events, hostile forms and addresses. Out: text, and no fault.
import type { Hono } from 'hono';
import { answerToken, digestOf } from '../../links/answerLink.ts';
import { loadRoster } from '../../register/rosters.ts';
import { openSession } from '../../register/sessions.ts';
import { createApp } from '../../web/app.tsx';
import { exampleRoster } from '../support/office.ts';
import { exampleLetter, linkSecret, openWebOffice, seat, supportUnit, type WebOffice } from './office.ts';
import { lifeDesk } from './personal/lifeDesk.ts';

const here = 'http://localhost';
const now = '2026-06-10T12:00:00.000Z';
const script = '<script>alert(1)</script>';
const reversed = '\u202eknaB\u202c \u2066of\u2069';
/** As long as a line may be; what reverses the writing is refused in one. */
const name = `=1+1 ${script}"'& `.padEnd(200, 'W');
/** As long as a reason may be. */
const said = `${name} ${reversed}\n<img src=x onerror=alert(2)> [x](javascript:alert(3))\n`.padEnd(
  5_000,
  'x',
);
const mailboxes = {
  office: 'support-unit@secretariat.example.org',
  chair: 'indonesia@committee.example.org',
  seat: 'brazil@committee.example.org',
  contact: 'contact@hostile.example.org',
};

let app: Hono;
let office: WebOffice;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  office = await openWebOffice();
  const { register, mail } = office;
  const roster = await exampleRoster();
  const seats = roster.seats
    .filter(({ id }) => ['brazil', 'indonesia', 'fundar', 'twaweza'].includes(id))
    .map((one) => ({ ...one, holder: name }));
  const offices = roster.offices.map(({ substitute: _substitute, ...one }) => one);
  await loadRoster(register, { ...roster, seats, offices, delegations: [] }, '2025-02-01T00:00:00.000Z');
  const lives = [await arrives(), await reviewed(), await signing(), await returned()];
  const { desk } = lifeDesk(office, lives, now);
  app = createApp({
    register,
    desk,
    linkSecret,
    mailbox: mail,
    publicUrl: here,
    embedded: true,
    now: () => now,
  });
  for (const [who, mailbox] of Object.entries(mailboxes)) {
    cookies[who] = await openSession(register, { mailbox, how: 'link' }, now);
  }
}, 120_000);

const letterOf = (file = 'complete.md') =>
  exampleLetter(file, name, (text) =>
    text
      .replace(/^( {4}email: ).*$/m, `$1${mailboxes.contact}`)
      .replace(/office: .*$/m, () => `office: ${JSON.stringify(name)}`)
      .concat(`\n\n${said}\n\n<iframe src="https://evil.example.org"></iframe>\n`),
  );
async function arrives() {
  const life = office.open('arrived');
  await life.happens('2026-06-09T09:00:00.000Z', supportUnit, 'letter.submitted', { ...(await letterOf()) });
  return life;
}
async function reviewed() {
  const life = office.open('open');
  await life.isReviewed(await letterOf(), '2026-06-03T09:00:00.000Z');
  await life.happens('2026-06-04T09:00:00.000Z', seat('brazil'), 'question.asked', {
    seat: 'brazil',
    question: said,
  });
  await life.happens('2026-06-04T10:00:00.000Z', seat('brazil'), 'position.taken', {
    seat: 'brazil',
    take: 'abstain',
    reason: said,
  });
  return life;
}
async function signing() {
  const life = office.open('signing');
  await life.isReviewed(await letterOf(), '2026-05-12T09:00:00.000Z');
  await life.waitsFor('acceptance');
  return life;
}
async function returned() {
  const life = office.open('returned');
  const letter = await letterOf('missing-principle.md');
  await life.happens('2026-06-02T09:00:00.000Z', supportUnit, 'letter.submitted', { ...letter });
  await life.happens('2026-06-03T09:00:00.000Z', supportUnit, 'letter.returned', { note: said });
  return life;
}

const answer = `/answer/${answerToken(linkSecret, {
  case: 'open',
  seat: 'brazil',
  by: 'brazil',
  review: { kind: 'letter', year: 0, round: 1 },
  mailbox: digestOf(mailboxes.seat),
})}`;
type Who = keyof typeof mailboxes | 'nobody';
const headers = (who: Who) => ({ Cookie: `assent=${cookies[who] ?? ''}`, Origin: here });
const get = (who: Who, path: string) => app.request(`${here}${path}`, { headers: headers(who) });
function post(who: Who, path: string, fields: Record<string, string | File>) {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  return app.request(`${here}${path}`, { method: 'POST', body, headers: headers(who) });
}

/** All of what came from outside stands there as text, and nothing of it acts. */
async function expectText(response: Response, status = 200): Promise<void> {
  const page = await response.text();
  expect(response.status).toBe(status);
  expect(page.includes('&lt;script&gt;alert(1)')).toBe(true);
  expect(
    /<script(?! src="\/assets\/live\.)|<img src=x|<iframe|="javascript:|\son[a-z]+="/.exec(page)?.[0],
  ).toBeUndefined();
  for (const [, to = ''] of page.matchAll(/(?:form)?action="([^"]*)"/g)) expect(to).toMatch(/^\/(?!\/)/);
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  expect(title.length).toBeLessThan(500);
  expect(title).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(Buffer.byteLength(page)).toBeLessThan(100_000);
}

test.each<[Who, string]>([
  ['office', '/desk'],
  ['office', '/me'],
  ['office', '/cases'],
  ['office', `/cases?q=${encodeURIComponent(script)}`],
  ['office', '/cases/arrived'],
  ['office', '/cases/open'],
  ['office', '/cases/returned/history'],
  ['office', `/act/open/decision.entered?decision.meeting=${encodeURIComponent(name)}`],
  ['office', '/act/arrived/letter.declaredComplete'],
  ['seat', '/me'],
  ['seat', answer],
  ['seat', `${answer}/letter`],
  ['seat', '/act/open/objection.raised'],
  ['chair', '/sign/signing'],
  ['chair', '/sign/signing/sign'],
  ['contact', '/me'],
  ['contact', '/my/returned'],
  ['contact', '/my/returned/letter'],
  ['nobody', '/look-as'],
  ['nobody', '/mailbox'],
])('%s reads text at %s', async (who, path) => {
  await expectText(await get(who, path));
});

const decision = {
  as: 'supportUnit:support-unit',
  'decision.meeting': name,
  'decision.date': '2026-06-10',
  'decision.reference': name,
  'decision.reason': said,
};
test.each<[string, Who, string, Record<string, string | File>, number]>([
  [
    'the preview of an extension',
    'chair',
    '/act/open/window.extended',
    { as: 'coChair:co-chair-government', workingDays: '3', reason: said },
    200,
  ],
  [
    'a decision that is not possible',
    'office',
    '/act/open/decision.entered',
    { ruling: 'approve', ...decision },
    409,
  ],
  ['a decision that lacks its ruling', 'office', '/act/open/decision.entered', decision, 422],
  ['a request of an unknown name', 'office', '/act/open/decision.entered', { ...decision, as: script }, 422],
  ['the preview of an objection', 'seat', answer, { choice: 'objection', 'objection.reason': said }, 200],
  [
    'an answer that is none',
    'seat',
    answer,
    { choice: script, 'objection.part': name, 'abstain.reason': said },
    422,
  ],
  ['the preview of a refusal', 'chair', '/sign/signing/refuse', { reason: said }, 200],
  ['the preview of a withdrawal', 'contact', '/my/returned/withdraw-letter', { reason: said }, 200],
  [
    'a letter that is no letter',
    'contact',
    '/my/returned/letter',
    { letter: new File([said], `${script}.md`) },
    422,
  ],
  [
    'an intake without what it needs',
    'office',
    '/cases/new/check',
    { name, 'organization.name': name, body: said },
    422,
  ],
  ['an intake from a file', 'office', '/cases/new/read', { letter: new File([said], `${script}.md`) }, 422],
])('%s keeps what was typed, as text', async (_what, who, path, fields, status) => {
  await expectText(await post(who, path, fields), status);
});

const nul = '%00';
const long = 'W'.repeat(10_000);
/** What a test is called after; ten thousand letters are too many for a report. */
const named = (odd: string): [string, string] => [JSON.stringify(odd.slice(0, 20)), odd];
test.each([nul, long, '%E0%A4%A', '..%2f..%2fetc', encodeURIComponent(reversed)].map(named))(
  'an address with %s leads nowhere, and breaks nothing',
  async (_name, odd) => {
    for (const path of [
      `/act/${odd}/decision.entered`,
      `/act/open/${odd}`,
      `/act/${odd}/recorded/1`,
      `/sign/${odd}`,
      `/sign/signing/${odd}`,
      `/my/${odd}`,
      `/my/returned/${odd}`,
      `/answer/${odd}`,
      `/sign-in/${odd}`,
      `/cases/${odd}`,
    ]) {
      for (const who of ['office', 'contact', 'nobody'] as const) {
        const { status } = await get(who, path);
        const fine = status === 303 || (status >= 400 && status < 500);
        expect({ who, path, status: fine ? 'fine' : status }).toEqual({ who, path, status: 'fine' });
      }
    }
  },
);

test.each([nul, long, encodeURIComponent(script), '%5B%5D', '-1', '1e99'].map(named))(
  'a query of %s breaks no page',
  async (_name, odd) => {
    for (const path of [
      `/cases?q=${odd}&stage=${odd}&waitingOn=${odd}&within=${odd}&by=${odd}&page=${odd}`,
      `/cases/open/history?by=${odd}&about=${odd}&page=${odd}`,
      `/cases/open?recorded=${odd}`,
      `/act/open/decision.entered?decision.meeting=${odd}&ruling=${odd}&as=${odd}`,
      `/sign/signing?recorded=${odd}`,
      `/my/returned?recorded=${odd}`,
      `/sign-in?to=${odd}`,
      `/look-as?to=${odd}`,
      `/mailbox?to=${odd}&case=${odd}&page=${odd}`,
    ]) {
      const { status } = await get('office', path);
      expect({ path, status: status < 500 ? 'fine' : status }).toEqual({ path, status: 'fine' });
    }
  },
);

test.each(['a\u0000b', '\u0007', '\ud800', long].map(named))(
  'a field that holds %s breaks no form',
  async (_name, odd) => {
    const sent: [Who, string, Record<string, string>][] = [
      [
        'office',
        '/act/open/decision.entered',
        { ruling: odd, 'decision.meeting': odd, 'decision.date': odd, requestId: odd },
      ],
      [
        'office',
        '/act/open/decision.entered',
        { step: 'confirm', ruling: 'approve', ...decision, 'decision.meeting': odd, requestId: odd },
      ],
      ['seat', answer, { choice: 'objection', 'objection.reason': odd }],
      ['seat', `${answer}/confirm`, { choice: 'objection', 'objection.reason': odd, requestId: odd }],
      ['chair', '/sign/signing/refuse', { reason: odd }],
      ['contact', '/my/returned/withdraw-letter', { reason: odd, step: 'confirm', requestId: odd }],
      ['office', '/cases/new/check', { 'organization.name': odd, body: odd }],
      ['office', '/cases/arrived/clock', { until: odd, from: odd, days: odd, back: odd }],
      ['nobody', '/sign-in', { mailbox: odd, to: odd }],
      ['nobody', '/look-as', { mailbox: odd, to: odd }],
    ];
    for (const [who, path, fields] of sent) {
      const { status } = await post(who, path, fields);
      expect({ path, status: status < 500 ? 'fine' : status }).toEqual({ path, status: 'fine' });
    }
  },
);
