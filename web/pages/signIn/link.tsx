// Signing in with a link. In: the token in its address. Out: a page with a button, which link scanners may open as often as they
// like; the button uses the link up, once, and leads to where the person was going.
import type { Handler } from 'hono';
import { findPerson } from '../../../register/people.ts';
import { findSignInLink, useSignInLink } from '../../../register/signInLinks.ts';
import { lookable, respond } from '../../http/respond.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Outside } from '../../parts/outside.tsx';
import { ownPath } from '../../people/ownPath.ts';
import { beginSession } from '../../people/session.ts';
import { tryFromHere } from '../../people/tries.ts';
import { visitorOf } from '../../people/visitor.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';
import { wordsFor } from '../../words/words.ts';
import { explain, tooOften } from './explain.tsx';

/** `GET /sign-in/:token` */
export function linkPage(surroundings: Surroundings): Handler {
  const { register } = surroundings;
  return async (c) => {
    const token = c.req.param('token');
    const at = presentOf(surroundings);
    const link = lookable(token) ? await findSignInLink(register, token, at) : null;
    if (link === null) return explain(c, surroundings, 'unknown');
    const { mailbox, returnTo, stands } = link;
    const isHere = visitorOf(c)?.mailbox === mailbox;
    if (stands === 'used' && isHere) return c.redirect(ownPath(returnTo), 303);
    if (stands !== 'good') return explain(c, surroundings, stands, returnTo);
    const person = await findPerson(register, mailbox, at);
    if (person === null) return explain(c, surroundings, 'stranger');
    const { reader, name } = person;
    const { signIn } = wordsFor(reader);
    const body = (
      <>
        <header class="page-header">
          <h1>{signIn.confirmTitle}</h1>
        </header>
        <Facts>
          <Fact name={signIn.confirm}>
            <Outside text={name} />
          </Fact>
          <Fact name={signIn.mailbox}>
            <Outside text={mailbox} />
          </Fact>
        </Facts>
        <form method="post" action={`/sign-in/${encodeURIComponent(token ?? '')}`}>
          <p class="actions">
            <button class="primary">{signIn.signIn}</button>
          </p>
        </form>
        <p class="aside">{signIn.notYou}</p>
      </>
    );
    return respond(c, surroundings, { title: signIn.confirmTitle, body, reader });
  };
}

/** `POST /sign-in/:token` */
export function signInWithLink(surroundings: Surroundings): Handler {
  const { register } = surroundings;
  return async (c) => {
    const wait = await tryFromHere(c, surroundings);
    if (wait !== null) return tooOften(c, surroundings, wait);
    const token = c.req.param('token');
    if (!lookable(token)) return explain(c, surroundings, 'unknown');
    const at = presentOf(surroundings);
    const used = await useSignInLink(register, token, at);
    // Whoever has left the roster since the link was sent is not let in by it.
    const person = used === null ? null : await findPerson(register, used.mailbox, at);
    if (used === null) return c.redirect(`/sign-in/${encodeURIComponent(token)}`, 303);
    if (person === null) return explain(c, surroundings, 'stranger');
    await beginSession(c, surroundings, { mailbox: person.mailbox, how: 'link' });
    return c.redirect(ownPath(used.returnTo), 303);
  };
}
