// Everything around who is looking: recognizing, signing in and out, one's own page, looking through somebody's eyes. In: the app
// and its surroundings. Out: the app with these addresses; nothing of it is there where the web only shows the register.
import type { Hono } from 'hono';
import { formLimits, ownForms } from '../http/ownForms.tsx';
import { lookAs, lookAsPage } from '../pages/lookAs.tsx';
import { mePage } from '../pages/me/mePage.tsx';
import { beginWithAccount, finishWithAccount } from '../pages/signIn/account.tsx';
import { askForLink, linkSent, signInPage } from '../pages/signIn/ask.tsx';
import { linkPage, signInWithLink } from '../pages/signIn/link.tsx';
import { signOut } from '../pages/signIn/signOut.ts';
import type { Surroundings } from '../surroundings.ts';
import { openIdOf } from './openId.ts';
import { recognize } from './recognize.ts';

/** Before the pages, which ask who is looking. */
export function addPeople(app: Hono, surroundings: Surroundings): void {
  const { embedded, desk } = surroundings;
  if (!embedded && desk === undefined) return;
  app.use(ownForms(surroundings));
  app.use(recognize(surroundings));
  app.use(formLimits(surroundings));
  app.get('/me', mePage(surroundings));
  app.post('/sign-out', signOut(surroundings));
  if (embedded) {
    app.get('/look-as', lookAsPage(surroundings));
    app.post('/look-as', lookAs(surroundings));
  }
  if (desk === undefined) return;
  app.get('/sign-in', signInPage(surroundings));
  app.post('/sign-in', askForLink(surroundings, desk));
  app.get('/sign-in/sent', linkSent(surroundings));
  app.get('/sign-in/:token', linkPage(surroundings));
  app.post('/sign-in/:token', signInWithLink(surroundings));
  addAccounts(app, surroundings);
}

/** Where an identity provider is configured. */
function addAccounts(app: Hono, surroundings: Surroundings): void {
  const { openId: settings, linkSecret, publicUrl } = surroundings;
  if (settings === undefined || linkSecret === undefined) return;
  const openId = openIdOf(settings, `${publicUrl}/oidc/callback`);
  app.get('/oidc/start', beginWithAccount(surroundings, openId, linkSecret));
  app.get('/oidc/callback', finishWithAccount(surroundings, openId, linkSecret));
}
