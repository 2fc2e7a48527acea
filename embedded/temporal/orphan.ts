// The pid file of our Temporal server: who runs on this database, and the end of one that we left behind.
// In: the folder of the server's files. Out: nobody else has the database open.
import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pollUntil } from '../poll.ts';
import { commandLine, isAlive } from '../processIdentity.ts';

const FILE = 'server.pid';

/** Records the server; `mark` is a part of its command line that no other process has. */
export function recordServer(folder: string, pid: number, mark: string): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify({ pid, mark })}\n`);
}

/** Forgets the server after it was stopped. */
export async function forgetServer(folder: string): Promise<void> {
  await rm(join(folder, FILE), { force: true });
}

/**
 * Ends the recorded server if it still runs: the installation that started it was killed. Only a process with the
 * mark in its command line is touched; pids are reused.
 * @returns the pid that was ended, if any
 */
export async function endOrphan(folder: string): Promise<number | undefined> {
  const recorded = await readRecord(folder);
  if (!recorded || !isAlive(recorded.pid) || !commandLine(recorded.pid).includes(recorded.mark))
    return undefined;
  for (const [signal, withinMs] of [
    ['SIGTERM', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(recorded.pid, signal);
    } catch {
      // It ended between the look and the signal.
    }
    if (await pollUntil(() => (isAlive(recorded.pid) ? undefined : true), withinMs)) break;
  }
  await forgetServer(folder);
  return recorded.pid;
}

async function readRecord(folder: string): Promise<{ pid: number; mark: string } | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, FILE), 'utf8'));
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('mark' in read)) return undefined;
    const { pid, mark } = read;
    return typeof pid === 'number' && pid > 1 && typeof mark === 'string' && mark !== ''
      ? { pid, mark }
      : undefined;
  } catch {
    return undefined;
  }
}
