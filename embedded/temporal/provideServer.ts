// Where the Temporal server comes from: given, a command line on the PATH, built before, or built now.
// In: the environment. Out: one of the sources; `temporal.notAvailable` or `temporal.goTooOld` when there is none.
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { InstallationFault } from '../faults.ts';
import { buildServer } from './buildServer.ts';
import { findTemporalCli } from './cli.ts';
import { findGo, GO_NEEDED } from './go.ts';
import { SERVER_VERSION, THREE_WAYS } from './ways.ts';

export type ServerSource =
  | { readonly kind: 'given'; readonly address: string }
  | { readonly kind: 'cli'; readonly command: string }
  | { readonly kind: 'built'; readonly command: string };

/**
 * Finds a server, and builds one when there is none (minutes, with progress).
 * @throws InstallationFault `temporal.notAvailable`, `temporal.goTooOld`, `temporal.buildFailed`, `temporal.diskFull`
 */
export async function provideServer(
  progress: (sentence: string) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ServerSource> {
  const address = env['TEMPORAL_ADDRESS'];
  if (address) return { kind: 'given', address };
  if (await findTemporalCli(env)) return { kind: 'cli', command: 'temporal' };

  const command = builtServerPath(env);
  if (await isExecutable(command)) return { kind: 'built', command };

  const go = await findGo(env);
  if (go.kind === 'tooOld') {
    throw new InstallationFault(
      'temporal.goTooOld',
      `Go ${go.version} is too old to build the Temporal server: ${GO_NEEDED} or newer is needed. ${THREE_WAYS}`,
    );
  }
  if (go.kind === 'missing') {
    throw new InstallationFault('temporal.notAvailable', `No Temporal server was found. ${THREE_WAYS}`);
  }
  await buildServer(command, progress, env);
  return { kind: 'built', command };
}

/** Where the built server is kept: outside the project, one folder per version. */
export function builtServerPath(env: NodeJS.ProcessEnv): string {
  const cache = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'assent', `temporal-server-${SERVER_VERSION}`, 'server');
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
