// The response page behind a link in a mail: what it shows, to whom, and that nothing but a confirmed answer acts. On a register filled
// by real parts; what a confirmed answer does to a running case is told in the story of the seat that answers from its mail.
import type { Hono } from 'hono';
import type { Desk } from '../../client/desk.ts';
import { Fault } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { answerToken, digestOf, type AnswerLink } from '../../links/answerLink.ts';
import { bindLink } from '../../register/answerLinks.ts';
import { history } from '../../register/cases.ts';
import { replyKeeping } from '../../register/replies.ts';
import { currentRoster } from '../../register/rosters.ts';
import { openSession } from '../../register/sessions.ts';
import { createApp } from '../../web/app.tsx';
import {
  exampleLetter,
  linkSecret,
  openWebOffice,
  publicUrl,
  seat,
  supportUnit,
  type WebOffice,
} from './office.ts';

const id = 'bank-of-answers';
const hostile = '<script>alert(1)</script>\u202Ex';

let office: WebOffice;
let life: ReturnType<WebOffice['open']>;
let emails: Map<string, string>;
beforeAll(async () => {
  office = await openWebOffice();
  const { roster } = (await currentRoster(office.register)) ?? { roster: { seats: [] } };
  emails = new Map(roster.seats.map((one) => [one.id, one.email]));
  life = office.open(id);
  await life.isReviewed(
    await exampleLetter('with-reservation.md', 'Bank of Answers'),
    '2026-11-20T09:00:00.000Z',
  );
  await life.happens('2026-11-21T10:00:00.000Z', seat('brazil'), 'question.asked', {
    seat: 'brazil',
    question: hostile,
  });
  await life.happens('2026-11-21T11:00:00.000Z', seat('fundar'), 'position.taken', {
    seat: 'fundar',
    take: 'abstain',
    reason: 'The reason of another seat.',
  });
}, 60_000);

const noAnswer: Partial<Desk> = {
  ask: () => Promise.reject(new Fault('temporal.noAnswer', 'The case did not answer.')),
};

/** The web at an instant, with a desk from which no case answers. */
function web(now = '2026-11-24T10:00:00.000Z'): Hono {
  const desk = noAnswer as Desk;
  return createApp({
    register: office.register,
    publicUrl,
    embedded: false,
    desk,
    linkSecret,
    now: () => now,
  });
}

const linkOf = (changes: Partial<AnswerLink> = {}): string => {
  const whose = changes.seat ?? 'brazil';
  return answerToken(linkSecret, {
    case: id,
    seat: whose,
    by: whose,
    review: { kind: 'letter', year: 0, round: 1 },
    mailbox: digestOf(emails.get(whose) ?? ''),
    ...changes,
  });
};

const get = (path: string, app = web(), headers: Record<string, string> = {}) =>
  app.request(`${publicUrl}${path}`, { headers });
const post = (
  path: string,
  fields: Record<string, string> = {},
  app = web(),
  headers: Record<string, string> = {},
) =>
  app.request(`${publicUrl}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: publicUrl, 'Sec-Fetch-Site': 'same-origin', ...headers },
  });
const textOf = async (response: Response | Promise<Response>) => (await response).text();
const events = async () => (await history(office.register, id)).length;

test('it shows the close in the reader’s zone and UTC, what silence means, what to look at first, and no other seat’s words', async () => {
  const response = await get(`/answer/${linkOf()}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-robots-tag')).toContain('noindex');
  const page = await response.text();
  expect(page).toMatch(/10 days 1 hour left[^]*11:59:59 UTC[^]*Silence is consent/);
  expect(page).toContain('Reservation on PR-2');
  expect(page).toContain('indonesia');
  expect(page).not.toContain('The reason of another seat.');
  expect(page).not.toContain(' checked');
  expect(page.length).toBeLessThan(100_000);
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)');
});

test('opening every link, as a scanner does, changes nothing, and neither does asking for its head', async () => {
  const before = await events();
  const token = linkOf();
  const waiting = [`/answer/${token}`];
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const page = await textOf(get(path));
    const found = [...page.matchAll(/(?:href|action|formaction)="(\/answer\/[^"#]+)/g)].map(
      ([, to]) => to ?? '',
    );
    waiting.push(...found);
    expect((await web().request(`${publicUrl}${path}`, { method: 'HEAD' })).status).toBeLessThan(500);
  }
  expect(seen.size).toBeGreaterThan(1);
  expect(await events()).toBe(before);
});

test('what is offered is what the machine allows this seat now', async () => {
  const offered = async (whose: string) =>
    [
      ...(await textOf(get(`/answer/${linkOf({ seat: whose })}`))).matchAll(/name="choice" value="([^"]+)"/g),
    ].map(([, choice]) => choice);
  const usual = ['support', 'no-objection', 'objection', 'abstain', 'recuse', 'question'];
  expect(await offered('brazil')).toEqual([...usual, 'acknowledged']);
  expect(await offered('indonesia')).toEqual(usual);
});

test('a form that lacks something comes back with what was typed, and says what is missing and where', async () => {
  const nothing = await post(`/answer/${linkOf()}`);
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain('Please choose what your seat says.');
  const response = await post(`/answer/${linkOf()}`, { choice: 'objection', 'objection.part': hostile });
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toMatch(/role="alert"[^]*href="#field-objection-reason"/);
  expect(page).toContain('value="&lt;script&gt;alert(1)');
  const long = await post(`/answer/${linkOf()}`, { choice: 'abstain', 'abstain.reason': 'x'.repeat(5_001) });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('This is too long.');
});

test('the preview says what is said, for whom and what it does; nothing is recorded by it', async () => {
  const before = await events();
  const response = await post(`/answer/${linkOf()}`, { choice: 'objection', 'objection.reason': hostile });
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toMatch(/brazil[^]*Objection[^]*&lt;script&gt;[^]*the clock stops[^]*SC-2/);
  expect(page).not.toContain('<script');
  expect(await events()).toBe(before);
});

test('a case that does not answer loses nothing: the same form can be sent again', async () => {
  const preview = await textOf(post(`/answer/${linkOf()}`, { choice: 'support' }));
  const requestId = /name="requestId" value="([^"]+)"/.exec(preview)?.[1] ?? '';
  const fresh = linkOf({ seat: 'twaweza' });
  const response = await post(`/answer/${fresh}/confirm`, { choice: 'support', requestId });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Nothing is lost.');
  expect(response.headers.get('set-cookie')).toMatch(
    /^answers=[\w-]{43}; Max-Age=\d+; Path=\/answer; HttpOnly; Secure; SameSite=Lax/,
  );
  expect((await post(`/answer/${fresh}/confirm`, { choice: 'support' })).status).toBe(403);
});

test('a reply by mail as it was read opens as a preview, or as the form that asks for what it lacks', async () => {
  const { keep } = replyKeeping(office.register);
  const reply = {
    key: 'x',
    case: id,
    seat: 'brazil',
    by: 'brazil',
    from: '',
    raw: Buffer.from(''),
    messageId: null,
  };
  const full = await keep({ ...reply, words: hostile, read: { take: 'abstain', reason: hostile } });
  const page = await textOf(get(`/answer/${linkOf()}/reply/${full.id}`));
  expect(page).toMatch(/This is how we read your reply[^]*&lt;script&gt;[^]*Abstain[^]*Confirm and record/);
  const bare = await keep({ ...reply, key: 'y', words: 'Objection.', read: { take: 'objection' } });
  const asks = await get(`/answer/${linkOf()}/reply/${bare.id}`);
  expect(asks.status).toBe(200);
  expect(await asks.text()).toMatch(/value="objection" checked[^]*Please write a few words here\./);
  const others = await textOf(get(`/answer/${linkOf({ seat: 'indonesia' })}/reply/${full.id}`));
  expect(others).not.toContain('This is how we read your reply');
});

test('whoever is signed in as somebody else reads and does not answer; whoever has the mailbox may in any browser', async () => {
  const token = linkOf({ issue: 'signed-in' });
  await bindLink(office.register, token, 'b'.repeat(43));
  const now = '2026-11-24T10:00:00.000Z';
  const as = async (mailbox: string) => {
    const session = await openSession(office.register, { mailbox, how: 'link' }, now);
    return { Cookie: `__Host-assent=${session}` };
  };
  const other = await as(emails.get('indonesia') ?? '');
  expect(await textOf(get(`/answer/${token}`, web(), other))).toContain('You are signed in as somebody else');
  expect((await post(`/answer/${token}`, { choice: 'support' }, web(), other)).status).toBe(403);
  const own = await as(emails.get('brazil') ?? '');
  expect(await textOf(get(`/answer/${token}`, web(), own))).toContain('name="choice"');
});

test('a delegate answers for the seat while the delegation lasts, and is named beside it', async () => {
  const delegate = {
    id: 'deputy',
    holder: 'Deputy',
    email: 'deputy@gov.example',
    from: '2026-11-01',
    until: '2026-11-25',
  };
  await life.happens('2026-11-21T12:00:00.000Z', supportUnit, 'seat.handedOver', {
    seat: 'fundar',
    holder: 'Fundar',
    email: emails.get('fundar'),
    delegate,
  });
  const token = linkOf({ seat: 'fundar', by: 'deputy', mailbox: digestOf(delegate.email) });
  expect(await textOf(get(`/answer/${token}`))).toMatch(
    /For the seat[^]*fundar[^]*deputy[^]*<h1>[^]*name="choice"/,
  );
  const late = await get(`/answer/${token}`, web('2026-11-27T10:00:00.000Z'));
  expect(late.status).toBe(403);
  expect(await late.text()).toContain('The delegation is over');
});

test('a new version of the letter is shown with what has changed, and an answer before it can be said to stand', async () => {
  const changes = office.open('bank-of-changes');
  const name = 'Bank of Changes';
  await changes.isReviewed(await exampleLetter('complete.md', name), '2026-11-20T09:00:00.000Z');
  await changes.happens('2026-11-21T09:00:00.000Z', seat('fundar'), 'position.taken', {
    seat: 'fundar',
    take: 'support',
  });
  const amended = await exampleLetter(
    'complete.md',
    name,
    (text) => `${text}\n\nWe will also work on health.\n`,
  );
  await changes.happens('2026-11-22T09:00:00.000Z', supportUnit, 'letter.amended', {
    ...amended,
    nature: 'substantive',
    summary: 'Health is added.',
  });
  const [before, after] = [1, 2].map((round) =>
    linkOf({ case: 'bank-of-changes', seat: 'fundar', review: { kind: 'letter', year: 0, round } }),
  );
  expect((await get(`/answer/${before}`)).status).toBe(410);
  const page = await textOf(get(`/answer/${after}`));
  expect(page).toMatch(
    /value="reaffirmed"[^]*about the version before[^]*What has changed[^]*Health is added\.[^]*work on health/,
  );
  expect(await textOf(post(`/answer/${after}`, { choice: 'reaffirmed' }))).toContain(
    'Our answer still stands',
  );
});

describe('a link that cannot be answered with', () => {
  test('a changed one says nothing about any case', async () => {
    for (const path of [
      'nonsense',
      `${linkOf()}x`,
      linkOf({ case: 'no-such-case' }),
      linkOf({ seat: 'nobody' }),
    ]) {
      const response = await get(`/answer/${path}`, web(), { 'Accept-Language': 'es-PE, en;q=0.5' });
      expect(response.status).toBe(404);
      const page = await response.text();
      expect(page).toContain('Este enlace no lleva a ninguna parte');
      expect(page).not.toContain('Bank of Answers');
    }
  });

  test('one of an earlier round shows where the review stands, and another can be asked for by mail', async () => {
    const former = linkOf({ review: { kind: 'letter', year: 0, round: 7 } });
    const response = await get(`/answer/${former}`);
    expect(response.status).toBe(410);
    const page = await response.text();
    expect(page).toMatch(/This link is of an earlier round[^]*Send a new link[^]*10 days 1 hour left/);
    expect(page).not.toContain('name="choice"');
    expect((await post(`/answer/${former}`, { choice: 'support' })).status).toBe(403);
  });

  test('one of a mailbox that the seat does not use any more shows, without what the seat has said', async () => {
    const response = await get(`/answer/${linkOf({ mailbox: digestOf('former@example.org') })}`);
    expect(response.status).toBe(403);
    const page = await response.text();
    expect(page).toContain('The seat is in other hands');
    expect(page).not.toContain('alert(1)');
  });

  test('one of somebody who may not speak for the seat says that the delegation is over', async () => {
    const delegate = linkOf({ by: 'brazil-deputy', mailbox: digestOf('deputy@example.org') });
    expect(await textOf(get(`/answer/${delegate}`))).toContain('The delegation is over');
  });

  test('one that another browser has answered with shows, and its own browser may still use it', async () => {
    const token = linkOf({ issue: 'bound' });
    const mark = 'a'.repeat(43);
    await bindLink(office.register, token, mark);
    expect(await textOf(get(`/answer/${token}`))).toContain('This link belongs to another browser');
    expect(await textOf(get(`/answer/${token}`, web(), { Cookie: `answers=${mark}` }))).toContain(
      'name="choice"',
    );
    expect((await post(`/answer/${token}/confirm`, { choice: 'support' })).status).toBe(403);
  });
});

test('every page speaks the language of the seat', async () => {
  const titles: Record<Language, string> = {
    en: 'What does your seat say?',
    fr: 'Que dit votre siège ?',
    es: '¿Qué dice su puesto?',
  };
  for (const [language, title] of Object.entries(titles)) {
    const at = '2026-11-22T09:00:00.000Z';
    const fields = {
      seat: 'twaweza',
      holder: `Holder ${language}`,
      email: `${language}@seat.example`,
      language,
      zone: 'America/Lima',
    };
    await life.happens(at, supportUnit, 'seat.handedOver', fields);
    const token = linkOf({ seat: 'twaweza', mailbox: digestOf(fields.email) });
    const page = await textOf(get(`/answer/${token}`));
    expect(page).toContain(`lang="${language}"`);
    expect(page).toContain(title);
    expect(page).toContain('06:59:59 (UTC-5)');
    expect(await textOf(post(`/answer/${token}`, { choice: 'support' }))).toContain(`lang="${language}"`);
  }
});

test('after the close an answer is offered as a late one, and the outcome stands above it', async () => {
  await life.waitsFor('acceptance');
  const page = await textOf(get(`/answer/${linkOf()}`, web('2026-12-10T10:00:00.000Z')));
  expect(page).toMatch(/approved absent any objections[^]*kept as late[^]*name="choice"/);
  const preview = await textOf(
    post(`/answer/${linkOf()}`, { choice: 'support' }, web('2026-12-10T10:00:00.000Z')),
  );
  expect(preview).toContain('it is not counted');
}, 30_000);

test('without a desk the page only shows', async () => {
  const app = createApp({ register: office.register, publicUrl, embedded: false, linkSecret });
  expect(await textOf(get(`/answer/${linkOf()}`, app))).not.toContain('name="choice"');
  expect((await post(`/answer/${linkOf()}`, { choice: 'support' }, app)).status).toBe(404);
});
