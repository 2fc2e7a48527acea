// One life of a letter, driven from outside: submit, complete, one position, fast-forward to the close, two signatures.
// In: a desk, the kind of workflow and a name. Out: nothing; the case stands at "active". The same for both workflows.
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Desk } from '../client/desk.ts';
import type { LetterFile } from '../client/letterFile.ts';
import { workflowIdOf, ask, look, type Sight } from '../workflows/messages.ts';

const supportUnit = { role: 'supportUnit', id: 'support-unit' } as const;

export interface Driven {
  id: string;
  historyBeforePosition: number;
  historyAfterPosition: number;
  history: number;
  /** From the order to skip 14 days and more until the case has reacted to the close of its window, in milliseconds. */
  windowMs: number;
}

export async function live(desk: Desk, kind: string, file: LetterFile, measure: boolean): Promise<Driven> {
  const workflowId = workflowIdOf(kind, randomUUID());
  const { workflow, workflowService } = desk.temporal;
  const handle = workflow.getHandle(workflowId);
  const put = (request: { type: string } & Record<string, unknown>, role: string, id: string) =>
    handle.executeUpdate(ask, { args: [{ request, by: { role: role as never, id } }] });
  const until = async (holds: (sight: Sight) => boolean): Promise<Sight> => {
    for (;;) {
      const sight = await handle.query(look);
      if (holds(sight)) return sight;
      await delay(40);
    }
  };
  const length = async () => (measure ? (await handle.describe()).historyLength : 0);

  const { letter, document } = file;
  await workflow.executeUpdateWithStart(ask, {
    args: [{ request: { type: 'letter.submitted', letter, document }, by: supportUnit }],
    startWorkflowOperation: new WithStartWorkflowOperation(kind, {
      workflowId,
      taskQueue: desk.config.taskQueue,
      args: [],
      workflowIdConflictPolicy: 'USE_EXISTING',
    }),
  });
  await put({ type: 'letter.declaredComplete' }, 'supportUnit', 'support-unit');
  await until((sight) => sight.nextDeadline !== null);
  const historyBeforePosition = await length();
  await put({ type: 'position.taken', seat: 'norway', take: 'no-objection' }, 'seat', 'norway');
  const historyAfterPosition = await length();
  const skipped = performance.now();
  await workflowService.updateWorkflowExecutionOptions({
    namespace: desk.config.namespace,
    workflowExecution: { workflowId },
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: { id: randomUUID(), duration: { seconds: (16 * 86_400) as never } },
        maxSessionSkipCount: 100,
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  await until((sight) => sight.stage === 'acceptance' && sight.underWay === 0);
  const windowMs = performance.now() - skipped;
  for (const office of ['co-chair-government', 'co-chair-civil-society']) {
    await put({ type: 'acceptance.signed', office }, 'coChair', office);
  }
  await until((sight) => sight.stage === 'active' && sight.underWay === 0);
  return { id: workflowId, historyBeforePosition, historyAfterPosition, history: await length(), windowMs };
}
