// Signing in with the account of one's organization. In: the provider (people/openId.ts). Out: the way there, and on the way back a
// session for whoever the verified mailbox belongs to, or an explanation. A cookie of this browser alone ties both ways together.
import type { Context, Handler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Fault } from '../../../domain/errors.ts';
import { epoch, minutes } from '../../../domain/instant.ts';
import { readSigned, sign } from '../../../links/signed.ts';
import { findPerson } from '../../../register/people.ts';
import { lookable } from '../../http/respond.tsx';
import type { OpenId, OpenIdErrand } from '../../people/openId.ts';
import { ownPath } from '../../people/ownPath.ts';
import { beginSession, privately } from '../../people/session.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';
import { explain } from './explain.tsx';

const cookie = 'assent-account';
const purpose = 'account';
/** How long somebody may take at the provider (milliseconds). */
const patience = 10 * minutes;

interface Kept {
  errand: OpenIdErrand;
  to: string;
}

/** `GET /oidc/start?to=PATH` */
export function beginWithAccount(surroundings: Surroundings, openId: OpenId, secret: string): Handler {
  return async (c) => {
    const to = ownPath(c.req.query('to'));
    try {
      const { to: provider, errand } = await openId.begin();
      const until = String(epoch(presentOf(surroundings)) + patience);
      const kept = sign(secret, purpose, [errand.state, errand.nonce, errand.verifier, to, until]);
      setCookie(c, cookie, kept, { ...privately(surroundings), maxAge: patience / 1_000 });
      c.header('Cache-Control', 'no-store');
      return c.redirect(provider.href, 303);
    } catch (error) {
      return notDone(c, surroundings, error, to);
    }
  };
}

/** `GET /oidc/callback`: where the provider sends the browser back to */
export function finishWithAccount(surroundings: Surroundings, openId: OpenId, secret: string): Handler {
  const { register, publicUrl } = surroundings;
  return async (c) => {
    const kept = takeKept(c, surroundings, secret);
    if (kept === null) return explain(c, surroundings, 'accountStopped');
    const { errand, to } = kept;
    try {
      // As the provider knows it: behind a proxy, the address of the request itself is another.
      const came = new URL(`${publicUrl}/oidc/callback${new URL(c.req.url).search}`);
      const mailbox = await openId.finish(came, errand);
      if (mailbox === null) return await explain(c, surroundings, 'accountUnverified', to);
      const person = lookable(mailbox) ? await findPerson(register, mailbox, presentOf(surroundings)) : null;
      if (person === null) return await explain(c, surroundings, 'accountUnknown', to);
      await beginSession(c, surroundings, { mailbox: person.mailbox, how: 'openId' });
      return c.redirect(to, 303);
    } catch (error) {
      return notDone(c, surroundings, error, to);
    }
  };
}

/** What this browser kept on its way to the provider; it is good for one way back. */
function takeKept(c: Context, surroundings: Surroundings, secret: string): Kept | null {
  const value = getCookie(c, cookie, privately(surroundings).prefix);
  deleteCookie(c, cookie, privately(surroundings));
  const fields = value ? readSigned(secret, purpose, value) : null;
  const [state, nonce, verifier, to, until] = fields ?? [];
  if (state === undefined || nonce === undefined || verifier === undefined) return null;
  if (Number(until) < epoch(presentOf(surroundings))) return null;
  return { errand: { state, nonce, verifier }, to: ownPath(to) };
}

/** The register's own faults go on to the page for faults; everything else is explained, and logged for whoever runs the web. */
function notDone(c: Context, surroundings: Surroundings, error: unknown, to: string): Promise<Response> {
  if (error instanceof Fault && error.code !== 'openId.away') throw error;
  const isAway = error instanceof Fault;
  surroundings.log?.(`openId: ${error instanceof Error ? error.message : String(error)}`);
  return explain(c, surroundings, isAway ? 'accountAway' : 'accountStopped', to);
}
