// The official list as people ask for it (SC-5): by status, by name, as of a day; and what it says when a question is unclear.
import type { Hono } from 'hono';
import { setListing } from '../../../register/partners.ts';
import { openRegister } from '../../../register/open.ts';
import { createApp } from '../../../web/app.tsx';
import { publicUrl } from '../office.ts';
import { inWords, page, words } from '../words.ts';
import { openRegisterScene } from './open.ts';

let app: Hono;
beforeAll(async () => {
  ({ app } = await openRegisterScene());
}, 120_000);

const namesIn = async (query: string) => {
  const html = await page(app, `/${query}`);
  return [...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/g)].map(([, cell]) => inWords(cell ?? ''));
};
const slugsIn = async (query: string) => {
  const answer = (await (await app.request(`/api/partners${query}`)).json()) as { slug: string }[];
  return answer.map((one) => one.slug);
};

describe('by status', () => {
  test('shows those alone, and says of how many', async () => {
    expect(await namesIn('?status=suspended')).toEqual(['Organisation of River States']);
    expect(await words(app, '/?status=suspended')).toContain('1 of 5 organizations matches.');
    expect(await slugsIn('?status=former')).toEqual(['banco-del-sur']);
  });

  test('keeps what was chosen in the form', async () => {
    expect(await page(app, '/?status=suspended')).toContain('<option value="suspended" selected="">');
  });
});

describe('by name', () => {
  test('finds it whatever its case and its accents', async () => {
    expect(await namesIn('?q=INTEGRACION')).toEqual(['Banco de Integración del Sur']);
    expect(await slugsIn('?q=integraci%C3%B3n')).toEqual(['banco-del-sur']);
  });

  test('finds an organization by the name that it had', async () => {
    expect(await namesIn('?q=dunes')).toEqual(['Union of Sands formerly Union Of Dunes']);
    expect(await slugsIn('?q=dunes')).toEqual(['union-of-sands']);
  });

  test('says when nothing matches, and leads back', async () => {
    const html = await page(app, '/?q=nobody&asOf=2026-01-01');
    expect(html).toContain('No partner matches. <a href="/?asOf=2026-01-01">Show all of them</a>');
  });
});

describe('as of a day', () => {
  test('shows the list as it stood at the end of that day, and says so with a way back', async () => {
    expect(await slugsIn('?asOf=2025-08-31')).toEqual([
      'banco-del-sur',
      'council-of-meadows',
      'irdb',
      'organisation-of-river-states',
    ]);
    const html = await page(app, '/?asOf=2025-08-31&status=active');
    expect(inWords(html)).toContain(
      'As of 31 August 2025. You see the list as it stood at the end of that day in UTC.',
    );
    expect(html).toContain('<a href="/?status=active">Show the list as it stands now</a>');
    expect(await namesIn('?asOf=2025-08-31&status=suspended')).toEqual([]);
  });

  test('an organization stands there under the name and the address of that time', async () => {
    expect(await namesIn('?asOf=2026-08-31&q=union')).toEqual(['Union Of Dunes']);
    expect(await slugsIn('?asOf=2026-09-01&q=union')).toEqual(['union-of-sands']);
  });

  test('what a day of the list names can be opened, whatever the organization is called now', async () => {
    const html = await page(app, '/?asOf=2026-08-31&q=union');
    const [, path] = /<th scope="row"[^>]*><a href="([^"]+)"/.exec(html) ?? [];
    const answer = await app.request(path ?? '');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      '/partners/union-of-sands?asOf=2026-08-31',
    ]);
    expect(await words(app, '/partners/union-of-sands?asOf=2026-08-31')).toContain(
      'Union Of Dunes Status Active',
    );
  });

  test('the day on which a partner joined counts whole', async () => {
    expect(await slugsIn('?asOf=2025-03-27&q=inter')).toEqual(['irdb']);
    expect(await slugsIn('?asOf=2025-03-26&q=inter')).toEqual([]);
  });

  test('before anybody was listed, it says that nobody was', async () => {
    expect(await words(app, '/?asOf=2001-01-01')).toContain('No organization was on the list yet.');
  });

  test('a day that is not over shows what is recorded so far', async () => {
    expect(await words(app, '/?asOf=2026-11-24')).toContain('That day is not over yet');
  });
});

describe('what is unclear', () => {
  test.each([
    ['asOf=yesterday', 'register.dateUnclear', '“yesterday” is no day of the calendar.'],
    ['asOf=2026-02-30', 'register.dateUnclear', 'Write it as year, month and day, such as 2026-05-01.'],
    ['asOf=0000-01-01', 'register.dateUnclear', 'no day of the calendar'],
    ['asOf=%00', 'register.dateUnclear', 'no day of the calendar'],
    ['status=retired', 'register.statusUnknown', 'A status is active, suspended or former.'],
    ['q=a-name-of-201-characters', 'register.searchTooLong', 'at most 200 characters'],
  ])('%s is answered kindly, to people and to programs', async (written, code, sentence) => {
    const query = written.replace('a-name-of-201-characters', 'x'.repeat(201));
    const answer = await app.request(`/?${query}`);
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain('role="alert"');
    expect(inWords(html)).toContain(sentence);
    expect(html).toContain('<a href="/">see the list as it stands now</a>');
    const forPrograms = await app.request(`/api/partners?${query}`);
    expect(forPrograms.status).toBe(400);
    expect(await forPrograms.json()).toEqual({ error: { code, message: expect.stringContaining(sentence) } });
    expect((await app.request(`/api/partners.csv?${query}`)).status).toBe(400);
  });

  test('empty fields, as a form sends them, ask for nothing', async () => {
    expect(await namesIn('?q=&status=&asOf=')).toHaveLength(5);
  });
});

test('a long list comes in pages of a hundred that keep what was asked', async () => {
  const register = await openRegister('pglite:');
  await register.migrate();
  for (let number = 100; number < 205; number += 1) {
    const slug = `partner-${number}`;
    await setListing(register, {
      slug,
      case: slug,
      name: slug,
      status: 'active',
      since: '2026-01-01T00:00:00.000Z',
    });
  }
  const many = createApp({ register, publicUrl, embedded: false });
  const first = await page(many, '/?status=active');
  expect(first.match(/<th scope="row"/g)).toHaveLength(100);
  expect(first).toContain('href="/?status=active&amp;q=&amp;asOf=&amp;page=2">Next');
  const second = await page(many, '/?status=active&page=2');
  expect(second.match(/<th scope="row"/g)).toHaveLength(5);
  expect(second).toContain(`<link rel="canonical" href="${publicUrl}/?page=2"/>`);
  await register.close();
}, 60_000);
