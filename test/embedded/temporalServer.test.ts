// The Temporal server of an installation: fresh, restarted, orphaned, given; and the faults on the way to one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time';
import { pollUntil } from '../../embedded/poll.ts';
import { freePort } from '../../embedded/ports.ts';
import { commandLine, isAlive } from '../../embedded/processIdentity.ts';
import { buildFault } from '../../embedded/temporal/buildServer.ts';
import { cliArguments } from '../../embedded/temporal/cli.ts';
import { judgeGo } from '../../embedded/temporal/go.ts';
import { endOrphan, recordServer } from '../../embedded/temporal/orphan.ts';
import { provideServer } from '../../embedded/temporal/provideServer.ts';
import { startTemporal, type TemporalServer } from '../../embedded/temporal/server.ts';

const STAGE = defineSearchAttributeKey('AssentStage', 'KEYWORD');

let folder: string;
let server: TemporalServer | undefined;

const start = async (env: NodeJS.ProcessEnv = process.env): Promise<TemporalServer> => {
  const { TEMPORAL_ADDRESS: _, ...rest } = env;
  server = await startTemporal({
    folder: join(folder, 'a ü? #dir'),
    logFile: join(folder, 'temporal.log'),
    env: rest,
  });
  return server;
};

async function withClient<T>(address: string, use: (client: Client) => Promise<T>): Promise<T> {
  const connection = Connection.lazy({ address });
  return use(new Client({ connection })).finally(() => connection.close());
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-temporal-'));
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

// An installation in a process of its own, which is killed as soon as its server serves.
async function serverOfAKilledInstallation(dir: string): Promise<number> {
  const module = JSON.stringify(join(process.cwd(), 'embedded/temporal/server.ts'));
  const options = JSON.stringify({ folder: dir, logFile: join(folder, 'killed.log') });
  const script = `import { startTemporal } from ${module}; console.log((await startTemporal(${options})).pid);`;
  const { TEMPORAL_ADDRESS: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { env });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGKILL');
  return Number(line.toString());
}

describe('our own Temporal server', () => {
  test('serves the namespace with our search attributes, stops whole, and continues on the same files', async () => {
    const first = await start();
    await withClient(first.address, async ({ connection, workflow }) => {
      const { customAttributes } = await connection.operatorService.listSearchAttributes({
        namespace: 'default',
      });
      expect(Object.keys(customAttributes ?? {}).toSorted()).toEqual([
        'AssentNextDeadline',
        'AssentOrganization',
        'AssentStage',
        'AssentWaitingOn',
      ]);
      await workflow.start('anything', {
        workflowId: 'partnership/tamarind',
        taskQueue: 'nobody',
        typedSearchAttributes: [{ key: STAGE, value: 'intake' }],
      });
      // A server that cannot skip time refuses this.
      await connection.workflowService.updateWorkflowExecutionOptions({
        namespace: 'default',
        workflowExecution: { workflowId: 'partnership/tamarind' },
        workflowExecutionOptions: {
          timeSkippingConfig: {
            enabled: true,
            fastForwardConfig: { id: 'a day', duration: msToTs(86_400_000) },
          },
        },
        updateMask: { paths: ['time_skipping_config'] },
      });
    });
    await first.stop();
    expect(isAlive(first.pid as number)).toBe(false);

    const second = await start();
    await withClient(second.address, async ({ workflow }) => {
      const found = await pollUntil(async () => {
        for await (const each of workflow.list({ query: 'AssentStage = "intake"' })) return each.workflowId;
        return undefined;
      }, 10_000);
      expect(found).toBe('partnership/tamarind');
    });
  }, 90_000);

  test('dies with an installation that is killed', async () => {
    const pid = await serverOfAKilledInstallation(join(folder, 'killed'));
    expect(await pollUntil(() => (isAlive(pid) ? undefined : true), 15_000)).toBe(true);
  }, 90_000);

  test('is started again when it crashes, at the same address, with what was there', async () => {
    const { address, pid } = await start();
    const begin = (workflowId: string): Promise<unknown> =>
      withClient(address, ({ workflow }) => workflow.start('anything', { workflowId, taskQueue: 'nobody' }));
    await begin('partnership/before');
    process.kill(pid as number, 'SIGKILL');
    const found = await pollUntil(
      () =>
        withClient(address, ({ workflow }) => workflow.getHandle('partnership/before').describe()).catch(
          () => undefined,
        ),
      30_000,
    );
    expect(found?.status.name).toBe('RUNNING');
    expect(server?.pid).not.toBe(pid);
  }, 90_000);

  test('an orphan that nobody guarded is recognized by its command line; another process is left alone', async () => {
    const sleeper = spawn(process.execPath, [
      '-e',
      'setInterval(() => {}, 1000)',
      join(folder, 'server.yaml'),
    ]);
    const pid = sleeper.pid as number;
    await pollUntil(() => (commandLine(pid).includes('server.yaml') ? true : undefined), 5_000);
    recordServer(folder, pid, 'a mark that is not in its command line');
    expect(await endOrphan(folder)).toBeUndefined();
    expect(isAlive(pid)).toBe(true);

    recordServer(folder, pid, join(folder, 'server.yaml'));
    expect(await endOrphan(folder)).toBe(pid);
    expect(isAlive(pid)).toBe(false);
    expect(await endOrphan(folder)).toBeUndefined();
  }, 30_000);
});

describe('where the server comes from', () => {
  const progress = (): void => {};

  test('TEMPORAL_ADDRESS is used as it is, nothing else is looked for', async () => {
    expect(await provideServer(progress, { TEMPORAL_ADDRESS: 'temporal.example:7233', PATH: '' })).toEqual({
      kind: 'given',
      address: 'temporal.example:7233',
    });
  });

  test('a given address where nobody answers is a fault that names it', async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const options = {
      folder,
      logFile: join(folder, 'log'),
      env: { TEMPORAL_ADDRESS: address },
      answerWithinMs: 500,
    };
    await expect(startTemporal(options)).rejects.toMatchObject({
      code: 'temporal.unreachable',
      message: expect.stringContaining(address) as string,
    });
  });

  test('a server that ends while it starts is a fault that names its log, and is not waited for', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const fake =
      '#!/bin/sh\n[ "$1" = --version ] && echo "temporal version 1.9.0" && exit 0\necho boom; exit 1\n';
    await writeFile(join(bin, 'temporal'), fake, { mode: 0o755 });
    const logFile = join(folder, 'temporal.log');
    await expect(
      startTemporal({ folder: join(folder, 't'), logFile, env: { PATH: `${bin}:/usr/bin:/bin` } }),
    ).rejects.toMatchObject({
      code: 'process.notReady',
      message: expect.stringContaining(logFile) as string,
    });
    expect(await readFile(logFile, 'utf8')).toContain('boom');
  });

  test('a temporal command line that is new enough is taken, an old one is not', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const answering = (text: string): Promise<void> =>
      writeFile(join(bin, 'temporal'), `#!/bin/sh\necho '${text}'\n`, { mode: 0o755 });
    const env = { PATH: `${bin}:/usr/bin:/bin`, XDG_CACHE_HOME: folder };
    await answering('temporal version 1.9.1 (Server 1.32.0, UI 2.50.0)');
    expect(await provideServer(progress, env)).toEqual({ kind: 'cli', command: 'temporal' });
    await answering('temporal version 1.8.9 (Server 1.31.0, UI 2.49.0)');
    await expect(provideServer(progress, { ...env, PATH: bin })).rejects.toMatchObject({
      code: 'temporal.notAvailable',
    });
  });

  test('the command line starts its server on our file, able to skip time', () => {
    const words = cliArguments(4711).join(' ');
    expect(words).toContain(
      'server start-dev --headless --ip 127.0.0.1 --port 4711 --db-filename temporal.sqlite',
    );
    expect(words).toContain('--dynamic-config-value frontend.WorkflowTimeSkippingEnabled=true');
    expect(words).toContain('--dynamic-config-value history.timerProcessorMaxTimeShift="20ms"');
  });

  test('no Go, or an old one, is said with the three ways out', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const env = { PATH: bin, XDG_CACHE_HOME: folder };
    await expect(provideServer(progress, env)).rejects.toMatchObject({
      code: 'temporal.notAvailable',
      message: expect.stringMatching(/TEMPORAL_ADDRESS.*command line.*Go 1\.26\.8/s) as string,
    });
    await writeFile(join(bin, 'go'), '#!/bin/sh\necho go1.22.1\n', { mode: 0o755 });
    await expect(provideServer(progress, env)).rejects.toMatchObject({
      code: 'temporal.goTooOld',
      message: expect.stringContaining('Go 1.22.1 is too old') as string,
    });
  });

  test('a build that fails leaves nothing behind and says why', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const env = { PATH: `${bin}:/usr/bin:/bin`, XDG_CACHE_HOME: folder };
    const go = (last: string): Promise<void> =>
      writeFile(join(bin, 'go'), `#!/bin/sh\n[ "$1" = env ] && echo go1.26.8 && exit 0\n${last}\n`, {
        mode: 0o755,
      });
    await go("echo 'write /x: no space left on device' >&2; exit 1");
    await expect(provideServer(progress, env)).rejects.toMatchObject({ code: 'temporal.diskFull' });
    await go("echo 'dial tcp: lookup proxy.example: no such host' >&2; exit 1");
    await expect(provideServer(progress, env)).rejects.toMatchObject({ code: 'temporal.buildFailed' });
    await go('echo whole > "$GOBIN/server"; chmod +x "$GOBIN/server"');
    const said: string[] = [];
    const built = await provideServer((sentence) => said.push(sentence), env);
    expect(built).toMatchObject({ kind: 'built', command: expect.stringContaining(folder) as string });
    expect(said.at(-1)).toMatch(/^Built the Temporal server in \d+ s/);
  });

  test.each([
    ['go1.26.8', 'usable'],
    ['go1.27rc1', 'usable'],
    ['go1.26.7', 'tooOld'],
    ['go1.9', 'tooOld'],
    ['devel go1.28-abcdef', 'usable'],
    ['', 'missing'],
  ])('%s is %s', (answer, kind) => {
    expect(judgeGo(answer).kind).toBe(kind);
  });

  test("Go's last words are in the fault", () => {
    expect(buildFault('undefined: x', '/tmp').message).toContain('undefined: x');
  });
});
