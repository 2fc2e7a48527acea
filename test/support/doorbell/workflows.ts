// The doorbell on the project's own host. In: nothing. Out: one workflow.
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { host, type Hosting } from '../../../workflows/host.ts';
import { doorbellKit } from './kit.ts';

export interface DoorbellActivities {
  record: Hosting['record'];
  carryOut: Hosting['carryOut'];
}

const { record } = proxyLocalActivities<DoorbellActivities>({ startToCloseTimeout: 10_000 });
const { carryOut } = proxyActivities<DoorbellActivities>({ startToCloseTimeout: 10_000 });

export async function doorbell(carried?: unknown): Promise<void> {
  await host({ kit: doorbellKit, record, carryOut }, carried);
}
