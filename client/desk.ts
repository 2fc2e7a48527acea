// The desk: how people's requests reach the running cases. In: where the Temporal server is. Out: ask, look, and the
// refusals and faults that come back, each as one kind of error. The only importer of the Temporal client.
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  ApplicationFailure,
  Client,
  Connection,
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { Fault, Refused, refuse, type Refusal } from '../domain/errors.ts';
import type { Actor } from '../domain/roles.ts';
import {
  ask,
  look,
  refusedType,
  workflowIdOf,
  type Answer,
  type Ask,
  type Sight,
} from '../workflows/messages.ts';

/** Where the cases run. */
export interface DeskConfig {
  address: string;
  namespace: string;
  taskQueue: string;
  /** How long to wait for an answer before it is called a fault, in milliseconds. */
  patience?: number;
}

export interface Desk {
  readonly config: Required<DeskConfig>;
  readonly temporal: Client;
  /** Opens a case with its first request. @throws Refused, Fault */
  open(caseId: string, asked: Ask, requestId?: string): Promise<Answer>;
  /** Puts a request to a running case; the same request id is carried out once. @throws Refused, Fault */
  ask(caseId: string, request: Ask['request'], by: Actor, requestId?: string): Promise<Answer>;
  /** What the running case shows of itself. @throws Refused `case.unknown`, Fault */
  look(caseId: string): Promise<Sight>;
  close(): Promise<void>;
}

const kind = 'partnership';
/** The gRPC status FAILED_PRECONDITION: a query that comes between two runs. */
const betweenRuns = 9;

/** @throws Fault `temporal.unreachable` when no server answers */
export async function openDesk(wanted: DeskConfig): Promise<Desk> {
  const config = { patience: 60_000, ...wanted };
  const connection = await Connection.connect({ address: config.address, connectTimeout: 10_000 }).catch(
    (error) => {
      throw new Fault(
        'temporal.unreachable',
        `No Temporal server answers at ${config.address}. Start Assent with "npm start", or correct TEMPORAL_ADDRESS.`,
        { cause: error },
      );
    },
  );
  const temporal = new Client({ connection, namespace: config.namespace });

  const patiently = async <T>(caseId: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await connection.withDeadline(Date.now() + config.patience, call);
    } catch (error) {
      throw asOurs(error, caseId, config);
    }
  };

  return {
    config,
    temporal,
    open: (caseId, asked, requestId = randomUUID()) =>
      patiently(caseId, () =>
        temporal.workflow.executeUpdateWithStart(ask, {
          args: [asked],
          updateId: requestId,
          startWorkflowOperation: new WithStartWorkflowOperation(kind, {
            workflowId: workflowIdOf(kind, caseId),
            taskQueue: config.taskQueue,
            args: [],
            workflowIdConflictPolicy: 'USE_EXISTING',
            workflowIdReusePolicy: 'ALLOW_DUPLICATE',
            staticSummary: `Partnership of ${caseId}`,
          }),
        }),
      ),
    ask: (caseId, request, by, requestId = randomUUID()) =>
      patiently(caseId, () =>
        temporal.workflow
          .getHandle(workflowIdOf(kind, caseId))
          .executeUpdate(ask, { args: [{ request, by }], updateId: requestId }),
      ),
    look: (caseId) => patiently(caseId, () => lookAgain(temporal, workflowIdOf(kind, caseId))),
    close: () => connection.close(),
  };
}

/** Between two runs of a case there is a moment in which nothing can be looked at; it passes by itself. */
async function lookAgain(temporal: Client, workflowId: string): Promise<Sight> {
  for (;;) {
    try {
      return await temporal.workflow.getHandle(workflowId).query(look);
    } catch (error) {
      const cause = error instanceof ServiceError ? error.cause : error;
      const code: number | undefined = isGrpcServiceError(cause) ? cause.code : undefined;
      if (code !== betweenRuns) throw error;
      await delay(50);
    }
  }
}

function asOurs(error: unknown, caseId: string, config: Required<DeskConfig>): Error {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    if (type === refusedType) return new Refused(details?.[0] as Refusal);
  }
  if (error instanceof WorkflowNotFoundError) {
    return refuse(
      'case.unknown',
      `There is no running case "${caseId}". "assent list" shows the cases; one that has ended takes no requests.`,
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new Fault(
    'temporal.noAnswer',
    `The case "${caseId}" did not answer within ${config.patience / 1000} s (${message}). Nothing is lost: is a worker running on task queue "${config.taskQueue}"? Then ask again.`,
    { cause: error },
  );
}
