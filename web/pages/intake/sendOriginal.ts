// The file in which a letter came, as it came. In: its hash, for whoever may see the case. Out: a file to be saved and never shown.
import type { Context } from 'hono';
import { findOriginal } from '../../../register/originals.ts';
import { asAttachment } from '../../http/attachment.ts';
import type { Surroundings } from '../../surroundings.ts';

export async function sendOriginal(c: Context, { register }: Surroundings, hash: string): Promise<Response> {
  const found = await findOriginal(register, hash);
  if (found === null) return c.notFound();
  return c.body(new Uint8Array(found.bytes), 200, {
    'Content-Type': found.mediaType,
    'Content-Disposition': asAttachment(found.name),
  });
}
