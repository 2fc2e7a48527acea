// The state in which an objection blocks (SC-2): it is withdrawn in writing by its seat, or settled by a recorded decision.
// In: the kind of review. Out: one state, placed beside `openForObjections`.
import { reviewOf, standing } from '../../review/seats.ts';
import { partnershipSetup } from '../../setup.ts';
import { lastOverruled } from './decisions.ts';
import { lastObjectionWithdrawn } from './objections.ts';
import type { ReviewKind } from './reviewKind.ts';

export function objectionStanding({ subject, clause }: ReviewKind) {
  return partnershipSetup.createStateConfig({
    meta: {
      title: `${subject}: an objection stands`,
      waitingOn: (context) => standing(reviewOf(context)).map((objection) => objection.seat),
    },
    on: {
      ...lastObjectionWithdrawn(clause),
      'decision.confirmed': lastOverruled,
    },
  });
}
