// What is taken of a form before a page reads it: only what one of our own pages sent, and only so much. In: a request that posts.
// Out: it goes on, or a page explains that nothing was done (403, 413).
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { readerFor } from '../people/readerFor.ts';
import { visitorOf } from '../people/visitor.ts';
import { isLocal, type Surroundings } from '../surroundings.ts';
import { wordsFor } from '../words/words.ts';
import { respond } from './respond.tsx';

const kilobyte = 1_024;

/** The longest answer that a seat may give, in a script of which each letter takes nine characters on its way. */
const mostOfAnybody = 256 * kilobyte;
/** Letters and their PDFs, from people who have signed in. */
const mostOfKnown = 10 * kilobyte * kilobyte;

/**
 * Against forms that another site sends in the name of whoever is signed in here: the browser's own word decides about where a
 * form comes from (Sec-Fetch-Site, or Origin).
 */
export function ownForms(surroundings: Surroundings): MiddlewareHandler {
  const here = new URL(surroundings.publicUrl).origin;
  const guard = csrf({
    origin: (origin, c) => origin === here || (isLocal(surroundings) && origin === new URL(c.req.url).origin),
  });
  return async (c, next) => {
    try {
      // The page's own refusals come back as answers; only the guard's arrives here as an exception.
      return await guard(c, next);
    } catch (error) {
      if (!(error instanceof HTTPException) || error.status !== 403) throw error;
      return refusal(c, surroundings, 403);
    }
  };
}

/** Limits what a form holds, by whether we know who sends it. */
export function formLimits(surroundings: Surroundings): MiddlewareHandler {
  const limit = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => refusal(c, surroundings, 413, maxSize) });
  const [ofAnybody, ofKnown] = [limit(mostOfAnybody), limit(mostOfKnown)];
  return (c, next) => (visitorOf(c) === null ? ofAnybody : ofKnown)(c, next);
}

function refusal(c: Context, surroundings: Surroundings, status: 403 | 413, most = 0): Promise<Response> {
  const reader = readerFor(c);
  const { refused } = wordsFor(reader);
  const [title, text] =
    status === 403
      ? [refused.elsewhereTitle, refused.elsewhere]
      : [refused.tooLargeTitle, refused.tooLarge(sizeInWords(most))];
  const body = (
    <section class="empty">
      <p class="kicker">{String(status)}</p>
      <h1>{title}</h1>
      <p>{text}</p>
    </section>
  );
  return respond(c, surroundings, { title, body, reader, status });
}

const sizeInWords = (bytes: number): string =>
  bytes < kilobyte * kilobyte ? `${bytes / kilobyte} kB` : `${bytes / kilobyte / kilobyte} MB`;
