// Signing out, of this browser or of every browser that the person has signed in with. In: the press of a button. Out: the session is
// over, and the way to a page that everybody may see.
import type { Handler } from 'hono';
import { endSessionsOf } from '../../../register/sessions.ts';
import { ownPath } from '../../people/ownPath.ts';
import { leaveSession } from '../../people/session.ts';
import { visitorOf } from '../../people/visitor.ts';
import type { Surroundings } from '../../surroundings.ts';

/** `POST /sign-out`, with `everywhere` for all browsers, and `to` for the path to go to */
export function signOut(surroundings: Surroundings): Handler {
  return async (c) => {
    const { everywhere, to } = await c.req.parseBody();
    const visitor = visitorOf(c);
    if (visitor !== null && everywhere !== undefined)
      await endSessionsOf(surroundings.register, visitor.mailbox);
    await leaveSession(c, surroundings);
    return c.redirect(typeof to === 'string' ? ownPath(to) : '/', 303);
  };
}
