// PDFs of letters, kept for the next reader: one takes a while to set and is the same bytes each time. In: a letter. Out: its bytes and a
// name for the file. What sets them is loaded when the first reader asks for one.
import { createHash } from 'node:crypto';
import type { FormalLetter } from '../../../acceptance/formalLetter.ts';

export interface KeptPdf {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const most = 50;
const kept = new Map<string, Promise<KeptPdf>>();

export function keptPdf(slug: string, letter: FormalLetter): Promise<KeptPdf> {
  const key = createHash('sha256')
    .update(JSON.stringify([slug, letter]))
    .digest('hex');
  const known = kept.get(key);
  if (known !== undefined) return known;
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size + 1 - most))) kept.delete(oldest);
  const made = make(slug, letter);
  kept.set(key, made);
  // One that failed is made again for the next reader.
  made.catch(() => kept.delete(key));
  return made;
}

async function make(slug: string, letter: FormalLetter): Promise<KeptPdf> {
  const { acceptancePdf, pdfName } = await import('../../../acceptance/pdf.ts');
  return { name: pdfName(slug, letter), bytes: new Uint8Array(await acceptancePdf(letter)) };
}
