// The headers that every answer carries: what a browser may load, run, embed and tell others. In: a request on its way.
// Out: the same answer with these headers, unless a route has set a stricter or more special policy itself.
import type { MiddlewareHandler } from 'hono';
import { isLocal, type Surroundings } from '../surroundings.ts';

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

const ownPages = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Of our own pages: styles, pictures, scripts and live news from here alone, nothing inline, never inside another page. */
export const pagePolicy = policy(ownPages);

/** Of a page that shows a caught mail in a frame. */
export const framingPolicy = policy({ ...ownPages, 'frame-src': "'self'" });

/** Of a mail's own HTML: it may dress itself and do nothing else, and only our pages may frame it. */
export const mailBodyPolicy = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
  sandbox: '',
});

/** Of a file that is only ever shown as text or saved. */
export const filePolicy = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'", sandbox: '' });

/** How long browsers that came over HTTPS once come in no other way (seconds): a year. */
const httpsOnly = 365 * 24 * 60 * 60;

export const securityHeaders =
  (surroundings: Surroundings): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', pagePolicy);
    headers.set('X-Content-Type-Options', 'nosniff');
    // With "no-referrer", browsers hide from our own forms' requests where they come from, which `ownForms.tsx` has to know.
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    if (!headers.has('Cross-Origin-Resource-Policy'))
      headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (!isLocal(surroundings)) headers.set('Strict-Transport-Security', `max-age=${httpsOnly}`);
  };
