// The guard of a local installation: it answers only under a name of this machine, so that a page elsewhere cannot have its own
// name point here and read the cases and the mail (DNS rebinding). In: a request. Out: the request goes on, or 421.
import type { MiddlewareHandler } from 'hono';

const names = ['127.0.0.1', 'localhost', '[::1]'];

export const localOnly: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (names.includes(hostname)) return next();
  return c.text('web.notLocal: this installation answers only at 127.0.0.1 or localhost.\n', 421);
};
