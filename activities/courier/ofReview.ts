// What a mail about a review is written with when no transition of the case asks for it. In: the courier's desk, the case, the order's
// id. Out: the occasion, as an effect has one, with the review as it stands; null where there is none.
import type { Instant } from '../../domain/instant.ts';
import type { PartnershipContext, Review } from '../../machines/context.ts';
import type { Kept } from '../../machines/engine/step.ts';
import { findCase } from '../../register/cases.ts';
import type { Occasion } from '../batch.ts';
import { supportUnitMailbox } from '../supportUnit.ts';
import type { CourierDesk } from './deliver.ts';

export interface OfReview {
  occasion: Occasion;
  review: Review;
}

/** @param at the instant on the case's clock that the mail carries; the one of the case's last event unless told */
export async function ofReview(
  { deps, sender, publicUrl, answerPage }: CourierDesk,
  caseId: string,
  orderId: string,
  at?: Instant,
): Promise<OfReview | null> {
  const record = await findCase(deps.register, caseId);
  const context = (record?.snapshot as (Kept & { data: { context: PartnershipContext } }) | undefined)?.data
    .context;
  if (record === null || context === undefined || context.review === null) return null;
  const { workflowId, organization, updatedAt } = record;
  const when = at ?? updatedAt;
  const supportUnit = await supportUnitMailbox(deps.register, when, sender);
  const occasion = {
    deps,
    batch: { workflowId, case: caseId, organization, at: when, effects: [] },
    key: `${orderId}/0`,
    sender,
    facts: {
      case: caseId,
      organization,
      at: when,
      publicUrl,
      supportUnit,
      answerPage,
      repliesAreRead: deps.replyDomain !== undefined,
    },
  };
  return { occasion, review: context.review };
}
