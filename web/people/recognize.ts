// Recognizing who is looking. In: a request with a session's cookie. Out: the visitor for the pages, as the roster and the cases of
// today have it; whoever has left the roster and is nobody's contact is signed out at once. A request without a cookie reads nothing.
import type { Context, MiddlewareHandler } from 'hono';
import { findPerson } from '../../register/people.ts';
import { presentOf, type Surroundings } from '../surroundings.ts';
import { leaveSession, sessionOf } from './session.ts';

/** What is the same for everybody. */
const forAll = /^\/(assets|api|healthz)(\/|$)/;

export function recognize(surroundings: Surroundings): MiddlewareHandler {
  return async (c, next) => {
    if (forAll.test(c.req.path)) return next();
    c.header('Vary', 'Cookie', { append: true });
    await recognizeNow(c, surroundings);
    return next();
  };
}

/** Who is looking, as things stand at this moment: an act may have just made somebody nobody's contact. */
export async function recognizeNow(c: Context, surroundings: Surroundings): Promise<void> {
  const session = await sessionOf(c, surroundings);
  if (session === undefined) return;
  const { register } = surroundings;
  const visitor =
    session === null ? null : await findPerson(register, session.mailbox, presentOf(surroundings));
  if (visitor === null) await leaveSession(c, surroundings);
  c.set('visitor', visitor ?? undefined);
}
