// Builds the Temporal server once from its Go module, into a cache outside the project.
// In: the cache folder and who wants to hear of the progress. Out: the path of a whole, working binary.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { InstallationFault, systemCode } from '../faults.ts';
import { guardAgainstOrphan } from '../orphanGuard.ts';
import { isAlive } from '../processIdentity.ts';
import { SERVER_VERSION, THREE_WAYS } from './ways.ts';

const MODULE = `go.temporal.io/server/cmd/server@v${SERVER_VERSION}`;

// What an empty build cache compiles; only the progress lines need it.
const PACKAGES_ABOUT = 1750;
const PROGRESS_EVERY_MS = 5_000;
const HALF = '.building-';

/**
 * Builds into a folder of its own and moves the whole binary into place at the end: builders that run at the
 * same time, and one that is killed, never leave half a file.
 * @param target the path that the binary shall have
 * @param progress told every few seconds, one sentence each
 * @throws InstallationFault `temporal.buildFailed`, `temporal.diskFull`
 */
export async function buildServer(
  target: string,
  progress: (sentence: string) => void,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const folder = dirname(target);
  try {
    await mkdir(folder, { recursive: true });
    await removeAbandoned(folder);
    const half = await mkdtemp(join(folder, `${HALF}${process.pid}-`));
    try {
      await goInstall(half, progress, env);
      await rename(join(half, 'server'), target);
    } finally {
      await rm(half, { recursive: true, force: true });
    }
  } catch (error) {
    throw systemCode(error) === 'ENOSPC' ? diskFull(folder, error) : error;
  }
}

async function goInstall(
  into: string,
  progress: (sentence: string) => void,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const began = Date.now();
  let compiled = 0;
  let downloaded = 0;
  const lastWords: string[] = [];
  progress(`Building the Temporal server ${SERVER_VERSION} once with Go; this takes some minutes …`);

  // Without cgo no C compiler is needed; without symbols the binary is a third smaller.
  const go = spawn('go', ['install', '-v', '-ldflags=-s -w', MODULE], {
    env: { ...env, GOBIN: into, CGO_ENABLED: '0' },
    cwd: into,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const callOffGuard = go.pid === undefined ? () => {} : guardAgainstOrphan(go.pid);
  const killNow = (): void => {
    if (go.pid !== undefined) process.kill(-go.pid, 'SIGKILL');
  };
  process.once('exit', killNow);
  const ticker = setInterval(() => progress(progressLine(began, compiled, downloaded)), PROGRESS_EVERY_MS);

  createInterface({ input: go.stderr }).on('line', (line) => {
    if (line.startsWith('go: downloading')) downloaded += 1;
    else if (/^[\w.~/-]+$/.test(line)) compiled += 1;
    else lastWords.push(line);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    go.once('error', reject);
    go.once('close', resolve);
  }).finally(() => {
    clearInterval(ticker);
    callOffGuard();
    process.off('exit', killNow);
  });

  if (status !== 0) throw buildFault(lastWords.slice(-20).join('\n'), into);
  progress(`Built the Temporal server in ${seconds(began)} s; it is kept for the next time.`);
}

/** One line of progress: elapsed seconds, modules downloaded, packages compiled. */
export function progressLine(began: number, compiled: number, downloaded: number): string {
  const phase =
    compiled === 0 ? `${downloaded} modules downloaded` : `${compiled} of about ${PACKAGES_ABOUT} packages`;
  return `Building the Temporal server: ${seconds(began)} s, ${phase}`;
}

/** What Go's last words mean, as a fault that says what to do. */
export function buildFault(lastWords: string, folder: string): InstallationFault {
  if (/no space left on device|disk quota exceeded/i.test(lastWords)) return diskFull(folder, lastWords);
  const network = /dial tcp|lookup |i\/o timeout|connection (refused|reset)|TLS handshake|proxy/i.test(
    lastWords,
  );
  const reason = network
    ? 'the Go module proxy could not be reached; check the network and GOPROXY, and start again'
    : 'Go answered with an error; what was built so far is kept, so starting again may be quick';
  return new InstallationFault(
    'temporal.buildFailed',
    `The Temporal server could not be built: ${reason}. ${THREE_WAYS}\nGo's last words:\n${lastWords}`,
  );
}

function diskFull(folder: string, cause: unknown): InstallationFault {
  return new InstallationFault(
    'temporal.diskFull',
    `There is no space left to build the Temporal server in ${folder} (it needs about 2 GB for the build and 150 MB to stay). ` +
      'Free some space and start again, or set XDG_CACHE_HOME and GOCACHE to places with space.',
    { cause },
  );
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(HALF) ? Number.parseInt(name.slice(HALF.length), 10) : Number.NaN;
    if (pid > 0 && !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function seconds(began: number): number {
  return Math.round((Date.now() - began) / 1000);
}
