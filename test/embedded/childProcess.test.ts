// A supervised child: ready by a line, restarted when it dies, ended with grace or without.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type ChildOptions, type SupervisedChild } from '../../embedded/childProcess.ts';
import { pollUntil } from '../../embedded/poll.ts';
import { isAlive } from '../../embedded/processIdentity.ts';

let folder: string;
let child: SupervisedChild | undefined;

const running = (script: string, more: Partial<ChildOptions> = {}): Promise<SupervisedChild> =>
  startChild({
    name: 'The child',
    command: process.execPath,
    args: ['-e', script],
    logFile: join(folder, 'child.log'),
    ready: { line: (line) => line === 'up' },
    ...more,
  }).then((started) => (child = started));

const UP_FOREVER = "console.log('up'); setInterval(() => {}, 1000);";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-child-'));
});

afterEach(async () => {
  await child?.stop();
  child = undefined;
  await rm(folder, { recursive: true, force: true });
});

describe('a supervised child', () => {
  test('is ready at its line; its output is in the log; it stops', async () => {
    const { pid, stop } = await running(UP_FOREVER).then((it) => ({
      pid: it.pid as number,
      stop: () => it.stop(),
    }));
    expect(isAlive(pid)).toBe(true);
    await stop();
    await stop();
    expect(isAlive(pid)).toBe(false);
    expect(await readFile(join(folder, 'child.log'), 'utf8')).toContain('up');
  });

  test('one that does not listen to SIGTERM is killed after the grace', async () => {
    const deaf = await running(`process.on('SIGTERM', () => {}); ${UP_FOREVER}`, { graceMs: 200 });
    const pid = deaf.pid as number;
    await deaf.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('its own children end with it', async () => {
    const parent = await running(
      `const { spawn } = require('node:child_process');
       const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
       console.error('grandchild ' + grandchild.pid); ${UP_FOREVER}`,
    );
    const log = (): Promise<string> => readFile(join(folder, 'child.log'), 'utf8');
    const grandchild = await pollUntil(async () => /grandchild (\d+)/.exec(await log())?.[1], 5_000);
    await parent.stop();
    expect(await pollUntil(() => (isAlive(Number(grandchild)) ? undefined : true), 5_000)).toBe(true);
  });

  test('one that dies is started again, and told about; after stop it stays away', async () => {
    const said: string[] = [];
    const pids: number[] = [];
    const restarted = await running(UP_FOREVER, {
      restart: { upToMs: 1_000 },
      onEvent: (sentence) => said.push(sentence),
      onStart: (pid) => pids.push(pid),
    });
    process.kill(restarted.pid as number, 'SIGKILL');
    await pollUntil(() => (pids.length > 1 ? true : undefined), 10_000);
    expect(said).toEqual([expect.stringContaining('The child ended unexpectedly')]);
    await restarted.stop();
    expect(pids.map(isAlive)).toEqual([false, false]);
    await restarted.ended;
  });

  test.each([
    [
      'ends before it is ready',
      "console.error('no luck'); process.exit(3)",
      /ended before it was ready.*child\.log/,
    ],
    ['says nothing', 'setInterval(() => {}, 1000)', /was not ready within 0\.5 s/],
  ])('one that %s is a fault that names the log', async (_, script, message) => {
    await expect(running(script, { readyWithinMs: 500, restart: { upToMs: 1_000 } })).rejects.toMatchObject({
      code: 'process.notReady',
      message: expect.stringMatching(message) as string,
    });
  });

  test('a command that does not exist is a fault as well', async () => {
    await expect(running('', { command: 'no-such-command-anywhere' })).rejects.toMatchObject({
      code: 'process.notReady',
    });
  });
});
