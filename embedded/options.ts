// The options of `npm start`.
// In: the words after `npm start --`. Out: the options, or a reason to end with a status: 0 after --help, 2 if wrong.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { DEFAULT_DATA } from './dataDirectory.ts';

/** What a person asked for. */
export interface StartOptions {
  readonly data: string;
  readonly port?: number;
  readonly roster?: string;
  readonly json: boolean;
}

/**
 * Help and complaints are written to stdout and stderr by the parser itself.
 * @param words without `node` and the script
 * @returns the options, or the exit status of a process that has nothing more to do
 */
export function parseOptions(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): StartOptions | { exit: number } {
  const command = new Command('npm start --')
    .description('Starts a whole installation of Assent on this machine and keeps it up until Ctrl-C.')
    .option('--data <dir>', 'where all state is kept', env['ASSENT_DATA'] || DEFAULT_DATA)
    .option('--port <n>', 'port of the web (default: as last time, or a free one)', port)
    .option('--roster <file>', 'roster to load (default: the example roster)')
    .option('--json', 'print one line of JSON when it is up; progress goes to stderr', false)
    .allowExcessArguments(false)
    .exitOverride();
  try {
    return command.parse([...words], { from: 'user' }).opts<StartOptions>();
  } catch (error) {
    if (error instanceof CommanderError) return { exit: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65_535) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
}
