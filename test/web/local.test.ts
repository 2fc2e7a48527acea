// What only a local installation has beside every page: through whose eyes one looks, how much mail is new, and the clock of a case.
import type { Hono } from 'hono';
import { createApp } from '../../web/app.tsx';
import { personAt, textOf } from './acting/person.ts';
import { exampleLetter, linkSecret, openWebOffice, publicUrl, type WebOffice } from './office.ts';
import { lifeDesk } from './personal/lifeDesk.ts';

const id = 'bank-of-many-eyes';
const name = 'Bank of <i>Many</i> Eyes';
const chair = 'indonesia@committee.example.org';

let office: WebOffice;
let app: Hono;
let hosted: Hono;

beforeAll(async () => {
  office = await openWebOffice();
  const life = office.open(id);
  await life.isReviewed(await exampleLetter('complete.md', name), '2026-03-02T09:00:00.000Z');
  const { desk } = lifeDesk(office, [life], '2026-03-03T09:00:00.000Z');
  const surroundings = {
    register: office.register,
    desk,
    linkSecret,
    publicUrl,
    now: () => '2026-03-03T09:00:00.000Z',
  };
  app = createApp({ ...surroundings, mailbox: office.mail, embedded: true });
  hosted = createApp({ ...surroundings, embedded: false });
}, 60_000);

const banner = (html: string) => /<aside class="local-banner"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '';

test('the banner says through whose eyes one looks, and changes them in place', async () => {
  const person = await personAt(app);
  const before = banner((await person.open(`/cases/${id}`)).html);
  expect(before).toContain('You look as nobody');
  expect(before).toContain(`<option value="${chair}">`);
  const seen = await person.send('/look-as', { mailbox: chair, to: `/sign/${id}` });
  expect([seen.status, seen.to]).toEqual([303, `/sign/${id}`]);
  const after = banner((await person.open(`/sign/${id}`)).html);
  expect(after).toContain('Indonesia: desk for open government');
  expect(after).toMatch(new RegExp(`<option value="${chair}" selected`));
});

test('the contact of the case at hand is among the eyes, and no other contact', async () => {
  const person = await personAt(app);
  expect(banner((await person.open(`/cases/${id}`)).html)).toContain('open.institutions@irdb.example.org');
  expect(banner((await person.open('/')).html)).not.toContain('open.institutions@irdb.example.org');
});

test('new mail is counted until the mailbox is opened', async () => {
  const all = (await office.mail.messages()).length;
  const first = await app.request('http://127.0.0.1/data');
  expect(banner(await first.text())).toContain(`Mailbox (${all} new)`);
  const opened = await app.request('http://127.0.0.1/mailbox');
  const cookie = opened.headers.getSetCookie().find((one) => one.startsWith('assent-mail-seen='));
  const [pair = ''] = (cookie ?? '').split(';');
  const later = await app.request('http://127.0.0.1/data', { headers: { Cookie: pair } });
  expect(banner(await later.text())).toContain('>Mailbox</a>');
});

test('a case’s pages show its clock, and what its next deadline does', async () => {
  const person = await personAt(app, chair);
  const shown = banner((await person.open(`/sign/${id}`)).html);
  expect(textOf(`<main${shown}`)).toMatch(/Case time 3 March 2026, 09:00:00 UTC/);
  expect(shown).toContain('The seats without a position are reminded of the closing instant.');
  expect(banner((await person.open('/')).html)).not.toContain('Case time');
});

test('a distance that makes no sense moves nothing, and is explained', async () => {
  const person = await personAt(app);
  for (const fields of [
    {},
    { from: '2026-03-03T09:00:00.000Z', days: '5000' },
    { from: '2026-03-03T09:00:00.000Z', days: '-1' },
    { from: 'yesterday', days: '1' },
    { until: '<script>' },
  ]) {
    const answer = await person.send(`/cases/${id}/clock`, { ...fields, back: '//elsewhere.example' });
    expect([fields, answer.status]).toEqual([fields, 422]);
    expect(answer.html).not.toContain('elsewhere.example');
    expect(textOf(answer.html)).toContain('The clock was not hurried');
  }
  expect((await person.send('/cases/no-such-bank/clock', { until: '2026-03-04T09:00:00.000Z' })).status).toBe(
    404,
  );
});

test('nothing of it is there outside a local installation', async () => {
  const page = await (await hosted.request(`${publicUrl}/`)).text();
  expect(page).not.toContain('local-banner');
  const clock = await hosted.request(`${publicUrl}/cases/${id}/clock`, {
    method: 'POST',
    headers: { Origin: publicUrl, 'Sec-Fetch-Site': 'same-origin' },
  });
  expect([302, 303, 403, 404]).toContain(clock.status);
});
