// A lock file that names its holder, so that two installations never share one data directory.
// In: the file's path. Out: a function that gives the lock back, or `data.locked` with the pid of the holder.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { InstallationFault, systemCode } from './faults.ts';
import { isAlive, startMark } from './processIdentity.ts';

interface Holder {
  readonly pid: number;
  readonly startMark: string;
}

/**
 * Takes the lock at `path`; the lock of a process that is gone is taken over.
 * @param root the directory that the lock protects, for the sentence
 * @throws InstallationFault `data.locked`
 */
export async function takeLock(path: string, root: string): Promise<() => Promise<void>> {
  const own: Holder = { pid: process.pid, startMark: startMark(process.pid) };
  const candidate = `${path}.${randomUUID()}`;
  await writeFile(candidate, `${JSON.stringify(own)}\n`);
  try {
    // `link` is atomic and never replaces: the file appears whole or not at all.
    for (let attempt = 0; !(await linked(candidate, path)); attempt += 1) {
      const holder = await holderOf(path);
      if ((holder && lives(holder)) || attempt >= 3) throw lockedBy(holder, root);
      await moveAside(path, holder);
    }
  } finally {
    await rm(candidate, { force: true });
  }
  const atExit = (): void => rmSync(path, { force: true });
  process.once('exit', atExit);
  return async () => {
    process.off('exit', atExit);
    await rm(path, { force: true });
  };
}

async function linked(candidate: string, path: string): Promise<boolean> {
  try {
    await link(candidate, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

// Two newcomers may find the same stale lock: the slower one would move the faster one's fresh lock aside.
// So what was moved is read again, and put back when it is not the lock that was judged stale.
async function moveAside(path: string, judged: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await holderOf(aside);
  if (moved && (moved.pid !== judged?.pid || moved.startMark !== judged.startMark)) await linked(aside, path);
  await rm(aside, { force: true });
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('startMark' in read))
      return undefined;
    return { pid: Number(read.pid), startMark: String(read.startMark) };
  } catch {
    return undefined;
  }
}

function lives(holder: Holder): boolean {
  return isAlive(holder.pid) && startMark(holder.pid) === holder.startMark;
}

function lockedBy(holder: Holder | undefined, root: string): InstallationFault {
  const who = holder ? `process ${holder.pid}` : 'another process';
  return new InstallationFault(
    'data.locked',
    `The data directory ${root} is in use by ${who}. Use that installation, stop it first, or name another place with --data DIR.`,
  );
}
