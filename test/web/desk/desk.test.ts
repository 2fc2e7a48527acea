// The desk of the offices and the list of cases: what waits on whom, what is late, what falls due, and how a case is found.
import { days, plus } from '../../../domain/instant.ts';
import type { Desk } from '../../../client/desk.ts';
import { createApp } from '../../../web/app.tsx';
import { personAt, textOf, type Person } from '../acting/person.ts';
import { mailboxOf, openMorning, openSite, supportUnit, underReview, type Site } from '../acting/site.ts';

let site: Site;
let officer: Person;
let chair: Person;
beforeAll(async () => {
  site = await openMorning();
  officer = await personAt(site.app, mailboxOf(site, 'support-unit'));
  chair = await personAt(site.app, mailboxOf(site, 'co-chair-civil-society'));
}, 60_000);

/** A section of a page, as text. */
const section = (html: string, id: string) => {
  const from = html.indexOf(`<h2 id="${id}"`);
  return from < 0 ? '' : textOf(`<main${html.slice(from, html.indexOf('</section>', from))}`);
};

test('what waits on the Support Unit stands first, each with what to do and by which clause', async () => {
  const { status, html } = await officer.open('/desk');
  expect(status).toBe(200);
  const waiting = section(html, 'waiting');
  expect(waiting).toMatch(/Bank of the Morning .* Declare the letter complete .* SC-1/);
  expect(waiting).toMatch(/Union of Evening Rivers .* Return the letter .* LOI-4/);
  expect(waiting).toMatch(/Council of Open Windows .*1 question of the committee waits for an answer/);
  expect(waiting).toMatch(
    /Fund for Stopped Clocks .*waits to be confirmed by a second office .*Confirm the decision/,
  );
  expect(waiting).not.toContain('Agency of Two Signatures');
  expect(html).toContain('href="/act/arrived/letter.declaredComplete"');
});

test('another office sees what waits on it', async () => {
  const { html } = await chair.open('/desk');
  const waiting = section(html, 'waiting');
  expect(waiting).toMatch(/Agency of Two Signatures .* Sign the acceptance/);
  expect(waiting).not.toContain('Bank of the Morning');
});

test('the next deadlines stand in order, with what each does as the case stands, and a bar for a window', async () => {
  const { html } = await officer.open('/desk');
  const due = section(html, 'due');
  expect(due.indexOf('Council of Open Windows')).toBeGreaterThan(0);
  expect(due.indexOf('Agency of Two Signatures')).toBeGreaterThan(due.indexOf('Council of Open Windows'));
  expect(due).toContain('The seats without a position are reminded of the closing instant.');
  expect(html).toContain('class="time-bar"');
});

test('what happened last is told in the sentence of what really happened', async () => {
  const { html } = await officer.open('/desk');
  const happened = section(html, 'happened');
  expect(happened).toContain('Agency of Two Signatures : The window closes absent any objections');
  expect(happened).not.toContain('an objection stands, so the clock does not run');
});

test('a deadline that passed unrecorded is late, and found by the filter', async () => {
  const late = section((await officer.open('/desk')).html, 'late');
  expect(late).toMatch(/Council of Open Windows : A deadline has passed and is not recorded yet/);
  const { html } = await officer.open('/cases?late=yes');
  expect(textOf(html)).toContain('1 case ');
  expect(textOf(html)).toContain('Council of Open Windows');
});

test.each([
  ['q=morning', ['arrived']],
  ['q=BLOCKED', ['blocked']],
  ['q=%25', []],
  ['stage=intake', ['arrived', 'lacking']],
  ['waitingOn=fundar', ['blocked', 'open']],
  ['stage=acceptance&waitingOn=co-chair-government', ['signing']],
  ['within=1&stage=committeeReview', ['open']],
  ['q=Evening&stage=acceptance', []],
  ['q=%00&sort=nonsense&within=x', ['arrived', 'blocked', 'lacking', 'open', 'signing']],
])('the cases are searched and filtered by their address: %s', async (query, expected) => {
  const { status, html } = await officer.open(`/cases?${query}`);
  expect(status).toBe(200);
  const found = [...html.matchAll(/<a href="\/cases\/([a-z]+)">/g)]
    .map(([, id]) => id)
    .filter((id) => id !== 'new');
  expect(found).toHaveLength(expected.length);
  expect(found).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(textOf(html)).toContain('No case is like that');
});

test('a case is found by its contact', async () => {
  const mailbox = mailboxOf(site, 'contact');
  expect(mailbox).toContain('@');
  const { html } = await officer.open(`/cases?q=${encodeURIComponent(mailbox.toUpperCase())}`);
  expect(textOf(html)).toContain('Bank of the Morning');
});

test('cases come in the order that is asked for', async () => {
  const ids = async (sort: string) =>
    [...(await officer.open(`/cases?sort=${sort}`)).html.matchAll(/<a href="\/cases\/([a-z]+)"><bdi/g)].map(
      ([, id]) => id,
    );
  expect(await ids('name')).toEqual(['signing', 'arrived', 'open', 'blocked', 'lacking']);
  expect((await ids('due')).slice(0, 2)).toEqual(['open', 'signing']);
});

test('whoever looks at a local installation and is nobody sees the desk, and no button', async () => {
  const nobody = await personAt(site.app);
  const { status, html } = await nobody.open('/desk');
  expect(status).toBe(200);
  expect(section(html, 'waiting')).toContain('Declare the letter complete');
  expect(html).not.toContain('href="/act/');
  expect((await nobody.open('/cases/arrived')).html).not.toContain('href="/act/');
});

test('elsewhere nobody sees a case without signing in; a public register alone has no desk at all', async () => {
  const common = { register: site.register, publicUrl: 'https://desk.example.org', embedded: false };
  const secret = 'a secret of the tests, long enough to sign links with';
  const office = createApp({ ...common, desk: { ask: site.ask } as unknown as Desk, linkSecret: secret });
  const onlyPublic = createApp(common);
  for (const path of [
    '/desk',
    '/cases',
    '/cases/arrived',
    '/cases/arrived/mail',
    '/cases/arrived/live',
    '/desk/live',
  ]) {
    const away = await office.request(`https://desk.example.org${path}`);
    expect([path, away.status, away.headers.get('location')]).toEqual([
      path,
      303,
      `/sign-in?to=${encodeURIComponent(path)}`,
    ]);
    expect([path, (await onlyPublic.request(`https://desk.example.org${path}`)).status]).toEqual([path, 404]);
  }
});

test('the contact of an organization is shown the way to its own page', async () => {
  const contact = await personAt(site.app, mailboxOf(site, 'contact'));
  const { status, html } = await contact.open('/cases/arrived');
  expect(status).toBe(403);
  expect(html).toContain('href="/my/arrived"');
  expect((await contact.open('/desk')).status).toBe(403);
});

test('the history is filtered by who acted and what it is about', async () => {
  const { html } = await officer.open('/cases/blocked/history?by=seat&about=objection');
  const text = textOf(html);
  expect(text).toContain('objection.raised');
  expect(text).not.toContain('notices.sent');
  expect(text).not.toContain('notice.acknowledged');
});

test('a desk with nothing on it says so, and where to begin', async () => {
  const empty = await openSite();
  const alone = await personAt(empty.app, mailboxOf(empty, 'support-unit'));
  const { html } = await alone.open('/desk');
  expect(textOf(html)).toContain('Nothing waits on you.');
  expect(textOf(html)).toContain('No letter has arrived yet.');
  expect(html).toContain('href="/cases/new"');
  expect((await alone.open('/cases')).status).toBe(200);
}, 30_000);

test('a yearly report that does not come is late, and waits on the Support Unit', async () => {
  const own = await openSite();
  const desk = await own.open('overdue', 'Bank without a Report');
  await underReview(desk);
  while (desk.reading.stage !== 'acceptance') await desk.toNextDeadline();
  for (const office of ['co-chair-government', 'co-chair-civil-society']) {
    await desk.ask('overdue', { type: 'acceptance.signed', office }, { role: 'coChair', id: office });
  }
  while (!desk.reading.state.endsWith('awaitingReport')) await desk.toNextDeadline();
  const alone = await personAt(own.app, mailboxOf(own, 'support-unit'));
  expect(section((await alone.open('/desk')).html, 'late')).toBe('');
  while (!desk.reading.state.endsWith('reportMissing')) await desk.toNextDeadline();
  desk.now = plus(desk.now, days);
  const again = await personAt(own.app, mailboxOf(own, 'support-unit'));
  const { html } = await again.open('/desk');
  expect(section(html, 'late')).toContain('Yearly review: the report is missing.');
  expect(section(html, 'waiting')).toContain('Send to the committee without a report');
  await desk.ask(
    'overdue',
    { type: 'review.sentToCommittee', reason: 'It wrote that none will come.' },
    supportUnit,
  );
  expect(section((await again.open('/desk')).html, 'late')).toBe('');
}, 30_000);
