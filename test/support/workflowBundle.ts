// The workflows, bundled once for the whole run. In: nothing. Out: a file whose path stands in ASSENT_TEST_BUNDLE.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleWorkflows } from '../../worker/worker.ts';

const variable = 'ASSENT_TEST_BUNDLE';

/** The bundle's file, for a worker of a test. */
export function bundlePath(): string {
  const path = process.env[variable];
  if (path) return path;
  throw new Error(
    `${variable} is not set: run the tests with "npm test", which bundles the workflows first.`,
  );
}

export async function bundleOnce(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-test-bundle-'));
  const { code } = await bundleWorkflows();
  process.env[variable] = join(folder, 'workflows.cjs');
  await writeFile(process.env[variable], code);
}

export async function removeBundle(): Promise<void> {
  const path = process.env[variable];
  if (path) await rm(dirname(path), { recursive: true, force: true });
}
