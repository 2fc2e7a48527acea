// After all tests: the shared Temporal server and the bundle are gone.
// In: jest's call. Out: no process and no file left.
import { stopSharedTemporal } from './temporalServer.ts';
import { removeBundle } from './workflowBundle.ts';

export default async function globalTeardown(): Promise<void> {
  await Promise.all([stopSharedTemporal(), removeBundle()]);
}
