// Where a request comes from: by its connection, or by what our own proxies say, and never by what a visitor writes.
import { Hono } from 'hono';
import { networkAddress } from '../../../web/http/networkAddress.ts';

async function seenFrom(remoteAddress: string, proxies = 0, forwarded?: string): Promise<string> {
  const app = new Hono();
  app.get('/', (c) => c.text(networkAddress(c, proxies)));
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } });
  return answer.text();
}

test('it is the connection’s, whatever a visitor claims', async () => {
  expect(await seenFrom('192.0.2.7')).toBe('192.0.2.7');
  expect(await seenFrom('192.0.2.7', 0, '203.0.113.9')).toBe('192.0.2.7');
  expect(await seenFrom('::ffff:192.0.2.7')).toBe('192.0.2.7');
});

test('behind proxies of ours it is what the outermost of them saw', async () => {
  expect(await seenFrom('10.0.0.1', 1, '203.0.113.9')).toBe('203.0.113.9');
  expect(await seenFrom('10.0.0.1', 1, 'made up, 203.0.113.9')).toBe('203.0.113.9');
  expect(await seenFrom('10.0.0.1', 2, 'made up, 203.0.113.9, 10.0.0.2')).toBe('203.0.113.9');
  expect(await seenFrom('10.0.0.1', 1)).toBe('10.0.0.1');
});

test('all of one IPv6 network is one place', async () => {
  expect(await seenFrom('2001:db8:1:2::1')).toBe('2001:db8:1:2');
  expect(await seenFrom('2001:db8:1:2:a:b:c:d')).toBe('2001:db8:1:2');
  expect(await seenFrom('2001:db8::9')).toBe('2001:db8:0:0');
  expect(await seenFrom('::1')).toBe('0:0:0:0');
});

test('without a connection it is nowhere', async () => {
  const app = new Hono();
  app.get('/', (c) => c.text(networkAddress(c)));
  expect(await (await app.request('/')).text()).toBe('');
});
