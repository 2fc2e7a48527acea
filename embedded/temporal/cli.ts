// The official `temporal` command line, where a person already has it: it brings its own server.
// In: the PATH. Out: its version, and the arguments that start its development server on our files.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LOOPBACK } from '../ports.ts';
import { atLeast } from './go.ts';
import { DATABASE_FILE, dynamicConfigArguments } from './serverConfig.ts';

const run = promisify(execFile);

/** The first version whose server can skip time. */
export const CLI_NEEDED = '1.9.0';

/** The version of the `temporal` on the PATH when it is new enough, else `undefined`. */
export async function findTemporalCli(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const { stdout } = await run('temporal', ['--version'], { env, timeout: 20_000 });
    const version = /version v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    return version !== undefined && atLeast(version, CLI_NEEDED) ? version : undefined;
  } catch {
    return undefined;
  }
}

/** @param port where the server will answer */
export function cliArguments(port: number): string[] {
  const options = {
    '--ip': LOOPBACK,
    '--port': String(port),
    '--db-filename': DATABASE_FILE,
    '--log-level': 'warn',
  };
  const pragmas = ['journal_mode=wal', 'synchronous=1'].flatMap((pragma) => ['--sqlite-pragma', pragma]);
  return [
    'server',
    'start-dev',
    '--headless',
    ...Object.entries(options).flat(),
    ...pragmas,
    ...dynamicConfigArguments(),
  ];
}
