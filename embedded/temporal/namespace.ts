// The namespace of an installation and the search attributes that its workflows set.
// In: a connection. Out: both exist and can be used; registering again what is there does nothing.
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { InstallationFault } from '../faults.ts';
import { pollUntil } from '../poll.ts';

// IndexedValueType of Temporal's API.
const KEYWORD = 2;
const DATETIME = 6;
const KEYWORD_LIST = 7;

/** The search attributes of every partnership and work plan; no personal data in any. */
export const SEARCH_ATTRIBUTES = {
  AssentStage: KEYWORD,
  AssentWaitingOn: KEYWORD_LIST,
  AssentNextDeadline: DATETIME,
  AssentOrganization: KEYWORD,
} as const;

// How long the history of a closed run is kept. A partnership runs for years and closes one run each year
// (continue-as-new), so the last year's history is always there to be read; the register keeps all of it.
const RETENTION_MS = 365 * 24 * 60 * 60 * 1000;

const ALREADY_EXISTS = 6;

/**
 * Registers `namespace` and the search attributes, and waits until both are seen.
 * @param withinMs the deadline for all of it, in milliseconds
 * @throws InstallationFault `temporal.notReady`
 */
export async function ensureNamespace(
  connection: Connection,
  namespace: string,
  withinMs: number,
): Promise<void> {
  let last: unknown;
  const attempt = (step: () => Promise<true | undefined>): Promise<true | undefined> =>
    pollUntil(async () => {
      try {
        return await step();
      } catch (error) {
        last = error;
        return undefined;
      }
    }, withinMs);

  const done =
    (await attempt(() => register(connection, namespace))) &&
    (await attempt(() => addSearchAttributes(connection, namespace)));
  if (done) return;
  throw new InstallationFault(
    'temporal.notReady',
    `The Temporal server did not offer the namespace "${namespace}" within ${withinMs / 1000} s. ` +
      'Look into its log, and whether the machine is very busy; then start again.',
    { cause: last },
  );
}

async function register(connection: Connection, namespace: string): Promise<true> {
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      description: 'Assent: partnerships and work plans',
      workflowExecutionRetentionPeriod: msToTs(RETENTION_MS),
    });
  } catch (error) {
    if (grpcCode(error) !== ALREADY_EXISTS) throw error;
  }
  await connection.workflowService.describeNamespace({ namespace });
  return true;
}

async function addSearchAttributes(connection: Connection, namespace: string): Promise<true | undefined> {
  const seen = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(
    ([name]) => !(name in (seen.customAttributes ?? {})),
  );
  if (missing.length === 0) return true;
  try {
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing),
    });
  } catch (error) {
    if (grpcCode(error) !== ALREADY_EXISTS) throw error;
  }
  return undefined;
}

function grpcCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'number' ? error.code : undefined;
}
