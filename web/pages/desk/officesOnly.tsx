// The guard of the desk and of the pages of cases: they are for the offices. In: a request with its visitor. Out: the request goes on;
// or the way to sign in, or 403 with where that person's own pages are. In a local installation whoever has chosen nobody may look.
import type { MiddlewareHandler } from 'hono';
import { lookable, respond } from '../../http/respond.tsx';
import { findCase } from '../../../register/cases.ts';
import { signInFirst } from '../../people/signInFirst.ts';
import { isContactOf, seesTheDesk, visitorOf } from '../../people/visitor.ts';
import type { Surroundings } from '../../surroundings.ts';

export function officesOnly(surroundings: Surroundings): MiddlewareHandler {
  return async (c, next) => {
    const visitor = visitorOf(c);
    if (seesTheDesk(visitor) || (visitor === null && surroundings.embedded)) return next();
    if (visitor === null) return signInFirst(c);
    const id = c.req.path.split('/')[2];
    const record = lookable(id) ? await findCase(surroundings.register, id) : null;
    const own = record !== null && isContactOf(visitor, record);
    const body = (
      <section class="empty" aria-labelledby="not-yours">
        <h1 id="not-yours">This page is for the offices</h1>
        <p>
          The Support Unit, the Co-Chairs, the Networking Mechanism and the Peer Learning and Support
          Sub-Committee follow every case here. What waits on you stands on a page of your own.
        </p>
        <p class="actions">
          {own && (
            <a class="button primary" href={`/my/${encodeURIComponent(record.case)}`}>
              The page of your organization
            </a>
          )}
          <a class="button" href="/me">
            What waits on you
          </a>
        </p>
      </section>
    );
    return respond(c, surroundings, { title: 'Not for you', body, status: 403 });
  };
}
