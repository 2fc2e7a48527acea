// Before all tests: the shared Temporal server is up and the workflows are bundled.
// In: jest's call. Out: ASSENT_TEST_TEMPORAL and ASSENT_TEST_BUNDLE in the environment of every test file.
import { startSharedTemporal } from './temporalServer.ts';
import { bundleOnce } from './workflowBundle.ts';

export default async function globalSetup(): Promise<void> {
  const began = Date.now();
  await Promise.all([startSharedTemporal(), bundleOnce()]);
  if (process.env['ASSENT_TEST_TIMES']) process.stderr.write(`Ready after ${Date.now() - began} ms\n`);
}
