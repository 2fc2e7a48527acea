// A whole installation with stand-in parts: everything is up and found, dies and returns, and stops without a trace.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { layoutOf } from '../../embedded/dataDirectory.ts';
import { findInstallation } from '../../embedded/findInstallation.ts';
import {
  startInstallation,
  type Installation,
  type InstallationOptions,
} from '../../embedded/installation.ts';
import type { InstallationParts } from '../../embedded/parts.ts';
import { pollUntil } from '../../embedded/poll.ts';
import { freePort, LOOPBACK } from '../../embedded/ports.ts';
import { isAlive } from '../../embedded/processIdentity.ts';
import { temporalAddress } from '../support/temporalServer.ts';

let folder: string;
let data: string;
let installation: Installation | undefined;
let parts: InstallationParts;

const start = async (more: Partial<InstallationOptions> = {}): Promise<Installation> => {
  installation = await startInstallation({ data, parts, temporal: temporalAddress(), ...more });
  return installation;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-installation-'));
  data = join(folder, 'data');
  const workerMain = join(folder, 'worker.mjs');
  await writeFile(
    workerMain,
    `import { writeFileSync } from 'node:fs';
     writeFileSync(${JSON.stringify(join(folder, 'environment.json'))}, JSON.stringify(process.env));
     console.log('{"ready":true}');
     setInterval(() => {}, 1000);`,
  );
  parts = {
    version: '9.9.9',
    prepareRegister: async ({ databaseUrl }) => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query('create table if not exists starts (at timestamptz default now())');
      await client.query('insert into starts default values');
      await client.end();
    },
    openWeb: async ({ mail }) => ({
      fetch: async () => new Response(`${(await mail.messages()).length} mails`),
    }),
    workerMain,
  };
});

afterEach(async () => {
  await installation?.stop();
  installation = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function starts(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from starts');
  await client.end();
  return rows[0]?.n ?? 0;
}

describe('an installation', () => {
  test('is found while it is up, continues after a restart, and leaves no process', async () => {
    const first = await start();
    expect(await findInstallation(data, {})).toMatchObject({
      version: '9.9.9',
      pid: process.pid,
      web: first.web,
      mailbox: `${first.web}/mailbox`,
      temporal: temporalAddress(),
      taskQueue: 'assent',
    });
    await createTransport(first.smtp).sendMail({ from: 'a@example.org', to: 'b@example.org', text: 'kept' });
    expect(await (await fetch(first.mailbox)).text()).toBe('1 mails');
    const worker = first.workerPid as number;
    await first.stop();
    expect(isAlive(worker)).toBe(false);
    await expect(findInstallation(data, {})).rejects.toMatchObject({ code: 'installation.notRunning' });

    const second = await start();
    expect(second.web).toBe(first.web);
    expect(await (await fetch(second.mailbox)).text()).toBe('1 mails');
    expect(await starts(second.database)).toBe(2);
  }, 60_000);

  test('gives the worker its configuration, and starts it again when it is killed', async () => {
    const { workerPid, database, smtp, web } = await start();
    const environment: unknown = JSON.parse(await readFile(join(folder, 'environment.json'), 'utf8'));
    expect(environment).toMatchObject({
      TEMPORAL_ADDRESS: temporalAddress(),
      TEMPORAL_NAMESPACE: 'default',
      ASSENT_TASK_QUEUE: 'assent',
      DATABASE_URL: database,
      SMTP_URL: smtp,
      PUBLIC_URL: web,
      MAIL_FROM: expect.stringContaining('@') as string,
      LINK_SECRET: expect.stringMatching(/^.{32,}$/) as string,
    });
    process.kill(workerPid as number, 'SIGKILL');
    const next = await pollUntil(() => {
      const pid = installation?.workerPid;
      return pid !== undefined && pid !== workerPid ? pid : undefined;
    }, 10_000);
    expect(isAlive(next as number)).toBe(true);
  }, 60_000);

  test('a named port is used; one that is taken stops the start before anything runs', async () => {
    const port = await freePort();
    expect((await start({ port })).web).toBe(`http://${LOOPBACK}:${port}`);
    await installation?.stop();

    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, LOOPBACK, resolve));
    await expect(start({ port })).rejects.toMatchObject({ code: 'port.taken' });
    await new Promise((resolve) => other.close(resolve));
    expect((await start({ port })).web).toBe(`http://${LOOPBACK}:${port}`);
  }, 60_000);

  test('a part that fails takes everything down with it, and the next start is free to try', async () => {
    const failing = { ...parts, openWeb: () => Promise.reject(new Error('the web has a fault')) };
    await expect(start({ parts: failing })).rejects.toThrow('the web has a fault');
    await expect(readFile(layoutOf(data).lock)).rejects.toMatchObject({ code: 'ENOENT' });
    await start();
  }, 60_000);
});
