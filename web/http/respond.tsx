// Turning a page into an answer. In: the page's element and its name. Out: a whole HTML document with its headers.
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Layout, type Place } from '../parts/layout.tsx';
import type { Surroundings } from '../surroundings.ts';

export interface Page {
  /** The page's name, as the browser's tab shows it before the site's. */
  title: string;
  /** Which entry of the navigation it belongs to. */
  place?: Place;
  body: Child;
  status?: ContentfulStatusCode;
}

/** Answers a page. Public pages may be kept and asked about again; those of a local installation are not kept. */
export async function respond(c: Context, surroundings: Surroundings, page: Page): Promise<Response> {
  const { title, place, body, status = 200 } = page;
  const element = (
    <Layout title={title} place={place} path={c.req.path} surroundings={surroundings}>
      {body}
    </Layout>
  );
  const kept = !surroundings.embedded && status < 500;
  c.header('Cache-Control', kept ? 'no-cache' : 'no-store');
  return c.html(html`<!doctype html>${element}`, status);
}

/** Whether a text from an address can be looked up at all: the register keeps no NUL character. */
export function lookable(text: string | undefined): text is string {
  return text !== undefined && text !== '' && text.length <= 200 && !text.includes('\0');
}
