// Looking through somebody's eyes in a local installation: everybody is there to be chosen, and nowhere else is there such a page.
import type { Hono } from 'hono';
import { createApp } from '../../../web/app.tsx';
import { exampleLetter, openWebOffice, supportUnit, type WebOffice } from '../office.ts';
import { Browser, openDoorstep, textOf } from './doorstep.ts';

const here = 'http://127.0.0.1:8080';
let office: WebOffice;
let app: Hono;
beforeAll(async () => {
  office = await openWebOffice('full');
  const letter = await exampleLetter('complete.md', 'Fund of Many Eyes');
  await office
    .open('eyes')
    .happens('2026-03-02T10:00:00.000Z', supportUnit, 'letter.submitted', { ...letter });
  app = createApp({ register: office.register, publicUrl: here, embedded: true });
}, 60_000);

const visit = () => new Browser(app, here);

test('everybody can be chosen, in groups: offices, seats, contacts', async () => {
  const page = await visit().text('/look-as');
  const groups = [
    'Co-Chair',
    'Support Unit',
    'Networking Mechanism',
    'Peer Learning and Support Sub-Committee',
    'Seats of governments',
    'Seats of civil society',
    'Contacts of organizations',
  ];
  const places = groups.map((title) => page.indexOf(` ${title} `));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(page).toContain('Head, Open Institutions Group');
  expect(page).toContain('Fund of Many Eyes');
  expect(page.match(/desk for open government/g)?.length).toBeGreaterThanOrEqual(22);
});

test('whoever is chosen is signed in without a mail, and goes on where the choice was made', async () => {
  const eyes = visit();
  const chosen = await eyes.post('/look-as', {
    mailbox: 'support-unit@secretariat.example.org',
    to: '/cases?q=1',
  });
  expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/cases?q=1']);
  expect(await eyes.text('/me')).toContain('support-unit@secretariat.example.org');
  await eyes.post('/look-as', { mailbox: 'open.institutions@irdb.example.org', to: '/me' });
  expect(await eyes.text('/me')).toContain('Contact of Fund of Many Eyes');
  await eyes.post('/look-as', { mailbox: '', to: '/' });
  expect(eyes.cookies.size).toBe(0);
});

test('a mailbox that nobody knows is refused, and no other site is gone to', async () => {
  for (const mailbox of ['eve@example.org', 'x\0y', 'z'.repeat(5_000)]) {
    const eyes = visit();
    const refused = await eyes.post('/look-as', { mailbox, to: '/' });
    expect(refused.status).toBe(422);
    expect(await textOf(refused)).toContain('Choose one from the list');
    expect(eyes.cookies.size).toBe(0);
  }
  const sent = await visit().post('/look-as', { mailbox: '', to: 'https://evil.example.org/' });
  expect(sent.headers.get('location')).toBe('/me');
});

test('names that try to be more than text are text, there and on one’s own page', async () => {
  const name = '<script>alert(1)</script> & "Bank" \'\' منظمة';
  const letter = await exampleLetter('complete.md', name, (text) =>
    text
      .replace('open.institutions@irdb.example.org', 'hostile@script.example.org')
      .replace('office: "Head, Open Institutions Group"', 'office: "<img src=x onerror=alert(2)> office"'),
  );
  await office
    .open('hostile')
    .happens('2026-03-02T10:00:00.000Z', supportUnit, 'letter.submitted', { ...letter });
  const eyes = visit();
  await eyes.post('/look-as', { mailbox: 'hostile@script.example.org', to: '/me' });
  for (const path of ['/look-as', '/me', '/']) {
    const page = await (await eyes.get(path)).text();
    expect(page).not.toMatch(/<script>|<img src=x/);
    expect(page).toContain('&lt;img src=x onerror=alert(2)&gt; office');
  }
});

test('anywhere else there is no such page', async () => {
  const door = await openDoorstep();
  expect((await door.browser().get('/look-as')).status).toBe(404);
  const posted = await door.browser().post('/look-as', { mailbox: 'norway@committee.example.org', to: '/' });
  expect(posted.status).toBe(404);
  expect(posted.headers.getSetCookie()).toEqual([]);
}, 60_000);
