// Dossiers on a disk: as a ZIP file and as a folder, and what else could lie there, put by somebody who means harm.
import { access, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import * as fc from 'fast-check';
import { pack, unpack } from '../../dossier/archive.ts';
import { bytesOf, isSafe, type Files } from '../../dossier/files.ts';
import { readDossier, writeArchive, writeFolder } from '../../dossier/storage.ts';
import { verify } from '../../dossier/verify.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { aDossier, failing, newFolder } from './aDossier.ts';

let files: Files;
let folder: string;
beforeAll(async () => {
  ({ files } = await aDossier());
  folder = await newFolder();
}, 60_000);

const verifier = { kit: partnershipKit, version: '0.1.0', expected: null };
const verifiedAt = async (path: string) => verify(await readDossier(path), verifier);
const refused = (why: RegExp) => ({
  refusal: { code: 'dossier.notReadable', message: expect.stringMatching(why) },
});

async function zipFile(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

test('a ZIP file and a folder hold the same dossier', async () => {
  await writeArchive(join(folder, 'whole.zip'), files);
  await writeFolder(join(folder, 'whole'), files);
  for (const name of ['whole.zip', 'whole']) {
    const found = await readDossier(join(folder, name));
    expect(Object.fromEntries(found.files)).toEqual(Object.fromEntries(files));
    expect(verify(found, verifier).result).toBe('holds');
  }
});

test('what is there already is not replaced', async () => {
  const path = await zipFile('there.zip', bytesOf('mine'));
  await expect(writeArchive(path, files)).rejects.toMatchObject({ refusal: { code: 'file.exists' } });
  await expect(writeFolder(folder, files)).rejects.toMatchObject({ refusal: { code: 'file.exists' } });
  await access(path);
  const nowhere = join(folder, 'no', 'such', 'place.zip');
  await expect(writeArchive(nowhere, files)).rejects.toMatchObject({ refusal: { code: 'file.notWritable' } });
});

describe('a ZIP file', () => {
  const packedWith = (more: Zippable, level: 0 | 9 = 0) =>
    zipSync({ ...Object.fromEntries(files), ...more }, { level, mtime: new Date(1980, 0, 1) });

  test('with one byte changed anywhere never holds', () => {
    const archive = pack(files);
    fc.assert(
      fc.property(fc.nat({ max: archive.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const flipped = archive.slice();
        flipped[at] = (flipped[at] ?? 0) ^ by;
        try {
          const found = { files: unpack(flipped), archive: flipped, strays: [] };
          return verify(found, verifier).result !== 'holds';
        } catch (error) {
          return (error as { refusal?: { code: string } }).refusal?.code === 'dossier.notReadable';
        }
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
  }, 60_000);

  test.each([0.999, 0.5, 0.01, 0])('cut off after %d of its length is refused', async (part) => {
    const archive = pack(files);
    const path = await zipFile(`cut-${part}.zip`, archive.slice(0, archive.length * part));
    await expect(readDossier(path)).rejects.toMatchObject(refused(/cut off/));
  });

  test('with something before or behind its files does not hold, although every file does', async () => {
    const archive = pack(files);
    const path = await zipFile(
      'behind.zip',
      new Uint8Array([...archive.slice(0, -2), 4, 0, ...bytesOf('more')]),
    );
    const verification = await verifiedAt(path);
    expect(failing(verification)).toEqual({
      packing: expect.stringContaining('something stands beside its files'),
    });
  });

  test('that another program packed again is refused with what to do', async () => {
    const path = await zipFile('compressed.zip', packedWith({}, 9));
    await expect(readDossier(path)).rejects.toMatchObject(refused(/unpack it and verify the folder/));
  });

  test.each([
    '../outside.json',
    '/etc/passwd',
    'documents/../../outside.md',
    'a\\b.json',
    'C:evil.json',
    'documents/deep/er.md',
    '.hidden',
    'log.json\0.txt',
    '__proto__',
    'LOG.JSON',
    'ｌog.json',
    'documents/',
  ])('with a file called %j is refused, and nothing is written', async (name) => {
    const path = await zipFile('names.zip', bytesOf(''));
    expect(isSafe(name)).toBe(false);
    const before = await readdir(folder);
    await writeFile(path, zipWith(name));
    await expect(readDossier(path)).rejects.toMatchObject(refused(/No file of a dossier is called/));
    expect(await readdir(folder)).toEqual(before);
  });

  test('that would swell to gigabytes is refused before anything is inflated', async () => {
    const path = await zipFile(
      'bomb.zip',
      packedWith({ 'bomb.json': [new Uint8Array(50_000_000), { level: 9 }] }),
    );
    await expect(readDossier(path)).rejects.toMatchObject(refused(/bomb\.json is compressed/));
  });

  test('whose entries all point at the same bytes, or are far too many, is refused', async () => {
    const overlapping = Buffer.from(
      pack(
        new Map([
          ['a.json', new Uint8Array(60_000)],
          ['b.json', new Uint8Array(60_000)],
        ]),
      ),
    );
    // Both entries of the central directory claim the whole archive.
    for (
      let at = overlapping.indexOf('PK\x01\x02');
      at !== -1;
      at = overlapping.indexOf('PK\x01\x02', at + 4)
    ) {
      overlapping.writeUInt32LE(100_000, at + 20);
      overlapping.writeUInt32LE(100_000, at + 24);
    }
    const overlap = await zipFile('overlap.zip', overlapping);
    await expect(readDossier(overlap)).rejects.toMatchObject(refused(/more than a dossier can/));
    const many = Object.fromEntries(
      Array.from({ length: 2_500 }, (_, index) => [`f${index}.json`, bytesOf('')]),
    );
    const path = await zipFile('many.zip', packedWith(many));
    await expect(readDossier(path)).rejects.toMatchObject(refused(/more than a dossier can/));
  });
});

/** The archive with one more file, whose name is written into the bytes as it is: no library would write most of these. */
function zipWith(name: string): Uint8Array {
  const bytes = bytesOf(name);
  const placeholder = 'x'.repeat(bytes.length);
  const archive = Buffer.from(
    zipSync({ ...Object.fromEntries(files), [placeholder]: bytesOf('x') }, { level: 0 }),
  );
  for (let at = archive.indexOf(placeholder); at !== -1; at = archive.indexOf(placeholder, at + 1))
    archive.set(bytes, at);
  return archive;
}

describe('a folder', () => {
  test('with anything else in it does not hold, and every stray thing is named and not opened', async () => {
    const path = join(folder, 'strays');
    await writeFolder(path, files);
    await symlink('/etc/hostname', join(path, 'linked.json'));
    await mkdir(join(path, 'documents', 'deeper'));
    await writeFile(join(path, '.DS_Store'), '');
    await writeFile(join(path, 'NOTES.txt'), '');
    const found = await readDossier(path);
    expect(found.strays.toSorted()).toEqual(['.DS_Store', 'NOTES.txt', 'documents/deeper', 'linked.json']);
    expect(failing(verify(found, verifier))['files']).toContain('"linked.json" is no file of the dossier.');
  });

  test('whose log is a link to another file does not hold', async () => {
    const path = join(folder, 'linked');
    await writeFolder(path, new Map([...files].filter(([name]) => name !== 'log.json')));
    await symlink(join(folder, 'whole', 'log.json'), join(path, 'log.json'));
    expect(failing(await verifiedAt(path))['files']).toContain('log.json is missing.');
  });

  test('or a file that was never a dossier is refused in one sentence', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await expect(readDossier(empty)).rejects.toMatchObject(
      refused(/is no dossier: there is no dossier\.json in it/),
    );
    await expect(readDossier('/dev/null')).rejects.toMatchObject(refused(/neither a file nor a folder/));
    await expect(readDossier(join(folder, 'nothing'))).rejects.toMatchObject({
      refusal: { code: 'file.notFound' },
    });
    const text = await zipFile('letter.txt', bytesOf('Dear Co-Chairs'));
    await expect(readDossier(text)).rejects.toMatchObject(refused(/no whole ZIP file/));
  });
});
