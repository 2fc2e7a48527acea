// The layout of a data directory, and the right to be the only installation in it.
// In: a path. Out: the paths below it and a lock; `data.locked`, `data.notWritable` or `data.diskFull` otherwise.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InstallationFault, sentence, systemCode } from './faults.ts';
import { takeLock } from './lock.ts';

/** Where an installation lives when nobody names a directory. */
export const DEFAULT_DATA = '.assent';

// Below this, SQLite and PGlite would fail in the middle of a write instead of at the start.
const LEAST_FREE_BYTES = 100 * 1024 * 1024;

/** The paths of one installation; all absolute. */
export interface DataLayout {
  readonly root: string;
  /** The lock of the running installation. */
  readonly lock: string;
  /** What the running installation tells the command line; see `installationFile.ts`. */
  readonly installation: string;
  /** PGlite's files. */
  readonly register: string;
  /** One raw message per file. */
  readonly mail: string;
  /** The Temporal server's configuration, database and pid. */
  readonly temporal: string;
  readonly logs: string;
  /** The ports of the last start, taken again when they are free. */
  readonly ports: string;
  /** The key that dossiers are signed with; made by whoever needs it first. */
  readonly signingKey: string;
  /** What the links in mails are signed with. */
  readonly linkSecret: string;
}

/** A data directory that this process holds until `release`. */
export interface DataDirectory extends DataLayout {
  readonly release: () => Promise<void>;
}

/** The paths below `data`, without touching the disk. */
export function layoutOf(data: string = DEFAULT_DATA): DataLayout {
  const root = resolve(data);
  const below = (name: string): string => join(root, name);
  return {
    root,
    lock: below('lock'),
    installation: below('installation.json'),
    register: below('register'),
    mail: below('mail'),
    temporal: below('temporal'),
    logs: below('logs'),
    ports: below('ports.json'),
    signingKey: below('signing-key.pem'),
    linkSecret: below('link-secret'),
  };
}

/**
 * Makes the directory, proves that it can be written, and takes its lock.
 * @throws InstallationFault `data.notWritable`, `data.diskFull`, `data.locked` (names the pid that holds it)
 */
export async function openDataDirectory(data: string = DEFAULT_DATA): Promise<DataDirectory> {
  const layout = layoutOf(data);
  try {
    for (const path of [layout.root, layout.mail, layout.temporal, layout.logs]) {
      await mkdir(path, { recursive: true });
    }
    await proveWritable(layout.root);
    return { ...layout, release: await takeLock(layout.lock, layout.root) };
  } catch (error) {
    throw dataFault(error, layout.root);
  }
}

/** Turns what the file system answered into the sentence for a person. */
export function dataFault(error: unknown, root: string): unknown {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new InstallationFault(
      'data.diskFull',
      `There is no space left for the data directory ${root}. Free some space, or name another place with --data DIR.`,
      { cause: error },
    );
  }
  if (code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)) {
    return new InstallationFault(
      'data.notWritable',
      `The data directory ${root} cannot be written (${sentence(error)}). ` +
        'Give this user the right to write there, or name another place with --data DIR.',
      { cause: error },
    );
  }
  return error;
}

async function proveWritable(root: string): Promise<void> {
  const probe = join(root, `.probe-${randomUUID()}`);
  const written = `${probe}-written`;
  await writeFile(probe, Buffer.alloc(64 * 1024, 1));
  await rename(probe, written);
  const back = await readFile(written);
  await rm(written);
  const { bavail, bsize } = await statfs(root);
  if (back.length !== 64 * 1024 || bavail * bsize < LEAST_FREE_BYTES) {
    throw Object.assign(new Error('less than 100 MB free'), { code: 'ENOSPC' });
  }
}
