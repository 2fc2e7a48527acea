// The desk of an office: what waits on it, what is late, what falls due next, what happened last. In: the register and whoever looks.
// Out: a page on which each line says what to do and by which clause, one step from doing it.
import type { Handler } from 'hono';
import type { Actor } from '../../../domain/roles.ts';
import { respond } from '../../http/respond.tsx';
import { LiveRegion } from '../../live/liveRegion.tsx';
import { visitorOf } from '../../people/visitor.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';
import { deskReader } from './deskReader.ts';
import { readDesk } from './deskReading.ts';
import { Counts, Happened, Late } from './deskSections.tsx';
import { DueNext } from './dueNext.tsx';
import { Waiting } from './waiting.tsx';

/** Whoever looks at a local installation and has chosen nobody sees the desk as the Support Unit does, without its buttons. */
const observed: readonly Actor[] = [{ role: 'supportUnit', id: 'support-unit' }];

/** `GET /desk` */
export function deskPage(surroundings: Surroundings): Handler {
  return async (c) => {
    const visitor = visitorOf(c);
    const actors = visitor?.actors ?? observed;
    const desk = await readDesk(surroundings.register, actors, presentOf(surroundings));
    const acts = visitor !== null && surroundings.desk !== undefined;
    const records = acts && actors.some(({ role }) => role === 'supportUnit');
    const body = (
      <>
        <header class="page-header">
          <h1>The desk</h1>
          <p class="actions">
            {records && (
              <a class="button" href="/cases/new">
                Record a letter
              </a>
            )}
            <a class="button" href="/cases">
              All cases
            </a>
          </p>
          {visitor === null && (
            <p class="lead">
              As the Support Unit sees it. To act,{' '}
              <a href="/look-as?to=/desk">look through somebody’s eyes</a>.
            </p>
          )}
        </header>
        <LiveRegion path="/desk/live" position={desk.position}>
          <Counts of={desk.counts} />
          <Waiting of={desk.waiting} acts={acts} />
          <Late of={desk.late} />
          <DueNext of={desk.due} />
          <Happened of={desk.recent} />
        </LiveRegion>
      </>
    );
    return respond(c, surroundings, { title: 'The desk', place: 'desk', body, ...deskReader(visitor) });
  };
}
