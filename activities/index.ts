// The activities of a partnership's host. In: the surroundings, once per worker. Out: the two functions that the workflow calls:
// one keeps what happened, one makes happen what follows.
import type { CourierOrder } from '../domain/courierOrder.ts';
import type { PartnershipReport } from '../machines/events.ts';
import { appendEvent, type Recording } from '../register/log.ts';
import { answerPages } from './answerPage.ts';
import type { Batch, Dependencies } from './batch.ts';
import { carryOut } from './carryOut.ts';
import { orderReceipt } from './courier/orderReceipt.ts';
import { deliver } from './courier/deliver.ts';
import { mailbox } from './post/mailbox.ts';
import { whileAlive } from './signOfLife.ts';
import { supportUnitMailbox } from './supportUnit.ts';

export type { Batch, Dependencies } from './batch.ts';
export { openPost } from './post/open.ts';
export type { Recording } from '../register/log.ts';

export interface Activities {
  /** Adds an accepted event to the log and moves the case's projection forward. Short: made for a local activity. */
  record(recording: Recording): Promise<void>;
  /**
   * Carries out the effects of one transition in order, each once under its own key however often this is tried, and
   * returns what came of them in the same order, for the machine. Beats its heart all the while.
   * @throws Error when something failed for now, or an effect is unknown to this worker
   */
  carryOutPartnership(batch: Batch): Promise<PartnershipReport[]>;
  /**
   * Carries out an order of the courier, once under its id however often this is tried.
   * @throws Error when it failed for now
   */
  deliver(order: CourierOrder, orderId: string): Promise<void>;
}

/** @throws RangeError when `mailFrom` is no mailbox */
export function createActivities(deps: Dependencies): Activities {
  const sender = mailbox(deps.mailFrom);
  const publicUrl = deps.publicUrl.replace(/\/+$/, '');
  const answerPage = answerPages(deps.linkSecret, publicUrl);
  return {
    async record(recording) {
      await appendEvent(deps.register, recording);
      await orderReceipt(deps, recording);
    },
    async carryOutPartnership(batch) {
      const { case: caseId, organization, at } = batch;
      const supportUnit = await supportUnitMailbox(deps.register, at, sender);
      const repliesAreRead = deps.replyDomain !== undefined;
      const facts = { case: caseId, organization, at, publicUrl, supportUnit, answerPage, repliesAreRead };
      return whileAlive(async () => {
        const reports: PartnershipReport[] = [];
        for (const { key, effect } of batch.effects) {
          const report = await carryOut({ deps, batch, key, sender, facts }, effect);
          if (report !== undefined) reports.push(report);
        }
        return reports;
      });
    },
    deliver: (order, orderId) => deliver({ deps, sender, publicUrl, answerPage }, order, orderId),
  };
}
