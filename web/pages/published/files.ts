// What is published, as files (SC-4): each text byte for byte, as its hash is made, and the acceptance as a PDF. In: a partner and a
// file. Out: its bytes; 404 where nothing of the kind is published.
import type { Handler } from 'hono';
import { publicationsOf, type Publication } from '../../../register/publications.ts';
import { asAttachment } from '../../http/attachment.ts';
import { lookable } from '../../http/respond.tsx';
import { filePolicy } from '../../http/securityHeaders.ts';
import { publishedAcceptance } from '../../reading/publishedAcceptance.ts';
import type { Surroundings } from '../../surroundings.ts';
import { keptPdf } from './keptPdf.ts';

const extensions: Record<Publication['kind'], string> = { letter: 'txt', acceptance: 'txt', record: 'json' };
const mediaTypes: Record<string, string> = {
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const fileOf = (kind: Publication['kind']) => `${kind}.${extensions[kind]}`;

/** Of all texts, as the route's pattern: `letter.txt`, `acceptance.txt`, `record.json`. */
export const textFiles = '((letter|acceptance)\\.txt|record\\.json)';

export const pathOfText = ({ slug, kind }: Pick<Publication, 'slug' | 'kind'>): string =>
  `/partners/${encodeURIComponent(slug)}/${fileOf(kind)}`;

export const pathOfPdf = (slug: string): string => `/partners/${encodeURIComponent(slug)}/acceptance.pdf`;

/** Nothing that a browser would run or embed, and asked about again each time: a text may be corrected. */
const headers = { 'Content-Security-Policy': filePolicy, 'Cache-Control': 'no-cache' };

/** `GET /partners/:slug/letter.txt`, `…/acceptance.txt`, `…/record.json` */
export function publishedText({ register }: Surroundings): Handler {
  return async (c) => {
    const { slug, file } = c.req.param();
    const found = lookable(slug) ? await publicationsOf(register, slug) : [];
    const publication = found.find(({ kind }) => fileOf(kind) === file);
    if (publication === undefined) return c.notFound();
    const type = mediaTypes[extensions[publication.kind]] ?? '';
    return c.body(publication.text, 200, { ...headers, 'Content-Type': type });
  };
}

/** `GET /partners/:slug/acceptance.pdf`: the same bytes for the same letter, so that a browser keeps them by their tag. */
export function publishedPdf({ register }: Surroundings): Handler {
  return async (c) => {
    const { slug } = c.req.param();
    const publications = lookable(slug) ? await publicationsOf(register, slug) : [];
    const letter = await publishedAcceptance(register, publications);
    if (letter === null || slug === undefined) return c.notFound();
    const { bytes, name } = await keptPdf(slug, letter);
    return c.body(bytes, 200, {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Disposition': asAttachment(name),
    });
  };
}
