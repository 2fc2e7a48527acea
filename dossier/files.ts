// The files of a dossier, wherever they are kept: names and exact bytes. In: values. Out: the same as files.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../register/canonicalJson.ts';

/** Names, such as `documents/01-letter-0a1b2c3d4e5f.md`, with exact bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** How much a dossier may hold; a partnership of decades stays far below. */
export const most = { files: 2_000, bytes: 256_000_000 };

/** Lower-case words with hyphens, dots and digits, in at most one folder: nothing that leads out of it. */
const safeName = /^([a-z0-9][a-z0-9-]{0,99}\/)?[a-z0-9][a-z0-9-]{0,99}\.[a-z0-9]{1,10}$/;

/** Whether a file may have this name in a dossier. */
export function isSafe(name: string): boolean {
  return safeName.test(name);
}

/** SHA-256 of the bytes, in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of UTF-8 bytes. @throws TypeError for other bytes */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** A value as a JSON file: one member or one element of a list to a line, each in canonical JSON. The same value gives the same bytes. */
export function jsonFile(value: Readonly<Record<string, unknown>>): Uint8Array {
  const members = Object.entries(value).map(([key, member]) => {
    const lines = Array.isArray(member) && member.length > 0;
    const text = lines ? `[\n${member.map(canonicalJson).join(',\n')}\n]` : canonicalJson(member);
    return `${JSON.stringify(key)}:${text}`;
  });
  return bytesOf(`{\n${members.join(',\n')}\n}\n`);
}
