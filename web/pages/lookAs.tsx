// Looking through somebody's eyes, in a local installation alone: choosing a person signs the browser in without a mail. In: a
// choice. Out: the page with everybody to choose from, and the way back to where the choice was made.
import type { Context, Handler } from 'hono';
import { lookable, respond } from '../http/respond.tsx';
import { Outside } from '../parts/outside.tsx';
import { everyone, type Group } from '../people/everyone.ts';
import { ownPath } from '../people/ownPath.ts';
import { beginSession, leaveSession } from '../people/session.ts';
import { visitorOf, type Visitor } from '../people/visitor.ts';
import { findPerson } from '../../register/people.ts';
import { presentOf, type Surroundings } from '../surroundings.ts';

interface Seen {
  groups: readonly Group[];
  visitor: Visitor | null;
  to: string;
  /** Somebody was chosen whom nobody knows. */
  unknown?: boolean;
}

function page(c: Context, surroundings: Surroundings, { groups, visitor, to, unknown = false }: Seen) {
  const body = (
    <>
      <header class="page-header">
        <h1>Look through somebody’s eyes</h1>
        <p class="lead">
          This is a local installation: choosing a person signs you in as that person, without a mail. You see
          and may do what that person sees and may do.
        </p>
      </header>
      {unknown && (
        <p role="alert">This mailbox is neither on the roster nor of a contact. Choose one from the list.</p>
      )}
      {visitor !== null && (
        <form method="post" action="/look-as">
          <p>
            You look as <Outside text={visitor.name} />.
          </p>
          <input type="hidden" name="to" value={to} />
          <button name="mailbox" value="">
            Be nobody again
          </button>
        </form>
      )}
      {groups.map(({ title, people }) => (
        <section>
          <h2>{title}</h2>
          <form method="post" action="/look-as">
            <input type="hidden" name="to" value={to} />
            <ul class="eyes">
              {people.map(({ mailbox, name, of }) => (
                <li>
                  <button
                    name="mailbox"
                    value={mailbox}
                    aria-current={visitor?.mailbox === mailbox.toLowerCase() ? 'true' : undefined}
                  >
                    <Outside text={name} />{' '}
                    <span class="aside">
                      <Outside text={of} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </form>
        </section>
      ))}
    </>
  );
  return respond(c, surroundings, {
    title: 'Look through somebody’s eyes',
    body,
    status: unknown ? 422 : 200,
  });
}

/** `GET /look-as?to=PATH` */
export function lookAsPage(surroundings: Surroundings): Handler {
  return async (c) =>
    page(c, surroundings, {
      groups: await everyone(surroundings.register, presentOf(surroundings)),
      visitor: visitorOf(c),
      to: ownPath(c.req.query('to')),
    });
}

/** `POST /look-as` with `mailbox` (empty for nobody) and `to`, the path to go to. */
export function lookAs(surroundings: Surroundings): Handler {
  const { register } = surroundings;
  return async (c) => {
    const { mailbox, to: wanted } = await c.req.parseBody();
    const to = ownPath(typeof wanted === 'string' ? wanted : undefined);
    if (mailbox === '') {
      await leaveSession(c, surroundings);
      return c.redirect(to, 303);
    }
    const at = presentOf(surroundings);
    const person =
      typeof mailbox === 'string' && lookable(mailbox) ? await findPerson(register, mailbox, at) : null;
    if (person === null) {
      const groups = await everyone(register, at);
      return page(c, surroundings, { groups, visitor: visitorOf(c), to, unknown: true });
    }
    await beginSession(c, surroundings, { mailbox: person.mailbox, how: 'lookAs' });
    return c.redirect(to, 303);
  };
}
