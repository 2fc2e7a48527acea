// installation.json: what a running installation tells the programs that look for it.
// In: the facts, when the installation is up. Out: a file with them, removed at stop.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** Addresses are URLs, except `temporal`, which is `host:port`. */
export const installationFacts = z.object({
  version: z.string(),
  pid: z.number().int().positive(),
  web: z.string(),
  mailbox: z.string(),
  temporal: z.string(),
  database: z.string(),
  namespace: z.string(),
  taskQueue: z.string(),
  smtp: z.string(),
});

/** The content of installation.json. */
export type InstallationFacts = z.infer<typeof installationFacts>;

/** Writes the facts whole or not at all: a reader never sees half a file. */
export async function writeInstallation(path: string, facts: InstallationFacts): Promise<void> {
  const half = `${path}.${process.pid}`;
  await writeFile(half, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  await rename(half, path);
}

/** The facts at `path`, or `undefined` when there are none that can be read. */
export async function readInstallation(path: string): Promise<InstallationFacts | undefined> {
  try {
    return installationFacts.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Forgets the facts; there may be none. */
export async function removeInstallation(path: string): Promise<void> {
  await rm(path, { force: true });
}
