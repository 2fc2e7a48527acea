// How long somebody stays signed in: until it is idle, too old, ended by hand, or the person is nobody here any more.
import { hours } from '../../../domain/instant.ts';
import { loadRoster, currentRoster } from '../../../register/rosters.ts';
import { openSession } from '../../../register/sessions.ts';
import type { Register } from '../../../register/open.ts';
import { createApp } from '../../../web/app.tsx';
import { exampleLetter, linkSecret, publicUrl, supportUnit } from '../office.ts';
import { Browser, openDoorstep, type Doorstep } from './doorstep.ts';

let door: Doorstep;
beforeAll(async () => {
  door = await openDoorstep();
}, 60_000);

const cookie = '__Host-assent';

/** A browser in which somebody has signed in. */
async function signedIn(mailbox: string): Promise<Browser> {
  const browser = door.browser();
  await browser.post('/sign-in', { mailbox, to: '/me' });
  await browser.post((await door.linksTo(mailbox)).at(-1) ?? '', {});
  expect(browser.cookies.has(cookie)).toBe(true);
  return browser;
}

const isIn = async (browser: Browser) => (await browser.get('/me')).status === 200;

test('without signing in there is no page of one’s own, and the way back to it is kept', async () => {
  const answer = await door.browser().get('/me?x=1');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fme%3Fx%3D1');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('what a person sees is kept by no cache, and what everybody sees is told apart by the cookie', async () => {
  const person = await signedIn('brazil@committee.example.org');
  for (const path of ['/me', '/']) {
    const { headers } = await person.get(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toContain('Cookie');
  }
  expect((await door.browser().get('/')).headers.get('cache-control')).toBe('no-cache');
});

test('every page says who is signed in, and lets go', async () => {
  const person = await signedIn('norway@committee.example.org');
  const page = await (await person.get('/')).text();
  expect(page).toContain('Norway: desk for open government');
  const out = await person.post('/sign-out', {});
  expect([out.status, out.headers.get('location')]).toEqual([303, '/']);
  expect(person.cookies.size).toBe(0);
  expect(await (await person.get('/')).text()).not.toContain('Norway: desk');
});

test('the session that was signed out of is over, also for a copy of its cookie', async () => {
  const person = await signedIn('chile@committee.example.org');
  const copy = door.browser();
  copy.cookies.set(cookie, person.cookies.get(cookie) ?? '');
  expect(await isIn(copy)).toBe(true);
  await person.post('/sign-out', {});
  expect(await isIn(copy)).toBe(false);
  expect(copy.cookies.size).toBe(0);
});

test('signing out everywhere ends every browser of the person and nobody else’s', async () => {
  const [desk, phone] = [
    await signedIn('france@committee.example.org'),
    await signedIn('france@committee.example.org'),
  ];
  const other = await signedIn('inesc@committee.example.org');
  await desk.post('/sign-out', { everywhere: 'yes' });
  expect([await isIn(desk), await isIn(phone), await isIn(other)]).toEqual([false, false, true]);
});

test('signing in anew gives another cookie and ends the session before', async () => {
  const person = await signedIn('fundar@committee.example.org');
  const before = person.cookies.get(cookie) ?? '';
  await person.post('/sign-in', { mailbox: 'twaweza@committee.example.org', to: '/me' });
  await person.post((await door.linksTo('twaweza@committee.example.org')).at(-1) ?? '', {});
  expect(person.cookies.get(cookie)).not.toBe(before);
  const former = door.browser();
  former.cookies.set(cookie, before);
  expect(await isIn(former)).toBe(false);
});

test('a cookie that was made up, and one that is not ours, are nobody', async () => {
  for (const value of ['x', 'y'.repeat(43), '%00', '"><script>']) {
    const stranger = door.browser();
    stranger.cookies.set(cookie, value);
    expect(await isIn(stranger)).toBe(false);
  }
});

test('after twelve hours without a visit the session is over', async () => {
  const person = await signedIn('mexico@committee.example.org');
  for (const [passed, stands] of [
    [11, true],
    [22, true],
    [34, false],
  ] as const) {
    expect(await door.later(passed * hours, () => isIn(person))).toBe(stands);
  }
});

test('a mailbox that has left the roster is signed out at once, and its link lets nobody in', async () => {
  const mailbox = 'idasa@committee.example.org';
  const person = await signedIn(mailbox);
  await door.browser().post('/sign-in', { mailbox, to: '/me' });
  const link = (await door.linksTo(mailbox)).at(-1) ?? '';
  const loaded = await currentRoster(door.register);
  if (loaded === null) throw new Error('no roster');
  const seats = loaded.roster.seats.filter(({ id }) => id !== 'idasa');
  const delegations = (loaded.roster.delegations ?? []).filter(({ seat }) => seat !== 'idasa');
  await loadRoster(door.register, { ...loaded.roster, seats, delegations }, '2026-01-01T00:00:00.000Z');
  expect(await isIn(person)).toBe(false);
  expect(person.cookies.size).toBe(0);
  const page = await person.get(link);
  expect(page.status).toBe(403);
  expect(await page.text()).toContain('can no longer sign in');
  expect((await person.post(link, {})).status).toBe(403);
  expect(person.cookies.size).toBe(0);
});

test('the contact of an organization signs in for its case, and for as long as it is the contact', async () => {
  const life = door.open('bank-at-the-door');
  const named = (contact: string) =>
    exampleLetter('complete.md', 'Bank at the Door', (text) =>
      text.replace('open.institutions@irdb.example.org', contact).replace('language: en', 'language: fr'),
    );
  const at = '2026-03-02T10:00:00.000Z';
  await life.happens(at, supportUnit, 'letter.submitted', { ...(await named('Contact@Door.example.org')) });
  const contact = await signedIn('contact@door.example.org');
  const page = await contact.text('/me');
  expect(page).toContain('Bank at the Door');
  expect(page).toContain('Ce qui vous attend');
  const next = await named('somebody.else@door.example.org');
  await life.happens(at, supportUnit, 'letter.resubmitted', { ...next });
  expect(await isIn(contact)).toBe(false);
});

test('a visitor without a cookie costs the register nothing', async () => {
  const silent = {
    ...door.register,
    get db(): Register['db'] {
      throw new Error('the register was asked');
    },
  };
  const desk = { order: async () => {} } as never;
  const app = createApp({ register: silent, desk, linkSecret, publicUrl, embedded: false });
  expect((await new Browser(app, publicUrl).get('/sign-in')).status).toBe(200);
});

test('in a local installation the cookie needs no encryption; nowhere else', async () => {
  const local = createApp({ register: door.register, publicUrl: 'http://127.0.0.1:8080', embedded: true });
  const browser = new Browser(local, 'http://127.0.0.1:8080');
  await browser.post('/look-as', { mailbox: 'norway@committee.example.org', to: '/' });
  expect(browser.set[0]).toMatch(/^assent=[\w-]{43}; /);
  expect(browser.set[0]).not.toContain('Secure');
  const value = await openSession(
    door.register,
    { mailbox: 'norway@committee.example.org', how: 'link' },
    new Date().toISOString(),
  );
  const elsewhere = door.browser();
  elsewhere.cookies.set('assent', value);
  expect(await isIn(elsewhere)).toBe(false);
});
