// Dossiers on a disk: one ZIP file, or a folder. In: a path. Out: the files that are kept there; or the files, written there.
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse, type Refused } from '../domain/errors.ts';
import { pack, unpack } from './archive.ts';
import { isSafe, most, type Files } from './files.ts';

/** A dossier as it was found. */
export interface Found {
  files: Files;
  /** The ZIP file's own bytes; null for a folder. */
  archive: Uint8Array | null;
  /** What lies in the folder beside files that a dossier can have: links, deeper folders, other names. Not read. */
  strays: string[];
}

/** @throws Refused `file.notFound`, `file.notReadable`, `dossier.notReadable` */
export async function readDossier(path: string): Promise<Found> {
  try {
    const { files, ...found } = await open(path);
    if (telltale.some((name) => files.has(name))) return { files, ...found };
    throw refuse('dossier.notReadable', `${path} is no dossier: there is no dossier.json in it.`);
  } catch (error) {
    throw asRefusal(path, error);
  }
}

/** Where one of them is, the others are missing; where none is, it was never a dossier. */
const telltale = ['dossier.json', 'dossier.sig', 'log.json'];

async function open(path: string): Promise<Found> {
  const about = await stat(path);
  if (about.isDirectory()) return readFolder(path);
  if (!about.isFile()) throw refuse('dossier.notReadable', `${path} is neither a file nor a folder.`);
  if (about.size > most.bytes) throw tooLarge(path);
  const archive = new Uint8Array(await readFile(path));
  return { files: unpack(archive), archive, strays: [] };
}

async function readFolder(root: string): Promise<Found> {
  const files = new Map<string, Uint8Array>();
  const strays: string[] = [];
  let bytes = 0;
  const read = async (folder: string) => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const name = `${folder}${entry.name}`;
      if (entry.isDirectory() && folder === '') await read(`${name}/`);
      else if (!entry.isFile() || !isSafe(name)) strays.push(name);
      else {
        bytes += (await stat(join(root, name))).size;
        if (bytes > most.bytes || files.size >= most.files) throw tooLarge(root);
        files.set(name, new Uint8Array(await readFile(join(root, name))));
      }
    }
  };
  await read('');
  return { files, archive: null, strays };
}

/** Writes a new ZIP file. @throws Refused `file.exists`, `file.notWritable` */
export async function writeArchive(path: string, files: Files): Promise<void> {
  await kept(path, async () => {
    await writeFile(path, pack(files), { flag: 'wx' });
  });
}

/** Writes a new folder. @throws Refused `file.exists`, `file.notWritable` */
export async function writeFolder(path: string, files: Files): Promise<void> {
  await kept(path, async () => {
    await mkdir(path);
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), bytes, { flag: 'wx' });
    }
  });
}

/** Whole or not at all; what was there before stays as it is. */
async function kept(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw refuse(
        'file.exists',
        `There is already something at ${path}, and a dossier replaces nothing. Name another place with --out PATH.`,
      );
    }
    await rm(path, { recursive: true, force: true });
    throw refuse(
      'file.notWritable',
      `The dossier cannot be written to ${path} (${code ?? message}). Name another place with --out PATH.`,
    );
  }
}

function tooLarge(path: string): Refused {
  return refuse(
    'dossier.notReadable',
    `${path} holds more than ${most.files} files or ${most.bytes} bytes, more than a dossier can.`,
  );
}

function asRefusal(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || code.includes('.')) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return refuse('file.notFound', `There is no file ${path || '""'}.`);
  return refuse('file.notReadable', `${path} cannot be read (${code}).`);
}
