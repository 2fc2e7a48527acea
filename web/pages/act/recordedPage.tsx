// What a seat comes to after its act, since it has no page of the case. In: a case and the number of an event. Out: what was recorded,
// shown to the one who did it and to nobody else.
import type { Handler } from 'hono';
import { later } from '../../../domain/instant.ts';
import { findCase, history } from '../../../register/cases.ts';
import { lookable, respond } from '../../http/respond.tsx';
import { Outside } from '../../parts/outside.tsx';
import { signInFirst } from '../../people/signInFirst.ts';
import { actorsIn, visitorOf } from '../../people/visitor.ts';
import { readCase } from '../../reading/caseReading.ts';
import { narrate } from '../../reading/narrative.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';
import { deskReader } from '../desk/deskReader.ts';
import { Recorded } from './recorded.tsx';

/** `GET /act/:case/recorded/:seq` */
export function recordedPage(surroundings: Surroundings): Handler {
  const { register } = surroundings;
  return async (c) => {
    const id = c.req.param('case');
    const visitor = visitorOf(c);
    if (visitor === null) return signInFirst(c);
    const record = lookable(id) ? await findCase(register, id) : null;
    const reading = record && readCase(record);
    if (record === null || reading === null) return c.notFound();
    const actors = actorsIn(visitor, record);
    const told = narrate(reading.kit, await history(register, record.case));
    const own = told.filter(({ by }) => actors.some((one) => one.id === by.id && one.role === by.role));
    const seq = c.req.param('seq');
    if (!own.some((one) => String(one.seq) === seq)) return c.notFound();
    const name = record.organization || record.case;
    const body = (
      <article>
        <header class="page-header">
          <p class="kicker">
            <Outside text={name} />
          </p>
          <h1>Done</h1>
        </header>
        <Recorded
          {...{ seq, caseId: record.case, told: own, reading, actors }}
          present={later(presentOf(surroundings), record.updatedAt)}
        />
        <p class="after">
          <a href="/me">What else waits on you</a>
        </p>
      </article>
    );
    return respond(c, surroundings, { title: `Done: ${name}`, body, ...deskReader(visitor) });
  };
}
