// The way to sign in and to come back, for a page that is for people whom we know. In: a visitor's request. Out: a redirect.
import type { Context } from 'hono';

/** To the sign-in page, and from there to the page that was asked for. */
export function signInFirst(c: Context): Response {
  const { pathname, search } = new URL(c.req.url);
  c.header('Cache-Control', 'no-store');
  return c.redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`, 303);
}
