// The addresses of the web, each with one visit to it. In: nothing. Out: tables for the tests: what is open to all, what is for people who
// have signed in, what only a local installation has, and what takes a form.
import { stylesheet } from '../../web/http/assets.ts';
import type { Who } from './wholeSite.ts';

export interface Route {
  pattern: string;
  /** What is visited; `<mail>` stands for a caught mail, `<answer>` for the page that a seat answers on. */
  path: string;
  /** Of what comes back; null where nothing does. */
  type: string | null;
  /** 200 unless told. */
  status?: number;
  /** Who looks; nobody unless told. */
  who?: Who;
  /** Who else is let in; everybody who has signed in unless told. */
  alsoFor?: readonly Who[];
  at?: 'local';
  fields?: Record<string, string>;
}

const html = 'text/html; charset=UTF-8';
const json = 'application/json';
const plain = 'text/plain; charset=utf-8';

const get = (
  pattern: string,
  path: string = pattern,
  type: string | null = html,
  more: Partial<Route> = {},
): Route => ({
  pattern,
  path,
  type,
  ...more,
});

export const openToAll: readonly Route[] = [
  get('/'),
  get('/data'),
  get('/partners/:slug', '/partners/irdb'),
  get('/partners/:slug/acceptance.pdf', '/partners/irdb/acceptance.pdf', 'application/pdf'),
  get('/partners/:slug/:file{((letter|acceptance)\\.txt|record\\.json)}', '/partners/irdb/letter.txt', plain),
  get('/partners/:slug/reviews.ics', '/partners/irdb/reviews.ics', 'text/calendar; charset=utf-8'),
  get('/api/partners', undefined, json),
  get('/api/partners.csv', undefined, 'text/csv; charset=utf-8; header=present'),
  get('/api/partners/:slug', '/api/partners/irdb', json),
  get('/api/openapi.json', undefined, json),
  get('/feeds/changes.atom', undefined, 'application/atom+xml; charset=utf-8'),
  get('/feeds/reviews.ics', undefined, 'text/calendar; charset=utf-8'),
  get('/robots.txt', undefined, 'text/plain; charset=UTF-8'),
  get('/sitemap.xml', undefined, 'application/xml; charset=utf-8'),
  get('/healthz', undefined, json),
  get('/assets/:file', stylesheet.href, 'text/css; charset=utf-8'),
];

const office = { who: 'the Support Unit', alsoFor: ['a Co-Chair'] } as const;
const supportUnit = { who: 'the Support Unit', alsoFor: [] } as const;
const coChair = { who: 'a Co-Chair', alsoFor: ['the Support Unit'] } as const;
const contact = { who: 'a contact', alsoFor: ['the Support Unit', 'a Co-Chair'] } as const;
const news = 'text/event-stream';
const review = '/cases/council-of-open-windows';
const acts = '/act/council-of-open-windows';

export const ofPeople: readonly Route[] = [
  get('/me', '/me', html, { who: 'a seat' }),
  get('/sign-in'),
  get('/sign-in/sent'),
  get('/sign-in/:token', '/sign-in/nowhere', html, { status: 404 }),
  get('/desk', '/desk', html, office),
  get('/desk/live', '/desk/live', news, office),
  get('/cases', '/cases', html, office),
  get('/cases/:case', review, html, office),
  get('/cases/:case/record', `${review}/record`, html, office),
  get('/cases/:case/history', `${review}/history`, html, office),
  get('/cases/:case/mail', `${review}/mail`, html, office),
  get('/cases/:case/original', `${review}/original`, html, { ...office, status: 404 }),
  get('/cases/:case/live', `${review}/live`, news, office),
  get('/cases/new', '/cases/new', html, supportUnit),
  get('/cases/new/:step', '/cases/new/check', null, { ...supportUnit, status: 303 }),
  get('/act/:case/recorded/:seq{[0-9]{1,9}}', `${acts}/recorded/1`, html, supportUnit),
  get('/act/:case/:event', `${acts}/decision.entered`, html, office),
  get('/answer/:token', '<answer>'),
  get('/answer/:token/letter', '<answer>/letter'),
  get('/answer/:token/recorded/:seq{[0-9]{1,9}}', '<answer>/recorded/6'),
  get('/answer/:token/reply/:reply{[0-9a-f]{32}}', `<answer>/reply/${'a'.repeat(32)}`),
  get('/answer/:token/sent', '<answer>/sent'),
  get('/sign/:case', '/sign/union-of-lenders', html, coChair),
  get(
    '/sign/:case/:file{letter\\.(?:pdf|txt)}',
    '/sign/union-of-lenders/letter.pdf',
    'application/pdf',
    coChair,
  ),
  get('/sign/:case/:act', '/sign/union-of-lenders/sign', html, { ...coChair, alsoFor: [] }),
  get('/my/:case', '/my/union-of-lenders', html, contact),
  get('/my/:case/letter.md', '/my/union-of-lenders/letter.md', 'text/markdown; charset=utf-8', contact),
  get('/my/:case/:act', '/my/union-of-lenders/withdraw-letter', html, { ...contact, alsoFor: [] }),
];

export const localOnly: readonly Route[] = [
  get('/look-as'),
  get('/mailbox'),
  get('/mailbox/:id', '<mail>'),
  get('/mailbox/:id/body', '<mail>/body'),
  get('/mailbox/:id/attachments/:index{[0-9]{1,4}}', '<mail>/attachments/0', 'application/octet-stream'),
];

const post = (pattern: string, path: string, status: number, more: Partial<Route> = {}): Route => ({
  pattern,
  path,
  type: html,
  status,
  ...more,
});
const seat = 'brazil@committee.example.org';

export const posts: readonly Route[] = [
  post('/sign-in', '/sign-in', 422),
  post('/sign-in/:token', '/sign-in/nowhere', 303),
  post('/sign-out', '/sign-out', 303),
  post('/look-as', '/look-as', 303, { at: 'local', fields: { mailbox: seat, to: '/me' } }),
  post('/cases/:case/clock', `${review}/clock`, 422, { at: 'local' }),
  post('/act/:case/:event', `${acts}/decision.entered`, 422, { who: 'the Support Unit' }),
  post('/cases/new/read', '/cases/new/read', 200, { who: 'the Support Unit' }),
  post('/cases/new/form', '/cases/new/form', 200, { who: 'the Support Unit' }),
  post('/cases/new/check', '/cases/new/check', 422, { who: 'the Support Unit' }),
  post('/cases/new', '/cases/new', 422, { who: 'the Support Unit' }),
  post('/answer/:token', '<answer>', 422),
  post('/answer/:token/change', '<answer>/change', 200),
  post('/answer/:token/confirm', '<answer>/confirm', 422),
  post('/answer/:token/fresh', '<answer>/fresh', 403),
  post('/sign/:case/:act', '/sign/union-of-lenders/refuse', 422, { who: 'a Co-Chair' }),
  post('/my/:case/:act', '/my/union-of-lenders/withdraw-letter', 422, { who: 'a contact' }),
];
