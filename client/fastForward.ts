// Fast-forwarding one case on the real server (embedded installation and tests): its own clock skips while it is idle.
// In: a desk, a case, and how far. Out: the case's time once it has reacted. Only that case's clock moves.
import { randomUUID } from 'node:crypto';
import { Fault, refuse } from '../domain/errors.ts';
import { days, epoch, instant, type Instant } from '../domain/instant.ts';
import { workflowIdOf } from '../workflows/messages.ts';
import type { Desk } from './desk.ts';
import { settle } from './settle.ts';

/** The longest stretch that one call may skip, in days. */
const mostDays = 366 * 25;
/** A guard against a case that would retry something for ever while time is skipped. */
const mostSkips = 10_000;

interface Timestamp {
  seconds?: { toString(): string } | number | null;
  nanos?: number | null;
}

/** The present instant on the case's own clock. */
export async function timeOf(desk: Desk, caseId: string): Promise<Instant> {
  const { raw } = await desk.temporal.workflow.getHandle(workflowIdOf('partnership', caseId)).describe();
  const current = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime as Timestamp | null | undefined;
  if (current?.seconds == null) return instant(Date.now());
  return instant(Number(current.seconds.toString()) * 1000 + Math.floor((current.nanos ?? 0) / 1e6));
}

/**
 * Skips to `target` on the case's clock; every deadline on the way is kept and every effect carried out.
 * @returns the case's time afterwards
 * @throws Refused `fastForward.tooFar`; Fault `fastForward.notAvailable`, `fastForward.stuck`
 */
export async function fastForward(desk: Desk, caseId: string, target: Instant): Promise<Instant> {
  const from = await timeOf(desk, caseId);
  const distance = epoch(target) - epoch(from);
  if (distance > mostDays * days) {
    throw refuse('fastForward.tooFar', `At most ${mostDays} days can be skipped at once.`);
  }
  if (distance > 0) await skip(desk, caseId, distance);
  await settle(desk, caseId, target);
  return timeOf(desk, caseId);
}

async function skip(desk: Desk, caseId: string, distance: number): Promise<void> {
  const { workflowService } = desk.temporal;
  const { namespace } = desk.config;
  const workflowExecution = { workflowId: workflowIdOf('partnership', caseId) };
  const id = randomUUID();
  // The wire format takes a number for seconds; only its TypeScript type insists on a Long.
  const duration = { seconds: Math.floor(distance / 1000) as never, nanos: (distance % 1000) * 1e6 };
  try {
    await workflowService.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution,
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          fastForwardConfig: { id, duration },
          maxSessionSkipCount: mostSkips,
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
    await workflowService.pollWorkflowExecutionTimeSkipping({
      namespace,
      workflowExecution,
      fastForwardId: id,
    });
  } catch (error) {
    throw new Fault(
      'fastForward.notAvailable',
      `This Temporal server cannot skip time (${error instanceof Error ? error.message : String(error)}). Fast-forwarding works in the embedded installation, "npm start".`,
      { cause: error },
    );
  }
}
