// In which language and by which clock a page is for whoever is looking. In: the visitor, or what the browser says about languages.
// Out: a reader; English and UTC where nothing is known.
import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { languages, readerOf, type Reader } from '../../domain/language.ts';
import { visitorOf } from './visitor.ts';

/** For a page that nobody has signed in for yet, the browser's language decides, the most wanted of ours. */
export function readerFor(c: Context): Reader {
  const visitor = visitorOf(c);
  if (visitor !== null) return visitor.reader;
  const wanted = parseAccept(c.req.header('Accept-Language') ?? '').toSorted((a, b) => b.q - a.q);
  const [language] = wanted.flatMap(({ type }) =>
    languages.filter((one) => one === type.slice(0, 2).toLowerCase()),
  );
  c.header('Vary', 'Accept-Language', { append: true });
  return readerOf({ language });
}
