// What is taken of a form at all: from our own pages alone, and only so much; and what browsers are told about this web.
import { Browser, openDoorstep, textOf, type Doorstep } from '../people/doorstep.ts';
import { publicUrl } from '../office.ts';

let door: Doorstep;
beforeAll(async () => {
  door = await openDoorstep();
}, 60_000);

const form = { mailbox: 'norway@committee.example.org', to: '/me' };

describe('a form', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { Origin: 'https://evil.example.org' }],
    ['a site next door', { Origin: 'https://evil.register.example.org', 'Sec-Fetch-Site': 'same-site' }],
    ['another site, by a browser that hides which', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['another scheme', { Origin: 'http://register.example.org' }],
    ['nowhere that is told', {}],
  ])('from %s is refused, and explained', async (_where, headers) => {
    const before = door.orders.length;
    const refused = await door.browser().post('/sign-in', form, headers);
    expect(refused.status).toBe(403);
    expect(await textOf(refused)).toContain('This form did not come from here');
    expect(door.orders).toHaveLength(before);
  });

  test.each<[string, Record<string, string>]>([
    ['by its origin', { Origin: publicUrl }],
    ['by the browser’s word where the origin is hidden', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }],
  ])('from here is taken, known %s', async (_how, headers) => {
    expect((await door.browser().post('/sign-in', form, headers)).status).toBe(303);
  });

  test('without a body signs nobody out from elsewhere', async () => {
    const sent = await door.app.request(`${publicUrl}/sign-out`, { method: 'POST' });
    expect(sent.status).toBe(403);
  });

  test('of more than 256 kB is refused from somebody whom we do not know, and explained in the browser’s language', async () => {
    const long = { ...form, more: 'x'.repeat(256 * 1_024) };
    const headers = { Origin: publicUrl, 'Accept-Language': 'es' };
    const refused = await door.browser().post('/sign-in', long, headers);
    expect(refused.status).toBe(413);
    expect(await textOf(refused)).toContain('256 kB');
    expect((await door.browser().post('/sign-in', { ...form, more: 'x'.repeat(60_000) })).status).toBe(303);
  });

  test('of whoever has signed in may hold a letter with its PDF, and no more than 10 MB', async () => {
    const person = door.browser();
    await person.post('/sign-in', { mailbox: 'brazil@committee.example.org', to: '/me' });
    await person.post((await door.linksTo('brazil@committee.example.org')).at(-1) ?? '', {});
    const sized = (megabytes: number) =>
      person.post('/sign-out', { more: 'x'.repeat(megabytes * 1_048_576) });
    const refused = await sized(10);
    expect(refused.status).toBe(413);
    expect(await textOf(refused)).toContain('10 MB');
    expect((await sized(9)).status).toBe(303);
  });
});

describe('what browsers are told', () => {
  test('to come by HTTPS alone, from now on for a year; not in a local installation', async () => {
    const { headers } = await door.browser().get('/');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    const local = await openDoorstep({ embedded: true, publicUrl: 'http://127.0.0.1:8080' });
    const there = await new Browser(local.app, 'http://127.0.0.1:8080').get('/');
    expect(there.headers.has('strict-transport-security')).toBe(false);
  }, 60_000);

  test('to run scripts and hear news from here alone, and nothing inline', async () => {
    const policy = (await door.browser().get('/sign-in')).headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
      ]),
    );
  });
});
