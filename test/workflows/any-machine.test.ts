// The host hosts any machine of this form: here a doorbell, on the real server, with no line of its own in workflows/.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { openDesk, type Desk } from '../../client/desk.ts';
import { bundleWorkflows, startWorker, type RunningWorker } from '../../worker/worker.ts';
import { ask, look, type Ask } from '../../workflows/messages.ts';
import type { Errand, Minute } from '../../workflows/minute.ts';
import { temporalAddress } from '../support/temporalServer.ts';

const taskQueue = `doorbell-${randomUUID()}`;
const visitor = { role: 'contact', id: 'contact' } as const;
const supportUnit = { role: 'supportUnit', id: 'support-unit' } as const;
const minutes: Minute[] = [];
const errands: Errand[] = [];

let desk: Desk;
let worker: RunningWorker;
beforeAll(async () => {
  const temporal = { address: temporalAddress(), namespace: 'default', taskQueue };
  const activities = {
    record: async (minute: Minute) => void minutes.push(minute),
    carryOut: async (errand: Errand) => {
      errands.push(errand);
      return [{ type: 'door.opened' }];
    },
  };
  const workflowBundle = await bundleWorkflows(join(__dirname, '..', 'support', 'doorbell', 'workflows.ts'));
  worker = await startWorker({
    temporal,
    activities: activities as never,
    workflowBundle,
    cachedWorkflows: 10,
  });
  desk = await openDesk(temporal);
}, 60_000);
afterAll(async () => {
  await desk?.close();
  await worker?.stop();
});

test('a bell is rung, nobody else may answer it, and when it is answered the door opens once', async () => {
  const workflowId = `doorbell/${randomUUID()}`;
  const handle = await desk.temporal.workflow.start('doorbell', { workflowId, taskQueue, args: [] });
  const put = (type: string, by: Ask['by']) =>
    handle.executeUpdate(ask, { args: [{ request: { type }, by }] });

  await put('bell.rung', visitor);
  const ringing = await handle.query(look);
  expect(ringing).toMatchObject({ stage: 'ringing', nextDeadline: { event: 'bell.fellSilent' } });
  await expect(put('bell.answered', visitor)).rejects.toThrow(WorkflowUpdateFailedError);
  await put('bell.answered', supportUnit);
  await handle.result();

  const mine = minutes.filter((minute) => minute.workflowId === workflowId);
  expect(mine.map(({ seq, type, stage }) => `${seq} ${type} ${stage}`)).toEqual([
    '1 bell.rung ringing',
    '2 bell.answered opening',
    '3 door.opened gone',
  ]);
  expect(errands.filter((errand) => errand.workflowId === workflowId)).toMatchObject([
    { effects: [{ key: `${workflowId}/2/0`, effect: { type: 'openDoor', params: { to: 'support-unit' } } }] },
  ]);
}, 30_000);

test('a case that is started with nothing that it can take ends again and leaves no trace', async () => {
  const workflowId = `doorbell/${randomUUID()}`;
  const handle = await desk.temporal.workflow.start('doorbell', { workflowId, taskQueue, args: [] });
  const early = handle.executeUpdate(ask, {
    args: [{ request: { type: 'bell.answered' }, by: supportUnit }],
  });
  await expect(early).rejects.toThrow(WorkflowUpdateFailedError);
  await desk.temporal.workflowService.updateWorkflowExecutionOptions({
    namespace: 'default',
    workflowExecution: { workflowId },
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: { id: randomUUID(), duration: { seconds: 120 as never } },
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  await handle.result();
  expect(minutes.filter((minute) => minute.workflowId === workflowId)).toEqual([]);
}, 30_000);
