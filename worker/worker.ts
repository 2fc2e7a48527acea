// One Temporal worker: workflows in their sandbox, activities with their surroundings. In: where the server is, the
// activities, and the workflows as a bundle or as source. Out: a worker that polls until it is shut down.
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  Worker,
  type WorkerOptions,
} from '@temporalio/worker';
import type { Activities } from '../activities/index.ts';
import { Fault } from '../domain/errors.ts';

/** Stands in the history of every task, so that one sees which build decided. */
export const buildId = 'assent@0.1.0';

const logger = new DefaultLogger('WARN');
let runtimeInstalled = false;

/** The SDK's runtime is one per process; it says only what an operator should look at. */
function quietRuntime(): void {
  if (!runtimeInstalled) Runtime.install({ logger });
  runtimeInstalled = true;
}

export interface WorkerSettings {
  temporal: { address: string; namespace: string; taskQueue: string };
  activities: Activities;
  /** Bundled code, or a file that holds it; bundled now when left out. */
  workflowBundle?: WorkerOptions['workflowBundle'];
  cachedWorkflows: number;
}

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The workflows as one bundle for the sandbox. Takes some seconds. The libraries of the machines hold no state of a
 * case, so they are evaluated once for all cases instead of once for each.
 */
export async function bundleWorkflows(
  workflowsPath = from('../workflows/index.ts'),
): Promise<{ code: string }> {
  return bundleWorkflowCode({ workflowsPath, preloadModules: ['xstate', 'zod'], logger });
}

export interface RunningWorker {
  /** Resolves when the worker has stopped; rejects when it failed. */
  readonly stopped: Promise<void>;
  /** Lets activities that run finish, then stops. */
  stop(): Promise<void>;
}

/** @throws Fault `temporal.unreachable` */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  quietRuntime();
  const { address, namespace, taskQueue } = settings.temporal;
  const connection = await NativeConnection.connect({ address }).catch((error: unknown) => {
    throw new Fault('temporal.unreachable', `No Temporal server answers at ${address}.`, { cause: error });
  });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: settings.workflowBundle ?? (await bundleWorkflows()),
    activities: settings.activities,
    maxCachedWorkflows: settings.cachedWorkflows,
    shutdownGraceTime: 10_000,
    identity: `${process.pid}@${hostname()}`,
    buildId,
  });
  const stopped = worker.run().finally(() => connection.close());
  return {
    stopped,
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await stopped;
    },
  };
}
