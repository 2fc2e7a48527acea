// What a visitor hands in with a new letter. In: the files of a form. Out: their bytes, with what they are; told by their content,
// since a name proves nothing. What is too large or of another kind is refused with what to do.
import { refuse } from '../../../domain/errors.ts';
import type { OriginalFile } from '../../../domain/letter.ts';

/** The largest original, in bytes. */
export const mostOriginal = 8 * 1024 * 1024;

const starts: readonly [OriginalFile['mediaType'], readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

export interface Uploaded {
  name: string;
  bytes: Uint8Array;
}

/** A file that was chosen; null for a field that was left empty. */
export async function uploaded(sent: unknown): Promise<Uploaded | null> {
  if (!(sent instanceof File) || sent.size === 0) return null;
  return { name: nameOf(sent.name), bytes: new Uint8Array(await sent.arrayBuffer()) };
}

/** A file's name as the record may hold it. */
function nameOf(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
  return (line === '' ? 'original' : line).slice(-200);
}

/** @throws Refused `original.tooLarge`, `original.otherKind` */
export function originalKind({ name, bytes }: Uploaded): OriginalFile['mediaType'] {
  if (bytes.length > mostOriginal) {
    throw refuse(
      'original.tooLarge',
      `The original has ${bytes.length} bytes; at most ${mostOriginal} are kept. Save it as a smaller PDF.`,
    );
  }
  const kind = starts.find(([, magic]) => magic.every((byte, place) => bytes[place] === byte));
  if (kind !== undefined) return kind[0];
  throw refuse(
    'original.otherKind',
    `"${name}" is neither a PDF nor a picture (PNG, JPEG). Save the original as a PDF.`,
  );
}
