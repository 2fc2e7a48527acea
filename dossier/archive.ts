// A dossier as one ZIP file. In: files. Out: an archive; and back. Files are stored, not compressed: the bytes then depend on
// no compressor's version, so that an archive can be packed again and compared, and none can swell when it is opened.
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { Refused, refuse } from '../domain/errors.ts';
import { isSafe, most, type Files } from './files.ts';

// The first instant that a ZIP file can name, in whatever zone: the archive's bytes depend on its files alone.
const noTime = new Date(1980, 0, 1);

/** The same files give the same bytes, in whatever order they come. */
export function pack(files: Files): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(sorted);
  return zipSync(zippable, { level: 0, mtime: noTime });
}

/**
 * The files of an archive. Nothing is written and nothing is inflated; an archive that could harm is refused as a whole.
 * @throws Refused `dossier.notReadable`
 */
export function unpack(archive: Uint8Array): Files {
  let count = 0;
  let bytes = 0;
  try {
    const unpacked = unzipSync(archive, {
      filter: ({ name, size, originalSize, compression }) => {
        count += 1;
        bytes += size;
        if (count > most.files || bytes > archive.length) {
          throw notReadable('It claims to hold more than a dossier can.');
        }
        if (!isSafe(name))
          throw notReadable(`No file of a dossier is called ${JSON.stringify(name.slice(0, 100))}.`);
        if (compression !== 0 || size !== originalSize) {
          throw notReadable(
            `${name} is compressed in it, and Assent stores. If another program packed it again, unpack it and verify the folder.`,
          );
        }
        return true;
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw notReadable('It is no whole ZIP file; it may have been cut off on its way.');
  }
}

function notReadable(why: string): Refused {
  return refuse('dossier.notReadable', `This is not the ZIP file of a dossier. ${why}`);
}
