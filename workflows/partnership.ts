// The partnership workflow: one for each organization, for its whole life, with the id `partnership/<case>`.
// In: nothing at first, later what the run before carried. Out: nothing; what happened stands in the register.
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { partnershipKit } from '../machines/kit.ts';
import { host, type Hosting } from './host.ts';

/** The register is near: a local activity costs one event of the history. It is tried until it succeeds. */
const { record } = proxyLocalActivities<Activities>({
  startToCloseTimeout: 15_000,
  localRetryThreshold: 60_000,
  retry: { initialInterval: 200, backoffCoefficient: 2, maximumInterval: 10_000 },
});

/** Mail relays can be down for days: effects are tried until they succeed, each once per key. */
const { carryOutPartnership } = proxyActivities<Activities>({
  startToCloseTimeout: 15 * 60_000,
  heartbeatTimeout: 10_000,
  retry: { initialInterval: 1_000, backoffCoefficient: 2, maximumInterval: 10 * 60_000 },
});

const hosting: Hosting = {
  kit: partnershipKit,
  record: (minute) => record(minute as Parameters<typeof record>[0]),
  carryOut: (errand) => carryOutPartnership(errand as Parameters<typeof carryOutPartnership>[0]),
};

export async function partnership(carried?: unknown): Promise<void> {
  await host(hosting, carried);
}
