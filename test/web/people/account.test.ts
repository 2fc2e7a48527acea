// Signing in with the account of one's organization, at a real OpenID provider that runs beside the test.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { minutes } from '../../../domain/instant.ts';
import { publicUrl } from '../office.ts';
import { openDoorstep, textOf, type Browser, type Doorstep } from './doorstep.ts';

let provider: ChildProcess;
let issuer: string;
let door: Doorstep;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

beforeAll(async () => {
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  const program = join(__dirname, '..', '..', 'support', 'openIdProvider.mjs');
  provider = spawn(process.execPath, [program, String(port), `${publicUrl}/oidc/callback`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { stdout } = provider;
  if (stdout === null) throw new Error('the provider says nothing');
  [door] = await Promise.all([
    openDoorstep({
      openId: { issuer, clientId: 'assent', clientSecret: 'a secret of the tests' },
      log: () => {},
    }),
    once(stdout, 'data'),
  ]);
}, 60_000);
afterAll(async () => {
  const ended = once(provider, 'exit');
  provider.kill();
  await ended;
});

/** What a person does at the provider: log in and agree, over real HTTP. @returns the path at which our web is come back to */
async function atProvider(address: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  const visit = async (url: string, form?: Record<string, string>): Promise<string> => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next !== null) {
      const to = new URL(next, url);
      return to.origin === issuer ? visit(to.href) : `${to.pathname}${to.search}`;
    }
    const page = await answer.text();
    const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(page) ?? [];
    const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(page) ?? [];
    if (action === '') throw new Error(`the provider answered ${answer.status}: ${page.slice(0, 500)}`);
    return visit(new URL(action, url).href, { prompt, login, password: 'any' });
  };
  return visit(address);
}

async function begin(browser: Browser, to = '/me'): Promise<string> {
  const answer = await browser.get(`/oidc/start?to=${encodeURIComponent(to)}`);
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

const norway = 'norway@committee.example.org';

test('the sign-in page offers it, and it leads to the provider with PKCE, state and nonce', async () => {
  const browser = door.browser();
  expect(await (await browser.get('/sign-in?to=/my/x')).text()).toContain('href="/oidc/start?to=%2Fmy%2Fx"');
  const url = new URL(await begin(browser));
  expect(url.origin).toBe(issuer);
  const asked = url.searchParams;
  expect(asked.get('redirect_uri')).toBe(`${publicUrl}/oidc/callback`);
  expect(asked.get('code_challenge_method')).toBe('S256');
  for (const name of ['code_challenge', 'state', 'nonce'])
    expect(asked.get(name)?.length).toBeGreaterThan(20);
  expect(browser.set[0]).toMatch(/^__Host-assent-account=.*HttpOnly; Secure; SameSite=Lax$/);
});

test('whoever’s verified mailbox is on the roster is signed in, and comes to where it was going', async () => {
  const browser = door.browser();
  const back = await atProvider(await begin(browser, '/my/somewhere'), norway);
  const answer = await browser.get(back);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/somewhere']);
  expect([...browser.cookies.keys()]).toEqual(['__Host-assent']);
  expect(await browser.text('/me')).toContain(norway);
});

describe('nobody is let in, and it is explained', () => {
  test.each([
    ['whose mailbox the provider has not verified', `unverified:${norway}`, 'no verified mailbox'],
    ['of whom the provider tells no mailbox', `silent:${norway}`, 'no verified mailbox'],
    ['whom nobody knows here', 'eve@example.org', 'neither on the roster'],
  ])('%s', async (_who, login, says) => {
    const browser = door.browser();
    const answer = await browser.get(await atProvider(await begin(browser, '/my/y'), login));
    expect(answer.status).toBe(403);
    expect(await answer.clone().text()).toContain('/sign-in?to=%2Fmy%2Fy');
    expect(await textOf(answer)).toContain(says);
    expect(browser.cookies.size).toBe(0);
  });

  test('who comes back in another browser, or a second time', async () => {
    const [mine, other] = [door.browser(), door.browser()];
    const back = await atProvider(await begin(mine), norway);
    await begin(other);
    expect((await door.browser().get(back)).status).toBe(400);
    expect((await other.get(back)).status).toBe(400);
    expect((await mine.get(back)).status).toBe(303);
    await mine.post('/sign-out', {});
    expect((await mine.get(back)).status).toBe(400);
    expect([mine.cookies.size, other.cookies.size]).toEqual([0, 0]);
  });

  test('who says no at the provider, takes too long, or makes the answer up', async () => {
    const refusing = door.browser();
    await begin(refusing);
    const refused = await refusing.get('/oidc/callback?error=access_denied&state=x');
    expect(refused.status).toBe(400);
    expect(await textOf(refused)).toContain('was stopped');
    const slow = door.browser();
    const back = await atProvider(await begin(slow), norway);
    expect((await door.later(11 * minutes, () => slow.get(back))).status).toBe(400);
    const inventing = door.browser();
    inventing.cookies.set('__Host-assent-account', 'made.up');
    expect((await inventing.get('/oidc/callback?code=x&state=y')).status).toBe(400);
  });
});

test('a provider that is away costs nobody the other way in', async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  const away = await openDoorstep({
    openId: { issuer: nowhere, clientId: 'assent', clientSecret: 'x' },
    log: () => {},
  });
  const answer = await away.browser().get('/oidc/start?to=/my/z');
  expect(answer.status).toBe(503);
  expect(await answer.clone().text()).toContain('/sign-in?to=%2Fmy%2Fz');
  expect(await textOf(answer)).toContain('does not answer');
}, 60_000);

test('without a provider there is no such way', async () => {
  const without = await openDoorstep();
  expect((await without.browser().get('/oidc/start')).status).toBe(404);
  expect(await without.browser().text('/sign-in')).not.toContain('account');
}, 60_000);
