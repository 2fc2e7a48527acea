// Every address of the web, visited: what it answers, to whom, under which headers. A route that is not in the tables fails the first
// test; so nobody adds a page that no test has ever opened.
import type { Hono } from 'hono';
import { createApp } from '../../web/app.tsx';
import { mark, stylesheet } from '../../web/http/assets.ts';
import { publicUrl } from './office.ts';
import { localOnly, ofPeople, openToAll, posts, type Route } from './routeTable.ts';
import { openWholeSite, people, type Who, type WholeSite } from './wholeSite.ts';

let site: WholeSite;
/** The web with an identity provider that is away. */
let accounts: Hono;
/** The register alone, where nobody signs in. */
let open: Hono;
let local: Hono;
let mailId: string;

beforeAll(async () => {
  site = await openWholeSite();
  const { register, mail } = site.office;
  mailId = (await mail.messages()).at(-1)?.id ?? '';
  const withAttachment = {
    ...mail,
    messages: () => mail.messages(),
    attachment: async (id: string, index: number) =>
      id === mailId && index === 0
        ? { filename: "Ärger's\r\n.ics", mimeType: 'text/calendar', size: 2, content: Buffer.from('ok') }
        : mail.attachment(id, index),
  };
  local = createApp({ ...site.surroundings, mailbox: withAttachment, embedded: true });
  open = createApp({ register, mailbox: mail, publicUrl, embedded: false });
  const openId = { issuer: 'http://127.0.0.1:1', clientId: 'assent', clientSecret: 'of the tests' };
  accounts = createApp({ ...site.surroundings, openId });
}, 120_000);

const html = 'text/html; charset=UTF-8';
const here = 'http://localhost';
const everyGet = [...openToAll, ...ofPeople, ...localOnly];

const cookieOf = (who: Who = 'nobody'): Record<string, string> => {
  const value = site.cookies.get(who);
  return value === undefined ? {} : { Cookie: `assent=${value}` };
};
const pathOf = ({ path }: Route) =>
  path.replace(/^<mail>/, `/mailbox/${mailId}`).replace(/^<answer>/, site.answerPath('brazil'));
const visit = (one: Route, app = local) =>
  app.request(`${here}${pathOf(one)}`, { headers: cookieOf(one.who) });

const patternsOf = (app: Hono) =>
  app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
const sorted = (...names: string[]) => [...new Set(names)].toSorted();

test('every route of the app is visited below', () => {
  const gets = (routes: readonly Route[]) => routes.map(({ pattern }) => `GET ${pattern}`);
  const sends = (at: readonly Route[]) => at.map(({ pattern }) => `POST ${pattern}`);
  const everywhere = posts.filter((one) => one.at !== 'local');
  const account = ['GET /oidc/start', 'GET /oidc/callback'];
  expect(sorted(...patternsOf(open))).toEqual(sorted(...gets(openToAll)));
  expect(sorted(...patternsOf(local))).toEqual(sorted(...gets(everyGet), ...sends(posts)));
  expect(sorted(...patternsOf(site.open))).toEqual(
    sorted(...gets([...openToAll, ...ofPeople]), ...sends(everywhere)),
  );
  expect(sorted(...patternsOf(accounts))).toEqual(sorted(...patternsOf(site.open), ...account));
});

describe.each(everyGet)('GET $pattern', (one) => {
  const { pattern, type, status = 200 } = one;

  test('answers, from the route that is meant, and says what a browser may do with it', async () => {
    const [matched] = local.router.match('GET', new URL(pathOf(one), here).pathname);
    const routes = matched.map(([[, route]]) => route).filter(({ method }) => method === 'GET');
    expect(routes[0]?.path).toBe(pattern);
    const response = await visit(one);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    if (type === 'text/event-stream') await response.body?.cancel();
    else if (status !== 303) expect((await response.text()).length).toBeGreaterThan(0);
    const { headers } = response;
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/script-src (?!'self'(;|$))/);
    if (pattern !== '/mailbox/:id/body') {
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).toContain("frame-ancestors 'none'");
    }
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  test('holds no script but the one file of ours, and no inline style', async () => {
    if (type !== html || pattern === '/mailbox/:id/body') return;
    const page = await (await visit(one)).text();
    expect(page).toMatch(/^<!doctype html><html lang="en"/);
    expect(page).not.toMatch(/<script(?! src="\/assets\/live\.)|<style|\sstyle=|\son[a-z]+=/i);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<main id="main"');
    expect(page).toContain('href="#main"');
  });
});

describe.each(posts)('POST $pattern', (one) => {
  const send = (headers: Record<string, string>, app = local) =>
    app.request(`${here}${pathOf(one)}`, {
      method: 'POST',
      body: new URLSearchParams(one.fields ?? {}),
      headers: { ...cookieOf(one.who), ...headers },
    });

  test('answers a form of ours', async () => {
    const response = await send({ Origin: here });
    expect(response.status).toBe(one.status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    if (response.status !== 303) expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['elsewhere', { Origin: 'https://evil.example.org', 'Sec-Fetch-Site': 'cross-site' }],
    ['nowhere', {}],
  ])('refuses a form from %s', async (_where, headers) => {
    const refused = await send(headers);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('This form did not come from here');
  });

  test('does nothing for whoever has not signed in', async () => {
    if (one.who === undefined) return;
    const answer = await send({ Origin: here, Cookie: '' }, site.open);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\?to=/);
  });
});

describe('an identity provider that is away', () => {
  test.each([
    ['/oidc/start', 503],
    ['/oidc/callback', 400],
  ])('%s explains it', async (path, status) => {
    const response = await accounts.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(html);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('nobody sees what is not theirs', () => {
  const inside = ofPeople.filter(({ who }) => who !== undefined);

  test.each(inside)('$pattern asks whoever has not signed in to do so, and to come back', async (one) => {
    const response = await site.open.request(`${here}${pathOf(one)}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(pathOf(one))}`);
  });

  const known = (Object.keys(people) as Who[]).filter((who) => who !== 'nobody');
  test.each(inside)('$pattern is for those whom it concerns alone', async (one) => {
    const letIn = await Promise.all(
      known.map(async (who) => {
        const { status, body } = await visit({ ...one, who }, site.open);
        await body?.cancel();
        return status === (one.status ?? 200) ? [who] : [];
      }),
    );
    const meant =
      one.alsoFor === undefined
        ? known
        : known.filter((who) => who === one.who || one.alsoFor?.includes(who));
    expect(letIn.flat()).toEqual(meant);
  });
});

describe('what only a local installation shows', () => {
  test.each(localOnly)('$pattern is not there in any other', async (one) => {
    const response = await open.request(pathOf(one));
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
    '/partners/unknown/reviews.ics',
    '/feeds/nothing.atom',
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
    for (const path of ['/api/nothing', '/api/partners/unknown', '/api/partners/%00']) {
      const response = await open.request(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        error: { code: 'web.notFound', message: 'There is nothing at this address.' },
      });
    }
  });

  test('nothing can be changed here', async () => {
    const ours = { method: 'POST', headers: { origin: 'http://localhost' } };
    expect((await local.request('/cases/irdb', ours)).status).toBe(404);
    expect((await local.request('/cases/irdb', { method: 'POST' })).status).toBe(403);
  });
});
