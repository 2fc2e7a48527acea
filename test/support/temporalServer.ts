// The one Temporal server that all tests of a run share.
// In: nothing (or ASSENT_TEST_TEMPORAL, a server to use). Out: its address; its files go with the run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporal, type TemporalServer } from '../../embedded/temporal/server.ts';

const VARIABLE = 'ASSENT_TEST_TEMPORAL';

let running: { server: TemporalServer; folder: string } | undefined;

/** The address (`host:port`) of the shared server; its namespace is `default`. Use a task queue of your own. */
export function temporalAddress(): string {
  const address = process.env[VARIABLE];
  if (address) return address;
  throw new Error(`${VARIABLE} is not set: run the tests with "npm test", which starts the server first.`);
}

/** Starts the server, once per run; builds it first when this machine has none (minutes, with progress). */
export async function startSharedTemporal(): Promise<void> {
  if (process.env[VARIABLE]) return;
  const folder = await mkdtemp(join(tmpdir(), 'assent-test-temporal-'));
  const server = await startTemporal({
    folder: join(folder, 'temporal'),
    logFile: join(folder, 'temporal.log'),
    progress: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  running = { server, folder };
  process.env[VARIABLE] = server.address;
}

/** Stops the server that `startSharedTemporal` started, and removes its files. */
export async function stopSharedTemporal(): Promise<void> {
  await running?.server.stop();
  if (running) await rm(running.folder, { recursive: true, force: true });
  running = undefined;
}
