// The web door: every address that it answers. In: the surroundings. Out: a Hono app, rendered on the server alone.
import { Hono } from 'hono';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { sendAsset } from './http/assets.ts';
import { fault, notFound } from './http/faults.tsx';
import { health } from './http/health.ts';
import { localOnly } from './http/localOnly.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { addClock } from './local/addClock.tsx';
import { addAnswers } from './pages/answer/addAnswers.tsx';
import { addActing } from './pages/act/addActing.ts';
import { addDesk, liveStreams } from './pages/desk/addDesk.ts';
import { addIntake } from './pages/intake/addIntake.tsx';
import { addMine } from './pages/my/addMine.tsx';
import { mailboxPage } from './pages/mailbox.tsx';
import { messageAttachment, messageBody, messagePage } from './pages/message.tsx';
import { addSigning } from './pages/sign/addSigning.tsx';
import { addPeople } from './people/addPeople.ts';
import { addRegister } from './register/addRegister.ts';
import { headersOfOpenness } from './register/openToOthers.ts';
import type { Surroundings } from './surroundings.ts';

export type { Surroundings } from './surroundings.ts';

/** The app. What only a local installation shows is not there at all in any other. */
export function createApp(surroundings: Surroundings): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(securityHeaders(surroundings));
  app.use(
    except(
      liveStreams,
      etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, ...headersOfOpenness] }),
    ),
  );
  if (surroundings.embedded) app.use(localOnly);
  app.notFound(notFound(surroundings));
  app.onError(fault(surroundings));

  addPeople(app, surroundings);
  if (surroundings.embedded && surroundings.desk) addClock(app, surroundings, surroundings.desk);
  addRegister(app, surroundings);
  addActing(app, surroundings);
  if (surroundings.desk) addIntake(app, surroundings, surroundings.desk);
  addDesk(app, surroundings);
  addAnswers(app, surroundings);
  addSigning(app, surroundings);
  addMine(app, surroundings);
  app.get('/healthz', health(surroundings));
  app.get('/assets/:file', sendAsset);
  if (surroundings.embedded) addLocalPages(app, surroundings);
  return app;
}

function addLocalPages(app: Hono, surroundings: Surroundings): void {
  const { mailbox } = surroundings;
  if (mailbox === undefined) return;
  app.get('/mailbox', mailboxPage(surroundings, mailbox));
  app.get('/mailbox/:id', messagePage(surroundings, mailbox));
  app.get('/mailbox/:id/body', messageBody(mailbox));
  app.get('/mailbox/:id/attachments/:index{[0-9]{1,4}}', messageAttachment(mailbox));
}
