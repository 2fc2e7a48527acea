// Asking for a link to sign in with. In: a mailbox. Out: the same page whether or not anybody knows the mailbox; the courier finds
// out and sends the link, so that neither the answer nor its time tells who is known.
import { randomUUID } from 'node:crypto';
import type { Context, Handler } from 'hono';
import type { Desk } from '../../../client/desk.ts';
import { emailAddress } from '../../../domain/text.ts';
import { respond } from '../../http/respond.tsx';
import { FaultSummary, LineField } from '../../parts/fields.tsx';
import { Outside } from '../../parts/outside.tsx';
import { ownPath } from '../../people/ownPath.ts';
import { readerFor } from '../../people/readerFor.ts';
import { tryFor, tryFromHere } from '../../people/tries.ts';
import { visitorOf } from '../../people/visitor.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wordsFor } from '../../words/words.ts';
import { linkMinutes, tooOften } from './explain.tsx';

interface Asked {
  to: string;
  /** Drawn when the form is shown: the same form sent twice is one mail. */
  requestId: string;
  /** What was typed and is no address. */
  typed?: string;
}

async function page(c: Context, surroundings: Surroundings, { to, requestId, typed }: Asked) {
  const reader = readerFor(c);
  const visitor = visitorOf(c);
  const { signIn } = wordsFor(reader);
  const fault = typed === undefined ? undefined : signIn.notAnAddress;
  const query = `?to=${encodeURIComponent(to)}`;
  const body = (
    <>
      <FaultSummary
        title={signIn.faults}
        faults={fault === undefined ? [] : [{ field: 'mailbox', message: fault }]}
      />
      <header class="page-header">
        <h1>{signIn.title}</h1>
        <p class="lead">{signIn.how}</p>
      </header>
      {visitor !== null && (
        <p>
          {signIn.signedInAs} <Outside text={visitor.name} />. <a href={to}>{signIn.goOn}</a>
        </p>
      )}
      <form method="post" action="/sign-in" class="form">
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="requestId" value={requestId} />
        <LineField
          name="mailbox"
          type="email"
          label={signIn.mailbox}
          autocomplete="email"
          value={typed}
          fault={fault}
          required
        />
        <p class="actions">
          <button class="primary">{signIn.send}</button>
        </p>
      </form>
      {surroundings.openId !== undefined && (
        <p class="actions">
          <a class="button" href={`/oidc/start${query}`}>
            {signIn.withAccount}
          </a>
        </p>
      )}
      {surroundings.embedded && (
        <p class="actions">
          <a href={`/look-as${query}`}>{signIn.local}</a>
        </p>
      )}
    </>
  );
  const status = fault === undefined ? 200 : 422;
  return respond(c, surroundings, { title: signIn.title, body, reader, status });
}

/** `GET /sign-in?to=PATH` */
export const signInPage =
  (surroundings: Surroundings): Handler =>
  (c) =>
    page(c, surroundings, { to: ownPath(c.req.query('to')), requestId: randomUUID() });

const isRequestId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f-]{36}$/.test(text);

/** `POST /sign-in` with `mailbox`, `to` and `requestId` */
export function askForLink(surroundings: Surroundings, desk: Desk): Handler {
  return async (c) => {
    const sent = await c.req.parseBody();
    const to = ownPath(typeof sent['to'] === 'string' ? sent['to'] : undefined);
    const requestId = isRequestId(sent['requestId']) ? sent['requestId'] : randomUUID();
    const typed = typeof sent['mailbox'] === 'string' ? sent['mailbox'].trim() : '';
    const mailbox = emailAddress.safeParse(typed);
    if (!mailbox.success) return page(c, surroundings, { to, requestId, typed: typed.slice(0, 254) });
    const wait = (await tryFromHere(c, surroundings)) ?? (await tryFor(mailbox.data, surroundings));
    if (wait !== null) return tooOften(c, surroundings, wait);
    const order = { what: 'signInLink', mailbox: mailbox.data.toLowerCase(), returnTo: to } as const;
    await desk.order(order, `sign-in/${requestId}`);
    return c.redirect('/sign-in/sent', 303);
  };
}

/** `GET /sign-in/sent` */
export function linkSent(surroundings: Surroundings): Handler {
  return async (c) => {
    const reader = readerFor(c);
    const { signIn } = wordsFor(reader);
    const body = (
      <>
        <header class="page-header">
          <h1>{signIn.sentTitle}</h1>
          <p class="lead">{signIn.sent(linkMinutes)}</p>
        </header>
        <p>{signIn.notThere}</p>
        <p>
          <a href="/sign-in">{signIn.another}</a>
        </p>
      </>
    );
    return respond(c, surroundings, { title: signIn.sentTitle, body, reader });
  };
}
