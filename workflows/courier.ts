// The courier: carries out one order outside any case, such as a receipt, with the patience of a relay that can be down for days.
// Its id is the order's (`courier/<id>`), so that the same order is carried out once. In: the order. Out: nothing.
import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { CourierOrder } from '../domain/courierOrder.ts';

const { deliver } = proxyActivities<Activities>({
  startToCloseTimeout: 2 * 60_000,
  retry: { initialInterval: 1_000, backoffCoefficient: 2, maximumInterval: 10 * 60_000 },
  // A receipt or a link that is a day late is of no use to anybody.
  scheduleToCloseTimeout: 24 * 60 * 60_000,
});

export async function courier(order: CourierOrder): Promise<void> {
  await deliver(order, workflowInfo().workflowId);
}
