// What is published, as files (SC-4): each text byte for byte, as its hash is made, and the acceptance as a PDF. In: a partner and a
// file. Out: its bytes; 404 where nothing of the kind is published.
import type { Handler } from 'hono';
import { publicationsOf, type PublicationKind } from '../../../register/publications.ts';
import { asAttachment } from '../../http/attachment.ts';
import { filePolicy } from '../../http/securityHeaders.ts';
import { publishedAcceptance } from '../../reading/publishedAcceptance.ts';
import { fileOf } from '../../register/addresses.ts';
import { partnerAt } from '../../register/partnerAt.ts';
import type { Surroundings } from '../../surroundings.ts';
import { keptPdf } from './keptPdf.ts';

const mediaTypes: Record<PublicationKind, string> = {
  letter: 'text/plain; charset=utf-8',
  acceptance: 'text/plain; charset=utf-8',
  record: 'application/json; charset=utf-8',
};

/** Nothing that a browser would run or embed, and asked about again each time: a text may be corrected. */
const headers = { 'Content-Security-Policy': filePolicy, 'Cache-Control': 'no-cache' };

/** `GET /partners/:slug/letter.txt`, `…/acceptance.txt`, `…/record.json` */
export function publishedText({ register }: Surroundings): Handler {
  return async (c) => {
    const partner = await partnerAt(c, register);
    if (partner instanceof Response) return partner;
    const file = c.req.param('file');
    const found = await publicationsOf(register, partner.slug);
    const publication = found.find(({ kind }) => fileOf(kind) === file);
    if (publication === undefined) return c.notFound();
    return c.body(publication.text, 200, { ...headers, 'Content-Type': mediaTypes[publication.kind] });
  };
}

/** `GET /partners/:slug/acceptance.pdf`: the same bytes for the same letter, so that a browser keeps them by their tag. */
export function publishedPdf({ register }: Surroundings): Handler {
  return async (c) => {
    const partner = await partnerAt(c, register);
    if (partner instanceof Response) return partner;
    const letter = await publishedAcceptance(register, await publicationsOf(register, partner.slug));
    if (letter === null) return c.notFound();
    const { bytes, name } = await keptPdf(partner.slug, letter);
    return c.body(bytes, 200, {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Disposition': asAttachment(name),
    });
  };
}
