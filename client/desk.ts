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
  WorkflowExecutionAlreadyStartedError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { Fault, Refused, refuse, type Refusal } from '../domain/errors.ts';
import type { Courier } from '../domain/courierOrder.ts';
import type { Actor } from '../domain/roles.ts';
import {
  ask,
  look,
  refusedType,
  tell,
  workflowIdOf,
  type Answer,
  type Ask,
  type Fact,
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
  /** Tells a running case a fact from outside; told again under the same id it counts once. @throws Refused `case.unknown`, Fault */
  tell(caseId: string, fact: Fact, factId?: string): Promise<void>;
  /** Puts an order to the courier; the same id is carried out once. @throws Fault */
  order: Courier;
  /** What the running case shows of itself. @throws Refused `case.unknown`, Fault */
  look(caseId: string): Promise<Sight>;
  close(): Promise<void>;
}

const kind = 'partnership';
/** The gRPC status FAILED_PRECONDITION: a query that comes between two runs. */
const betweenRuns = 9;
/** The gRPC status NOT_FOUND. */
const notFound = 5;

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
    // Not by a workflow handle: it draws a new id for each signal, and the server could not tell a second telling from a second fact.
    tell: (caseId, fact, factId = randomUUID()) =>
      patiently(caseId, async () => {
        await temporal.workflowService.signalWorkflowExecution({
          namespace: config.namespace,
          workflowExecution: { workflowId: workflowIdOf(kind, caseId) },
          signalName: tell.name,
          requestId: factId,
          input: { payloads: [inJson(fact)] },
        });
      }),
    order: (order, id) =>
      patiently(id, async () => {
        const options = { workflowId: `courier/${id}`, taskQueue: config.taskQueue, args: [order] };
        try {
          await temporal.workflow.start('courier', { ...options, workflowIdReusePolicy: 'REJECT_DUPLICATE' });
        } catch (error) {
          if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
        }
      }),
    look: (caseId) => patiently(caseId, () => lookAgain(temporal, workflowIdOf(kind, caseId))),
    close: () => connection.close(),
  };
}

/** A value as the workflows' default converter reads it. */
function inJson(value: unknown) {
  return { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(value)) };
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

/** The server's own words for it; a namespace that is not there has the same status. */
function isNoWorkflow(error: unknown): boolean {
  if (!isGrpcServiceError(error)) return false;
  const code: number = error.code;
  return code === notFound && /workflow/i.test(error.details);
}

function asOurs(error: unknown, caseId: string, config: Required<DeskConfig>): Error {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    if (type === refusedType) return new Refused(details?.[0] as Refusal);
  }
  if (error instanceof WorkflowNotFoundError || isNoWorkflow(error)) {
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
