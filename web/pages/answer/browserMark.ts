// The mark by which a browser is known again that has answered with a link. In: a request, or a confirmed answer. Out: a cookie of 256
// random bits that says nothing about anybody, is sent to the response pages alone, and is read by no script.
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLocal, type Surroundings } from '../../surroundings.ts';

const name = 'answers';
/** A yearly review comes once a year, and a link is older than its answer by weeks at most. */
const kept = 400 * 24 * 60 * 60;

export function keptByBrowser(c: Context): string | null {
  const value = getCookie(c, name);
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
}

/** The mark that the browser has, or one that it gets now. */
export function markBrowser(c: Context, surroundings: Surroundings): string {
  const value = keptByBrowser(c) ?? randomBytes(32).toString('base64url');
  setCookie(c, name, value, {
    path: '/answer',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: kept,
    ...(isLocal(surroundings) ? {} : { secure: true }),
  });
  return value;
}
