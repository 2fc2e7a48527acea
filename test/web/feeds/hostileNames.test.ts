// Names that try to be more than text in what programs read: spreadsheet formulas, markup, reversed writing, what XML cannot hold, ten
// thousand letters. In: the register's own writes. Out: feeds in which all of it is text.
import { parse } from 'csv-parse/sync';
import type { Hono } from 'hono';
import { convert } from 'xmlbuilder2';
import { openRegister, type Register } from '../../../register/open.ts';
import { setListing } from '../../../register/partners.ts';
import { createApp } from '../../../web/app.tsx';
import { publicUrl } from '../office.ts';
import { page } from '../words.ts';

const formulas = [
  '=HYPERLINK("https://evil.example.org","Click")',
  '+2+5',
  '-2+5',
  '@SUM(A1:A9)',
  '\tTab first',
  '\rReturn first',
];
const others = [
  '<script>alert(1)</script> & "quotes" ]]> <b>',
  'Bank \u202eknaB\u202c \u2066of\u2069 منظمة',
  'Bell \u0007 escape \u001b null-ish \u0001',
  'Line\r\nBEGIN:VEVENT\r\nSUMMARY:Injected',
  'W'.repeat(10_000),
];

let register: Register;
let app: Hono;
beforeAll(async () => {
  register = await openRegister('pglite:');
  await register.migrate();
  for (const [index, name] of [...formulas, ...others].entries()) {
    const slug = `hostile-${index}`;
    await setListing(register, {
      slug,
      case: slug,
      name,
      status: 'active',
      since: '2026-01-01T00:00:00.000Z',
    });
  }
  app = createApp({ register, publicUrl, embedded: false });
}, 60_000);
afterAll(async () => register?.close());

test('no cell of the CSV begins as a formula does, and no name is lost', async () => {
  const rows = parse(await page(app, '/api/partners.csv'), { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(formulas.length + others.length);
  for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const names = rows.map(({ name }) => name);
  for (const name of formulas) expect(names).toContain(`'${name}`);
  for (const name of others) expect(names).toContain(name);
});

test('the JSON holds each name as it is', async () => {
  const list = JSON.parse(await page(app, '/api/partners')) as { name: string }[];
  expect(list.map(({ name }) => name).toSorted()).toEqual([...formulas, ...others].toSorted());
});

test('the Atom feed is well-formed, and every name in it is text', async () => {
  const text = await page(app, '/feeds/changes.atom');
  expect(text).not.toMatch(/<script|<b>/);
  // eslint-disable-next-line no-control-regex -- exactly what XML cannot hold
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  expect(text).toContain(
    '<title>&lt;script&gt;alert(1)&lt;/script&gt; &amp; "quotes" ]]&gt; &lt;b&gt; joined the official list</title>',
  );
  const { feed } = convert(text, { format: 'object' }) as unknown as { feed: { entry: { title: string }[] } };
  const titles = feed.entry.map(({ title }) => title);
  expect(titles).toContain('Bell \ufffd escape \ufffd null-ish \ufffd joined the official list');
});

test('the page shows each of them as text', async () => {
  const html = await page(app, '/');
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain('<bdi class="outside">=HYPERLINK(');
  expect(html).toContain('W'.repeat(10_000));
  for (const path of [
    '/data',
    '/?q=%3Cscript%3E',
    '/partners/hostile-6',
    '/partners/hostile-6?asOf=x',
    '/partners/hostile-6?asOf=2001-01-01',
  ])
    expect(await (await app.request(path)).text()).not.toMatch(/<script|<b>/);
});
