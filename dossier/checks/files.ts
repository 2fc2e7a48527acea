// The files of a dossier against its manifest. In: what was found, and the manifest. Out: every file that was changed, removed or
// added; and for a ZIP file, whether its bytes are those that Assent packs, so that nothing hides between the files.
import { Buffer } from 'node:buffer';
import { pack } from '../archive.ts';
import type { Manifest } from '../contents.ts';
import { sha256Of } from '../files.ts';
import type { Found } from '../storage.ts';
import { counted, judged, type Check } from './check.ts';

const unlisted = ['dossier.json', 'dossier.sig'];

export function checkFiles({ files, strays }: Found, manifest: Manifest): Check {
  const listed = new Map(manifest.files.map((one) => [one.path, one]));
  const changed = manifest.files.flatMap(({ path, bytes, sha256 }) => {
    const found = files.get(path);
    if (found === undefined) return [`${path} is missing.`];
    if (found.length !== bytes) return [`${path} has ${found.length} bytes, and was signed with ${bytes}.`];
    return sha256Of(found) === sha256
      ? []
      : [`${path} was changed: its SHA-256 is not the one that was signed.`];
  });
  const added = [...files.keys()].filter((path) => !listed.has(path) && !unlisted.includes(path));
  const foreign = [...added, ...strays].map((path) => `${JSON.stringify(path)} is no file of the dossier.`);
  const whole = `${counted(listed.size, 'file')} with the bytes that were signed, and no others.`;
  return judged('files', [...changed, ...foreign], whole);
}

/** Null for a folder, which has no packing. */
export function checkPacking({ files, archive }: Found): Check | null {
  if (archive === null) return null;
  const fault =
    'The ZIP file is not as Assent packs it: something stands beside its files, or another program packed it again. Unpack it and verify the folder to check the files alone.';
  const same = Buffer.compare(pack(files), archive) === 0;
  return judged('packing', same ? [] : [fault], 'The ZIP file holds its files and nothing else.');
}
