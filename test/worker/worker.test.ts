// The worker as an operator meets it: its configuration names every fault, and the workflows can be bundled ahead.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../worker/config.ts';

const project = join(__dirname, '..', '..');
const good = {
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  DATABASE_URL: 'postgres://127.0.0.1/assent',
  SMTP_URL: 'smtp://127.0.0.1:25',
  PUBLIC_URL: 'https://register.example.org',
  MAIL_FROM: 'Support Unit <desk@su.example.org>',
  LINK_SECRET: 'a secret of the tests, long enough to sign links with',
};

test('what is left out of the configuration has a sensible value', () => {
  expect(readConfig(good)).toMatchObject({
    temporal: { address: '127.0.0.1:7233', namespace: 'default', taskQueue: 'assent' },
    workflowBundle: undefined,
    cachedWorkflows: 100,
  });
});

test('every setting that is wrong is named at once', () => {
  const wrong = { ...good, TEMPORAL_ADDRESS: 'somewhere', SMTP_URL: 'http://mail', PUBLIC_URL: undefined };
  expect(() => readConfig(wrong)).toThrow(/TEMPORAL_ADDRESS is not host:port; SMTP_URL .*; PUBLIC_URL/);
});

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });

test('a worker without its configuration ends with 1, a code and a sentence', () => {
  const { status, stdout, stderr } = run('worker/main.ts');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^worker\.configuration: The worker cannot start: TEMPORAL_ADDRESS/);
}, 30_000);

test('the workflows are bundled into the file that is named, and a missing name is wrong usage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assent-bundle-'));
  const file = join(folder, 'workflows.cjs');
  expect(run('worker/bundle.ts')).toMatchObject({ status: 2, stdout: '' });
  expect(run('worker/bundle.ts', file)).toMatchObject({ status: 0 });
  expect(readFileSync(file, 'utf8')).toContain('importWorkflows');
  rmSync(folder, { recursive: true });
}, 60_000);
