// The file in which a case's letter came, as it came. In: the case's events, or an address that names the case. Out: what is on record of
// the file; or the file itself, to be saved and never shown.
import type { Handler } from 'hono';
import { letterDocument, type OriginalFile } from '../../../domain/letter.ts';
import { findCase, history, type HistoryEntry } from '../../../register/cases.ts';
import { findOriginal } from '../../../register/originals.ts';
import { asAttachment } from '../../http/attachment.ts';
import { lookable } from '../../http/lookable.ts';
import { filePolicy } from '../../http/securityHeaders.ts';
import type { Surroundings } from '../../surroundings.ts';

/** The original of the letter with that hash; undefined where the letter came as text alone. */
export function originalOf(
  entries: readonly Pick<HistoryEntry, 'payload'>[],
  letterHash: string | null,
): OriginalFile | undefined {
  const documents = entries.flatMap(
    ({ payload }) => letterDocument.safeParse(payload['document']).data ?? [],
  );
  return documents.findLast(({ hash }) => hash === letterHash)?.original;
}

/** `GET /cases/:case/original` */
export function sendOriginal({ register }: Surroundings): Handler {
  return async (c) => {
    const id = c.req.param('case');
    const record = lookable(id) ? await findCase(register, id) : null;
    const named = record && originalOf(await history(register, record.case), record.letterHash);
    const found = named ? await findOriginal(register, named.hash) : null;
    if (named === null || named === undefined || found === null) return c.notFound();
    return c.body(new Uint8Array(found.bytes), 200, {
      'Content-Type': named.mediaType,
      'Content-Disposition': asAttachment(named.name),
      'Content-Security-Policy': filePolicy,
    });
  };
}
