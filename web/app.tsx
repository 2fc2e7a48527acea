// The web door: every address that it answers. In: the surroundings. Out: a Hono app, rendered on the server alone.
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { sendAsset } from './http/assets.ts';
import { fault, notFound } from './http/faults.tsx';
import { health } from './http/health.ts';
import { localOnly } from './http/localOnly.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { caseAtAGlance } from './pages/case/glance.tsx';
import { caseHistory } from './pages/case/history.tsx';
import { caseMail } from './pages/case/mail.tsx';
import { caseRecord } from './pages/case/record.tsx';
import { casesPage } from './pages/cases.tsx';
import { mailboxPage } from './pages/mailbox.tsx';
import { messageAttachment, messageBody, messagePage } from './pages/message.tsx';
import { officialListPage, partnersForPrograms } from './pages/officialList.tsx';
import { partnerPage } from './pages/partner.tsx';
import { publishedPdf, publishedText, textFiles } from './pages/published/files.ts';
import type { Surroundings } from './surroundings.ts';

export type { Surroundings } from './surroundings.ts';

/** The app. What only a local installation shows is not there at all in any other. */
export function createApp(surroundings: Surroundings): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(securityHeaders);
  app.use(etag({ weak: true }));
  if (surroundings.embedded) app.use(localOnly);
  app.notFound(notFound(surroundings));
  app.onError(fault(surroundings));

  app.get('/', officialListPage(surroundings));
  app.get('/partners/:slug', partnerPage(surroundings));
  app.get('/partners/:slug/acceptance.pdf', publishedPdf(surroundings));
  app.get(`/partners/:slug/:file{${textFiles}}`, publishedText(surroundings));
  app.get('/api/partners', partnersForPrograms(surroundings));
  app.get('/healthz', health(surroundings));
  app.get('/assets/:file', sendAsset);
  if (surroundings.embedded) addLocalPages(app, surroundings);
  return app;
}

function addLocalPages(app: Hono, surroundings: Surroundings): void {
  app.get('/cases', casesPage(surroundings));
  app.get('/cases/:case', caseAtAGlance(surroundings));
  app.get('/cases/:case/record', caseRecord(surroundings));
  app.get('/cases/:case/history', caseHistory(surroundings));
  app.get('/cases/:case/mail', caseMail(surroundings));
  const { mailbox } = surroundings;
  if (mailbox === undefined) return;
  app.get('/mailbox', mailboxPage(surroundings, mailbox));
  app.get('/mailbox/:id', messagePage(surroundings, mailbox));
  app.get('/mailbox/:id/body', messageBody(mailbox));
  app.get('/mailbox/:id/attachments/:index{[0-9]{1,4}}', messageAttachment(mailbox));
}
