// Hurrying the clock of one case, in a local installation alone. In: `POST /cases/:case/clock` with `until`, or with `from` and `days`, and
// `back`, the path to come back to. Out: back there once the case has caught up; or why it could not be hurried, and what to do.
import type { Hono } from 'hono';
import { fastForward } from '../../client/fastForward.ts';
import type { Desk } from '../../client/desk.ts';
import { Fault, Refused } from '../../domain/errors.ts';
import { days, plus, type Instant } from '../../domain/instant.ts';
import { isoInstant } from '../../domain/text.ts';
import { findCase } from '../../register/cases.ts';
import { lookable, respond } from '../http/respond.tsx';
import { Outside } from '../parts/outside.tsx';
import { ownPath } from '../people/ownPath.ts';
import type { Surroundings } from '../surroundings.ts';

export function addClock(app: Hono, surroundings: Surroundings, desk: Desk): void {
  app.post('/cases/:case/clock', async (c) => {
    const id = c.req.param('case');
    const record = lookable(id) ? await findCase(surroundings.register, id) : null;
    if (record === null) return c.notFound();
    const sent: Record<string, unknown> = await c.req.parseBody();
    const back = ownPath(typeof sent['back'] === 'string' ? sent['back'] : undefined);
    const notMoved = (code: string, message: string, status: 422 | 503) => {
      const body = (
        <section class="empty">
          <p class="kicker">
            <code>{code}</code>
          </p>
          <h1>The clock was not hurried</h1>
          <p>
            <Outside text={message} />
          </p>
          <p>
            <a href={back}>Back to where you were</a>
          </p>
        </section>
      );
      return respond(c, surroundings, { title: 'The clock was not hurried', body, status });
    };
    const target = targetOf(sent);
    if (target === null) {
      return notMoved('fastForward.unclear', 'Say how far: a number of days from 1 to 3,660.', 422);
    }
    try {
      await fastForward(desk, record.case, target);
    } catch (error) {
      if (error instanceof Refused) return notMoved(error.refusal.code, error.refusal.message, 422);
      if (error instanceof Fault) return notMoved(error.code, error.message, 503);
      throw error;
    }
    return c.redirect(back, 303);
  });
}

const mostDays = 3_660;

const instantIn = (text: unknown): Instant | null => isoInstant.safeParse(text).data ?? null;

function targetOf({ until, from, days: count }: Record<string, unknown>): Instant | null {
  if (until !== undefined) return instantIn(until);
  const [start, many] = [instantIn(from), Number(count)];
  if (start === null || !Number.isInteger(many) || many < 1 || many > mostDays) return null;
  return plus(start, many * days);
}
