// The session of a browser: a cookie with 256 random bits, of which the register keeps the hash. In: a request, or whoever signs in.
// Out: the cookie set, read and cleared. Scripts cannot read it, other sites cannot send it with a form, and outside a local
// installation it never travels unencrypted.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { sessionSpan, type SignInWay } from '../../domain/signIn.ts';
import { endSession, findSession, openSession, type Session } from '../../register/sessions.ts';
import { isLocal, presentOf, type Surroundings } from '../surroundings.ts';

const name = 'assent';

/** `__Host-assent` binds the cookie to this very host; browsers take such a name only over HTTPS. */
export const privately = (surroundings: Surroundings): CookieOptions & { path: '/' } => ({
  ...(isLocal(surroundings) ? {} : { prefix: 'host', secure: true }),
  path: '/',
  httpOnly: true,
  sameSite: 'Lax',
});

const valueOf = (c: Context, surroundings: Surroundings): string | undefined =>
  getCookie(c, name, privately(surroundings).prefix) || undefined;

/** The session of the browser that asks; undefined where it brings no cookie, null where its cookie is good no more. */
export async function sessionOf(c: Context, surroundings: Surroundings): Promise<Session | null | undefined> {
  const value = valueOf(c, surroundings);
  if (value === undefined) return undefined;
  return findSession(surroundings.register, value, presentOf(surroundings));
}

/** Whoever uses the browser has signed in; a session that it had before ends. */
export async function beginSession(
  c: Context,
  surroundings: Surroundings,
  whose: { mailbox: string; how: SignInWay },
): Promise<void> {
  const { register } = surroundings;
  const before = valueOf(c, surroundings);
  if (before !== undefined) await endSession(register, before);
  const value = await openSession(register, whose, presentOf(surroundings));
  setCookie(c, name, value, { ...privately(surroundings), maxAge: sessionSpan.atMost / 1_000 });
}

/** Ends the session of the browser that asks. */
export async function leaveSession(c: Context, surroundings: Surroundings): Promise<void> {
  const value = valueOf(c, surroundings);
  if (value !== undefined) await endSession(surroundings.register, value);
  deleteCookie(c, name, privately(surroundings));
}
