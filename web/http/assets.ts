// The files that pages refer to: the stylesheet, the mark, and the one script. In: the files beside the code, read once. Out: their
// addresses, which carry a hash of the content, and a handler that lets browsers keep them for good.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';

interface Asset {
  href: string;
  content: string;
  mediaType: string;
}

/** The parts of the one stylesheet, in the order in which a later rule may refine an earlier one. */
const styles = [
  'tokens',
  'page',
  'text',
  'buttons',
  'forms',
  'acting',
  'answer',
  'facts',
  'tables',
  'timeline',
  'letters',
  'review',
  'checklist',
  'entries',
  'statechart',
  'mail',
  'local',
  'register',
  'desk',
  'people',
  'phone',
  'print',
];

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../assets/${path}`, import.meta.url)), 'utf8');

function asset(name: string, extension: string, mediaType: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { href: `/assets/${name}.${hash}.${extension}`, content, mediaType };
}

export const stylesheet = asset(
  'style',
  'css',
  'text/css; charset=utf-8',
  styles.map((name) => read(`style/${name}.css`)).join('\n'),
);
export const mark = asset('mark', 'svg', 'image/svg+xml; charset=utf-8', read('mark.svg'));
export const liveScript = asset('live', 'js', 'text/javascript; charset=utf-8', read('live.js'));

/** Answers an asset by its name with hash; another hash is another file, which is not here. */
export function sendAsset(c: Context): Response | Promise<Response> {
  const found = [stylesheet, mark, liveScript].find((one) => one.href === `/assets/${c.req.param('file')}`);
  if (found === undefined) return c.notFound();
  return c.body(found.content, 200, {
    'Content-Type': found.mediaType,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
}
