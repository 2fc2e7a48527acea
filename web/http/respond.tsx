// Turning a page into an answer. In: the page's element and its name. Out: a whole HTML document with its headers.
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Reader } from '../../domain/language.ts';
import { lookOut } from '../local/lookOut.ts';
import { Layout, type Place } from '../parts/layout.tsx';
import { visitorOf } from '../people/visitor.ts';
import type { Surroundings } from '../surroundings.ts';

export { lookable } from './lookable.ts';

export interface Page {
  /** The page's name, as the browser's tab shows it before the site's. */
  title: string;
  /** Which entry of the navigation it belongs to. */
  place?: Place;
  body: Child;
  /** One or two sentences about the page, for those who find it by a search. */
  description?: string;
  /** The path, with its query, by which the page is to be known, where it is not the path that was asked for. */
  canonical?: string;
  /** The one person that the page is for: it speaks its language, and tells every instant on its clock with UTC beside it. */
  reader?: Reader;
  status?: ContentfulStatusCode;
}

/** Answers a page. Public pages may be kept and asked about again; what a person sees, and a local installation, is not kept. */
export async function respond(c: Context, surroundings: Surroundings, page: Page): Promise<Response> {
  const { title, place, body, description, reader, canonical = c.req.path, status = 200 } = page;
  const visitor = visitorOf(c);
  const out = surroundings.embedded ? await lookOut(c, surroundings) : null;
  const element = (
    <Layout
      title={title}
      place={place}
      path={canonical}
      description={description}
      reader={reader}
      visitor={visitor}
      out={out}
      surroundings={surroundings}
    >
      {body}
    </Layout>
  );
  const kept = !surroundings.embedded && visitor === null && reader === undefined && status < 500;
  c.header('Cache-Control', kept ? 'no-cache' : 'no-store');
  return c.html(html`<!doctype html>${element}`, status);
}
