// The desk of the offices and the pages of cases. In: the app and its surroundings. Out: their routes, behind their guard; none where the
// web is the public register alone.
import type { Hono } from 'hono';
import { liveStream } from '../../live/stream.ts';
import type { Surroundings } from '../../surroundings.ts';
import { caseAtAGlance } from '../case/glance.tsx';
import { caseHistory } from '../case/history.tsx';
import { caseMail } from '../case/mail.tsx';
import { caseRecord } from '../case/record.tsx';
import { sendOriginal } from '../case/original.ts';
import { casesPage } from '../cases.tsx';
import { deskPage } from './deskPage.tsx';
import { officesOnly } from './officesOnly.tsx';

/** The streams of news, which have no end: what waits for an answer to be whole must let them pass. */
export const liveStreams = ['/desk/live', '/cases/:case/live'];

export function addDesk(app: Hono, surroundings: Surroundings): void {
  if (!surroundings.embedded && surroundings.desk === undefined) return;
  for (const path of ['/desk', '/desk/*', '/cases', '/cases/*']) app.use(path, officesOnly(surroundings));
  app.get('/desk', deskPage(surroundings));
  app.get(
    '/desk/live',
    liveStream(surroundings, () => () => true),
  );
  app.get('/cases', casesPage(surroundings));
  app.get('/cases/:case', caseAtAGlance(surroundings));
  app.get('/cases/:case/record', caseRecord(surroundings));
  app.get('/cases/:case/history', caseHistory(surroundings));
  app.get('/cases/:case/mail', caseMail(surroundings));
  app.get('/cases/:case/original', sendOriginal(surroundings));
  app.get(
    '/cases/:case/live',
    liveStream(surroundings, (c) => (move) => move.case === c.req.param('case')),
  );
}
