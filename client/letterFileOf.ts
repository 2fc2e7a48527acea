// A letter file made from a form: front matter and the letter's words below it, as if somebody had written the file. In: the
// record as typed and the words. Out: the file's bytes, which `readLetterFile` reads; their hash is the letter's.
import { stringify } from 'yaml';
import { partsOf } from '../domain/letterText.ts';
import { readYamlRecord } from './yamlRecord.ts';
import * as z from 'zod';

/** @param record what `letterRecord` reads; fields that are empty are left out by whoever calls */
export function letterFileOf(record: object, body: string): Uint8Array {
  const words = body.replace(/\r\n?/g, '\n').trim();
  return Buffer.from(`---\n${stringify(record, { lineWidth: 0 })}---\n\n${words}\n`);
}

/** What a file holds that somebody hands in, for a form to begin with: its front matter, checked by nobody yet, and the words. */
export interface DroppedFile {
  record: Record<string, unknown>;
  body: string;
}

/** A file without front matter is a letter's words alone. @throws Refused `letter.frontMatterBroken` */
export function openDroppedFile(text: string): DroppedFile {
  const parts = partsOf(text);
  if (parts === null) return { record: {}, body: text.trim() };
  const record = readYamlRecord(parts.frontMatter, z.record(z.string(), z.unknown()), {
    what: 'The front matter',
    broken: 'letter.frontMatterBroken',
    invalid: 'letter.frontMatterBroken',
    clause: 'LOI-1',
    linesBefore: 1,
  });
  return { record, body: parts.body.trim() };
}
