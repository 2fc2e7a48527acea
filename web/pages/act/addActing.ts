// The pages on which people act: one form for each request of the machine. In: the app and its surroundings. Out: their routes; none
// in an installation that only shows.
import type { Hono } from 'hono';
import type { Surroundings } from '../../surroundings.ts';
import { actForm, actStep } from './actPage.tsx';
import { recordedPage } from './recordedPage.tsx';

export function addActing(app: Hono, surroundings: Surroundings): void {
  const { desk } = surroundings;
  if (desk === undefined) return;
  app.get('/act/:case/recorded/:seq{[0-9]{1,9}}', recordedPage(surroundings));
  app.get('/act/:case/:event', actForm(surroundings));
  app.post('/act/:case/:event', actStep(surroundings, desk));
}
