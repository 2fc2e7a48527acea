// What is public may be read from any website: in a request for it, the headers that let others have it. In: an answer on its way. Out:
// the same answer, open. Only for what everyone may read without signing in.
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const open = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'], maxAge: 86_400 });

/** The headers that an answer of “unchanged” keeps, so that it can be read from there too. */
export const headersOfOpenness = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cross-origin-resource-policy',
];

export const openToOthers: MiddlewareHandler = async (c, next) => {
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  return open(c, next);
};
