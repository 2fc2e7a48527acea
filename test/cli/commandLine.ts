// The real command line against a real office: child processes, or calls in this process, which are quicker. In: words.
// Out: exit status and output, with what must hold of every call checked on the way.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/run.ts';
import type { Refusal } from '../../domain/errors.ts';
import { openDatabase } from '../../embedded/database.ts';
import { openOffice, type Office } from '../support/office.ts';
import { temporalAddress } from '../support/temporalServer.ts';

export const launcher = join(__dirname, '..', '..', 'cli', 'assent.mjs');
export const example = (path: string) => join(__dirname, '..', '..', 'examples', path);

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** One call of `node cli/assent.mjs`, from a directory that is not the project's. */
export async function inChild(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = tmpdir(),
): Promise<Outcome> {
  const child = spawn(process.execPath, [launcher, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'Europe/Paris', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  }
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve(code ?? -1));
  });
  return { status, ...said };
}

/** The same in this process. */
export async function here(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const sink = (stream: 'stdout' | 'stderr') => ({ write: (text: string) => (said[stream] += text) });
  const status = await run(words, { env, stdout: sink('stdout'), stderr: sink('stderr') });
  return { status, ...said };
}

export type Call = (words: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Outcome>;

/** What the tests read of an answer; each command answers its own part of it. */
interface Answer {
  case: string;
  stage: string;
  state: string;
  missing: string[];
  items: unknown[];
  waitingOn: string[];
  nextDeadline: { event: string; at: string } | null;
  forecast: { at: string; event: string; stage: string }[];
  passed: { event: string }[];
  history: { event: string; by: string }[];
  warnings: { code: string }[];
}

/** The verbs of a test: each takes a command, such as `letter complete`, and the words after it. */
export interface CommandLine {
  /** Done: status 0, one line of JSON on stdout, nothing on stderr. */
  answers<T = Answer>(command: string, ...words: string[]): Promise<T>;
  /** Done, for a person: status 0, text on stdout. */
  tells(command: string, ...words: string[]): Promise<string>;
  /** Refused: status 2, nothing on stdout, the error alone on stderr. */
  refuses(command: string, ...words: string[]): Promise<Refusal>;
  /** A fault: status 1, likewise. */
  fails(command: string, ...words: string[]): Promise<Refusal>;
}

const wordsOf = (command: string) => command.split(' ').filter((word) => word !== '');

export function commandLine(call: Call, env: NodeJS.ProcessEnv): CommandLine {
  const trouble = async (status: number, command: string, words: string[]) => {
    const outcome = await call([...wordsOf(command), ...words, '--json'], env);
    expect(outcome).toMatchObject({ status, stdout: '' });
    const { error, ...others } = JSON.parse(outcome.stderr) as { error: Refusal };
    expect(others).toEqual({});
    expect(
      Object.keys(error).filter((key) => !['code', 'message', 'clause', 'allowed'].includes(key)),
    ).toEqual([]);
    expect(error.code).toMatch(/^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)?$/);
    expect(error.message).toMatch(/^\P{Lowercase}.*([.?):]|FILE)$/su);
    return error;
  };
  return {
    async answers(command, ...words) {
      const { stdout, ...rest } = await call([...wordsOf(command), ...words, '--json'], env);
      expect(rest).toEqual({ status: 0, stderr: '' });
      expect(stdout.trimEnd().split('\n')).toHaveLength(1);
      return JSON.parse(stdout) as never;
    },
    async tells(command, ...words) {
      const { stdout, ...rest } = await call([...wordsOf(command), ...words], env);
      expect(rest).toEqual({ status: 0, stderr: '' });
      return stdout;
    },
    refuses: (command, ...words) => trouble(2, command, words),
    fails: (command, ...words) => trouble(1, command, words),
  };
}

/** An office whose register other processes reach, and the command line in both ways. */
export interface CliOffice {
  office: Office;
  env: NodeJS.ProcessEnv;
  /** A child process for each call. */
  child: CommandLine;
  /** In this process. */
  quick: CommandLine;
  /** Writes a file for a command to read. @returns its path */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** An example's letter in the name of another organization, as a file. */
  letter(example: string, organization: string): Promise<string>;
  close(): Promise<void>;
}

export async function openCliOffice(): Promise<CliOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-cli-'));
  const database = await openDatabase(join(folder, 'register'));
  const office = await openOffice({ databaseUrl: database.url });
  const env = {
    TEMPORAL_ADDRESS: temporalAddress(),
    DATABASE_URL: database.url,
    ASSENT_TASK_QUEUE: office.taskQueue,
  };
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  return {
    office,
    env,
    child: commandLine(inChild, env),
    quick: commandLine(here, env),
    file,
    async letter(name, organization) {
      const text = (await readExample(`letters/${name}`)).replace(/^( {2}name:).*$/m, `$1 "${organization}"`);
      return file(`${organization.replaceAll(/\W/g, '-')}-${name}`, text);
    },
    async close() {
      await office.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function readExample(path: string): Promise<string> {
  return readFile(example(path), 'utf8');
}
