// From where on the network a request comes. In: a request, and how many proxies of ours it came through. Out: an address, or for IPv6
// the /64 network that one household or office has; empty where the server does not say.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { isIPv6 } from 'node:net';

/** @param proxies each of ours adds one entry to X-Forwarded-For; what stands before them anybody may have written */
export function networkAddress(c: Context, proxies = 0): string {
  const passedOn = (c.req.header('X-Forwarded-For') ?? '').split(',').map((one) => one.trim());
  const told = proxies > 0 ? passedOn.at(-proxies) : undefined;
  return networkOf(told || connectedAddress(c));
}

function connectedAddress(c: Context): string {
  // Without a server, as in a test, there is no connection.
  const env: unknown = c.env;
  const served = typeof env === 'object' && env !== null && ('incoming' in env || 'server' in env);
  return served ? (getConnInfo(c).remote.address ?? '') : '';
}

function networkOf(address: string): string {
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('::');
  const left = before.split(':').filter(Boolean);
  const right = (after ?? '').split(':').filter(Boolean);
  const zeros = after === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
