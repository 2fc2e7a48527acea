// A real PostgreSQL cluster for one test file. In: the binaries on this machine, wherever they are. Out: a URL per
// database, and `stop`, after which no process and no file of it is left.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { pollUntil } from '../../embedded/poll.ts';

export interface PostgresCluster {
  /** Makes an empty database and answers its address. */
  newDatabase(): Promise<string>;
  /** Ends the cluster and removes its files. */
  stop(): Promise<void>;
}

/** The folder of `initdb` and `postgres`, the newest there is, or undefined. */
export function findPostgres(): string | undefined {
  return [...installed(), ...(process.env['PATH'] ?? '').split(delimiter)].find(
    (folder) => folder !== '' && ['initdb', 'postgres'].every((name) => isExecutable(join(folder, name))),
  );
}

/** Starts a cluster that listens on a socket of its own only, so that no port can be taken. */
export async function startPostgres(binaries: string): Promise<PostgresCluster> {
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'assent-pg-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const options = { cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C' }, ...owner };
  const files = join(folder, 'data');
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', files, '-U', 'assent', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  }
  const server = spawn('/bin/sh', ['-c', guard, 'guard', join(binaries, 'postgres'), files, folder], {
    ...options,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  server.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  const stop = () => stopServer(server, folder);
  try {
    await untilItAnswers(addressOf(folder, 'postgres'), said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { newDatabase: () => newDatabase(folder), stop };
}

// The server must not outlive the tests, however they end: when the pipe from this process closes, it is stopped.
const guard = `trap '' INT TERM HUP
"$1" -D "$2" -k "$3" -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off &
server=$!
cat >/dev/null
kill -INT $server 2>/dev/null
wait $server
cd / && rm -rf "$3"`;

function addressOf(folder: string, database: string): string {
  return `postgres://assent@localhost/${database}?host=${encodeURIComponent(folder)}`;
}

async function untilItAnswers(url: string, said: string[]): Promise<void> {
  const answer = await pollUntil(async () => {
    try {
      await query(url, 'select 1');
      return true;
    } catch {
      return undefined;
    }
  }, 30_000);
  if (!answer) throw new Error(`postgres did not answer within 30 s: ${said.join('')}`);
}

async function newDatabase(folder: string): Promise<string> {
  const name = `assent_${randomUUID().replaceAll('-', '')}`;
  await query(addressOf(folder, 'postgres'), `create database ${name}`);
  return addressOf(folder, name);
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.stdin?.end();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

function installed(): string[] {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(root, version, 'bin'));
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// PostgreSQL refuses to run as root: then its own user runs it, or nobody.
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}
