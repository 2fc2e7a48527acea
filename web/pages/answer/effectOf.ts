// What an answer would do, tried on the case as it stands. In: the snapshot and the event. Out: what follows, by name, and the closing
// instant after it. The machine decides; nothing is recorded.
import type { Instant } from '../../../domain/instant.ts';
import { takes } from '../../../domain/positions.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import { step } from '../../../machines/engine/step.ts';
import { closedAt } from '../../../machines/review/seats.ts';
import type { CaseReading } from '../../reading/caseReading.ts';
import { sentenceIn } from '../../reading/transitions.ts';
import type { Answering, ChoiceName, Request } from './choices.ts';

export type Consequence =
  | 'asSaid'
  | 'blocks'
  | 'recorded'
  | 'goesOn'
  | 'restarts'
  | 'late'
  | 'lateHolds'
  | 'lateSpecial';

export interface EffectOfAnswer {
  consequence: Consequence;
  /** Null where no clock runs after it. */
  closesAt: Instant | null;
  clause: string | undefined;
}

const contextOf = (snapshot: CaseReading['snapshot']) => snapshot.context as PartnershipContext;

export function effectOf(
  { reading: { kit, snapshot }, by, at }: Answering,
  choice: ChoiceName,
  request: Request,
): EffectOfAnswer {
  const event = { ...request, by, at };
  const before = contextOf(snapshot);
  const next = step(kit, snapshot, event).snapshot;
  const after = contextOf(next);
  const clause = sentenceIn(kit, snapshot, event)?.clause;
  const closesAt = after.review?.closesAt ?? null;
  return { consequence: consequenceOf(choice, before, after), closesAt, clause };
}

function consequenceOf(
  choice: ChoiceName,
  before: PartnershipContext,
  after: PartnershipContext,
): Consequence {
  const { review } = before;
  if (review !== null && (closedAt(review) !== null || review.outcome !== null)) {
    // Only a position comes too late: a question is answered all the same.
    if (choice !== 'objection') return takes.some((take) => take === choice) ? 'late' : 'asSaid';
    if (after.specialObjections.length > before.specialObjections.length) return 'lateSpecial';
    return review.outcome === null ? 'late' : 'lateHolds';
  }
  const runs = review !== null && review.closesAt !== null;
  const runsAfter = after.review !== null && after.review.closesAt !== null;
  if (choice === 'objection') return runsAfter || review?.ref.kind === 'special' ? 'recorded' : 'blocks';
  if (choice === 'withdrawn') return runsAfter && !runs ? 'goesOn' : 'asSaid';
  return choice === 'contested' ? 'restarts' : 'asSaid';
}
