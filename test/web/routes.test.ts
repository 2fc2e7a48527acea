// Every address of the web, visited: what it answers, under which headers. A route that is not in the table fails the first
// test; so nobody adds a page that no test has ever opened.
import type { Hono } from 'hono';
import { createApp } from '../../web/app.tsx';
import { mark, stylesheet } from '../../web/http/assets.ts';
import { exampleLetter, openWebOffice, publicUrl } from './office.ts';

let local: Hono;
let open: Hono;
let mailId: string;

beforeAll(async () => {
  const { register, mail, open: begin } = await openWebOffice();
  const life = begin('irdb');
  await life.isReviewed(await exampleLetter('complete.md'));
  await life.becomesPartner('2025-03-27T16:20:00.000Z');
  mailId = (await mail.messages()).at(-1)?.id ?? '';
  const withAttachment = {
    ...mail,
    messages: () => mail.messages(),
    attachment: async (id: string, index: number) =>
      id === mailId && index === 0
        ? { filename: "Ärger's\r\n.ics", mimeType: 'text/calendar', size: 2, content: Buffer.from('ok') }
        : mail.attachment(id, index),
  };
  local = createApp({ register, mailbox: withAttachment, publicUrl, embedded: true });
  open = createApp({ register, mailbox: mail, publicUrl, embedded: false });
}, 60_000);

const html = 'text/html; charset=UTF-8';
const json = 'application/json';

/** Pattern, the address that is visited, and the type of what comes back. */
const openToAll: [pattern: string, path: () => string, type: string][] = [
  ['/', () => '/', html],
  ['/partners/:slug', () => '/partners/irdb', html],
  ['/partners/:slug/acceptance.pdf', () => '/partners/irdb/acceptance.pdf', 'application/pdf'],
  [
    '/partners/:slug/:file{((letter|acceptance)\\.txt|record\\.json)}',
    () => '/partners/irdb/letter.txt',
    'text/plain; charset=utf-8',
  ],
  ['/api/partners', () => '/api/partners', json],
  ['/healthz', () => '/healthz', json],
  ['/assets/:file', () => stylesheet.href, 'text/css; charset=utf-8'],
];
const localOnly: typeof openToAll = [
  ['/cases', () => '/cases', html],
  ['/cases/:case', () => '/cases/irdb', html],
  ['/cases/:case/record', () => '/cases/irdb/record', html],
  ['/cases/:case/history', () => '/cases/irdb/history', html],
  ['/cases/:case/mail', () => '/cases/irdb/mail', html],
  ['/mailbox', () => '/mailbox', html],
  ['/mailbox/:id', () => `/mailbox/${mailId}`, html],
  ['/mailbox/:id/body', () => `/mailbox/${mailId}/body`, html],
  [
    '/mailbox/:id/attachments/:index{[0-9]{1,4}}',
    () => `/mailbox/${mailId}/attachments/0`,
    'application/octet-stream',
  ],
];
const everyRoute = [...openToAll, ...localOnly];

const patternsOf = (app: Hono) =>
  app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);

test('every route of the app is visited below', () => {
  expect(patternsOf(local)).toEqual(everyRoute.map(([pattern]) => `GET ${pattern}`));
  expect(patternsOf(open)).toEqual(openToAll.map(([pattern]) => `GET ${pattern}`));
});

describe.each(everyRoute)('GET %s', (pattern, path, type) => {
  test('answers, from the route that is meant', async () => {
    const [matched] = local.router.match('GET', path());
    const routes = matched.map(([[, route]]) => route).filter(({ method }) => method === 'GET');
    expect(routes[0]?.path).toBe(pattern);
    const response = await local.request(path());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.text()).length).toBeGreaterThan(0);
  });

  test('says what a browser may do with it', async () => {
    const { headers } = await local.request(path());
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/script-src/);
    if (pattern !== '/mailbox/:id/body') {
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).toContain("frame-ancestors 'none'");
    }
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('holds no script and no inline style', async () => {
    if (type !== html || pattern === '/mailbox/:id/body') return;
    const page = await (await local.request(path())).text();
    expect(page).toMatch(/^<!doctype html><html lang="en"/);
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<main id="main"');
    expect(page).toContain('href="#main"');
  });
});

describe('what only a local installation shows', () => {
  test.each(localOnly)('%s is not there in any other', async (_pattern, path) => {
    const response = await open.request(path());
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('href="/cases"');
  });

  test('a banner says that everything is visible', async () => {
    expect(await (await local.request('/')).text()).toContain('Local installation.');
    expect(await (await open.request('/')).text()).not.toContain('Local installation.');
  });
});

describe('a mail’s own HTML', () => {
  test('may dress itself, runs nothing and is framed by our pages alone', async () => {
    const { headers } = await local.request(`/mailbox/${mailId}/body`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox",
    );
  });

  test('stands in a sandbox that grants nothing', async () => {
    const page = await (await local.request(`/mailbox/${mailId}`)).text();
    expect(page).toContain(`<iframe class="mail" sandbox="" src="/mailbox/${mailId}/body"`);
  });
});

test('an attachment is saved under its own name, whatever the name holds', async () => {
  const { headers } = await local.request(`/mailbox/${mailId}/attachments/0`);
  expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%C3%84rger%27s%0D%0A.ics");
  expect((await local.request(`/mailbox/${mailId}/attachments/7`)).status).toBe(404);
});

describe('keeping', () => {
  test.each([stylesheet, mark])('$href is kept for good, since its address is its hash', async ({ href }) => {
    const response = await open.request(href);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const other = href.replace(/\.[0-9a-f]{16}\./, '.0000000000000000.');
    expect((await open.request(other)).status).toBe(404);
  });

  test('a page that has not changed is not sent again', async () => {
    const first = await open.request('/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await open.request('/', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a page of a local installation is kept by nobody', async () => {
    expect((await local.request('/cases')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('where there is nothing', () => {
  test.each([
    '/nowhere',
    '/partners/',
    '/partners/unknown',
    '/partners/%00',
    '/partners/%E0%A4%A',
    `/partners/${'x'.repeat(3_000)}`,
    '/partners/irdb/report.txt',
    '/partners/unknown/letter.txt',
    '/partners/unknown/record.json',
    '/partners/irdb/record.txt',
    '/partners/unknown/acceptance.pdf',
    '/partners/%00/acceptance.pdf',
    '/cases/unknown',
    '/cases/%00',
    '/cases/unknown/record',
    '/cases/irdb/nothing',
    '/mailbox/unknown',
    '/mailbox/unknown/body',
    '/mailbox/..%2f..%2fetc%2fpasswd',
    '/assets/..%2fstyle.css',
  ])('%s says where to go', async (path) => {
    const response = await local.request(path);
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(page).toContain('There is no page at this address');
    expect(page).toContain('<a href="/">the official list of multilateral partners</a>');
    expect(page).toContain('<a href="/mailbox">');
  });

  test('a program is told in JSON', async () => {
    const response = await open.request('/api/nothing');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: 'web.notFound', message: 'There is nothing at this address.' },
    });
  });

  test('nothing can be changed here', async () => {
    expect((await local.request('/cases/irdb', { method: 'POST' })).status).toBe(404);
  });
});
