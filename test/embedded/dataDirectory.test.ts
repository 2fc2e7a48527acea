// The data directory: one installation at a time, faults in words, and how the command line finds it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFault, layoutOf, openDataDirectory } from '../../embedded/dataDirectory.ts';
import { findInstallation } from '../../embedded/findInstallation.ts';
import { removeInstallation, writeInstallation } from '../../embedded/installationFile.ts';

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-data-'));
  data = join(folder, 'deep', 'data');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const facts = {
  version: '0.1.0',
  pid: process.pid,
  web: 'http://127.0.0.1:1',
  mailbox: 'http://127.0.0.1:1/mailbox',
  temporal: '127.0.0.1:2',
  database: 'postgres://postgres@127.0.0.1:3/postgres',
  namespace: 'default',
  taskQueue: 'assent',
  smtp: 'smtp://127.0.0.1:4',
};

describe('the lock of a data directory', () => {
  test('a second start is refused and told who has it; after the release it is free', async () => {
    const first = await openDataDirectory(data);
    await expect(openDataDirectory(data)).rejects.toMatchObject({
      code: 'data.locked',
      message: expect.stringContaining(`in use by process ${process.pid}`) as string,
    });
    await first.release();
    await (await openDataDirectory(data)).release();
  });

  test('of many that start at once, one gets it', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => openDataDirectory(data)));
    const got = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(got).toHaveLength(1);
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(refused).toEqual(
      Array.from({ length: 9 }, () => expect.objectContaining({ code: 'data.locked' }) as unknown),
    );
    await got[0]?.value.release();
  });

  test('the lock of a process that is gone is taken over', async () => {
    const module = JSON.stringify(join(process.cwd(), 'embedded/dataDirectory.ts'));
    const script = `import { openDataDirectory } from ${module}; await openDataDirectory(${JSON.stringify(data)}); console.log('held'); setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    await once(other.stdout, 'data');
    await expect(openDataDirectory(data)).rejects.toMatchObject({ code: 'data.locked' });
    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await openDataDirectory(data)).release();
  });

  test('a living process that only has the same number does not hold it', async () => {
    await (await openDataDirectory(data)).release();
    await writeFile(
      layoutOf(data).lock,
      JSON.stringify({ pid: process.pid, startMark: 'of an earlier boot' }),
    );
    await (await openDataDirectory(data)).release();
  });

  test('a lock that cannot be read is taken over', async () => {
    await (await openDataDirectory(data)).release();
    await writeFile(layoutOf(data).lock, '');
    await (await openDataDirectory(data)).release();
  });
});

describe('a data directory that cannot be used', () => {
  test('a file in its place', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openDataDirectory(join(file, 'data'))).rejects.toMatchObject({ code: 'data.notWritable' });
    await expect(openDataDirectory(file)).rejects.toMatchObject({ code: 'data.notWritable' });
  });

  test('a full disk', async () => {
    const full = await writeFile('/dev/full', 'x').catch((error: unknown) => error);
    expect(dataFault(full, data)).toMatchObject({
      code: 'data.diskFull',
      message: expect.stringContaining('--data DIR') as string,
    });
  });
});

describe('finding the installation', () => {
  test('by --data, and by ASSENT_DATA; only while it runs', async () => {
    const { installation, release } = await openDataDirectory(data);
    await writeInstallation(installation, facts);
    expect(await findInstallation(data, {})).toEqual(facts);
    expect(await findInstallation(undefined, { ASSENT_DATA: data })).toEqual(facts);
    expect(await readFile(installation, 'utf8')).toMatch(/\n$/);

    await removeInstallation(installation);
    await expect(findInstallation(data, {})).rejects.toMatchObject({
      code: 'installation.notRunning',
      message: expect.stringContaining('npm start') as string,
    });
    await release();
  });

  test('not one that was killed, and not half a file', async () => {
    const { installation, release } = await openDataDirectory(data);
    await writeInstallation(installation, { ...facts, pid: 2 ** 22 + 1 });
    await expect(findInstallation(data, {})).rejects.toMatchObject({ code: 'installation.notRunning' });
    await writeFile(installation, '{"version":');
    await expect(findInstallation(data, {})).rejects.toMatchObject({ code: 'installation.notRunning' });
    await release();
  });
});
