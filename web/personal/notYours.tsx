// The answer to a person whose page this is not. In: who is looking. Out: 403, with why and where to go.
import type { Context } from 'hono';
import { respond } from '../http/respond.tsx';
import type { Visitor } from '../people/visitor.ts';
import type { Surroundings } from '../surroundings.ts';
import { wordsFor } from '../words/words.ts';

export function notYours(c: Context, surroundings: Surroundings, visitor: Visitor): Promise<Response> {
  const { steps } = wordsFor(visitor.reader);
  const body = (
    <section class="empty">
      <p class="kicker">403</p>
      <h1>{steps.notYours}</h1>
      <p>
        <bdi>{steps.notYoursWhy(visitor.name)}</bdi>
      </p>
      <p class="actions">
        <a class="button" href="/me">
          {steps.whatWaits}
        </a>
        <a href={`/sign-in?to=${encodeURIComponent(c.req.path)}`}>{steps.signInAnother}</a>
      </p>
    </section>
  );
  return respond(c, surroundings, { title: steps.notYours, reader: visitor.reader, body, status: 403 });
}
