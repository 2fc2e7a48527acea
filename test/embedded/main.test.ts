// `npm start` as another program sees it: one line when it is up, exit statuses, nothing left behind.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInstallation } from '../../embedded/findInstallation.ts';
import { pollUntil } from '../../embedded/poll.ts';
import { temporalAddress } from '../support/temporalServer.ts';

let folder: string;
const started: ChildProcess[] = [];

interface Run {
  readonly child: ChildProcess;
  out: string;
  err: string;
  readonly status: Promise<number | null>;
}

function main(...words: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'embedded/main.ts', ...words], {
    env: { ...process.env, TEMPORAL_ADDRESS: temporalAddress() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const status = once(child, 'close').then(([code]) => code as number | null);
  const run: Run = { child, out: '', err: '', status };
  child.stdout.on('data', (data: Buffer) => (run.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (run.err += data.toString()));
  return run;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-main-'));
});

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  test('--json says one line when it is up; a second start is refused; Ctrl-C ends it with 0', async () => {
    const data = join(folder, 'data');
    const run = main('--data', data, '--json');
    await pollUntil(
      () => (run.out.includes('\n') || run.child.exitCode !== null ? true : undefined),
      110_000,
    );
    expect(run.out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(run.out)).toEqual({
      ready: true,
      web: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      mailbox: expect.stringMatching(/\/mailbox$/) as string,
      temporal: temporalAddress(),
    });
    expect((await findInstallation(data, {})).pid).toBe(run.child.pid);

    const second = main('--data', data);
    expect(await second.status).toBe(1);
    expect(second.err).toContain(`data.locked: `);
    expect(second.err).toContain(`in use by process ${run.child.pid}`);
    expect(second.out).toBe('');

    run.child.kill('SIGINT');
    expect(await run.status).toBe(0);
    await expect(findInstallation(data, {})).rejects.toMatchObject({ code: 'installation.notRunning' });
  }, 120_000);

  test.each([[['--bogus']], [['--port', 'eighty']], [['--port', '0']], [['superfluous']]])(
    '%p is answered with status 2',
    async (words) => {
      const run = main(...words);
      expect(await run.status).toBe(2);
      expect(run.err).toMatch(/^error: /);
    },
    30_000,
  );

  test('--help says what can be said', async () => {
    const run = main('--help');
    expect(await run.status).toBe(0);
    for (const option of ['--data <dir>', '--port <n>', '--roster <file>', '--json'])
      expect(run.out).toContain(option);
  }, 30_000);
});
