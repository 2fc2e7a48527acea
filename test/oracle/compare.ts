// What the machine and the oracle each say of a review, in the same words, so that they can be laid side by side. In: a snapshot
// of the machine with what left it so far, or the oracle's sheet. Out: plain data of one shape.
import { epoch, instant } from '../../domain/instant.ts';
import type { PartnershipContext, Review as MachineReview } from '../../machines/context.ts';
import type { Snapshot } from '../../machines/engine/kit.ts';
import { read } from '../../machines/engine/reading.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { blocked, closedAt, silentSeats, unreachedSeats } from '../../machines/review/seats.ts';
import type { Ledger } from './ledger.ts';
import { conditionOf, isBlocked, silent, unreached, type Condition, type Review } from './byHand/review.ts';

interface Said {
  condition: Condition;
  round: number;
  closesAt: string | null;
  left: number;
  pausedUntil: string | null;
  outcome: string | null;
  blocked: boolean;
  silent: string[];
  unreached: string[];
  late: string[];
  deferrals: number;
  pending: string | null;
  told: { seats: number; applicant: number };
}

const conditions: Record<string, Condition> = {
  'committeeReview.asked.sendingNotices': 'notices going out',
  'committeeReview.asked.openForObjections': 'open',
  'committeeReview.asked.paused': 'paused',
  'committeeReview.asked.objectionStanding': 'an objection blocks',
  'committeeReview.asked.closedInDoubt': 'closed in doubt',
  'acceptance.drafting': 'acceptance being drafted',
  'acceptance.awaitingSignatures': 'acceptance to be signed',
  'acceptance.held': 'acceptance held',
  'acceptance.sending': 'acceptance signed',
  'ended.notApproved': 'not approved',
};

/** What was said since the last close and not taken back: what is older belongs to a window that is over. */
function lateOf(review: MachineReview): string[] {
  const since = closedAt(review);
  if (since === null) return [];
  return review.late
    .filter((one) => epoch(one.at) >= epoch(since) && one.withdrawnAt === undefined)
    .map(({ seat, take, at }) => `${seat} ${take} ${at}`);
}

/** How the review ended, as the record has it; a refusal stands in the state alone. */
function outcomeOf(condition: Condition, { outcome }: MachineReview): string | null {
  if (condition === 'not approved') return 'notApproved';
  return outcome === null ? null : `${outcome.how} ${outcome.at}`;
}

export function machineSays(snapshot: Snapshot, ledger: Ledger): Said {
  const { state } = read(partnershipKit, snapshot);
  const condition = conditions[state] ?? (state as Condition);
  const { review, policy } = snapshot.context as PartnershipContext;
  if (review === null) throw new Error('the review has gone');
  // A case that has ended has no deadlines, whatever its last window was.
  const over = condition === 'not approved';
  return {
    condition,
    round: review.ref.round,
    closesAt: over ? null : review.closesAt,
    left: over ? 0 : (review.remaining ?? 0),
    pausedUntil: condition === 'paused' ? review.pausedUntil : null,
    outcome: outcomeOf(condition, review),
    blocked: blocked(review, policy),
    silent: silentSeats(review).map((seat) => seat.id),
    unreached: unreachedSeats(review).map((seat) => seat.id),
    late: lateOf(review),
    deferrals: review.deferrals,
    pending: review.pending?.ruling.do ?? null,
    told: ledger.told,
  };
}

export function oracleSays(review: Review): Said {
  const { round, closesAt, left, pausedUntil, outcome, late, deferrals, pending, told } = review;
  const at = (ms: number | null) => (ms === null ? null : instant(ms));
  const how = outcome?.how === 'notApproved' ? outcome.how : `${outcome?.how} ${at(outcome?.at ?? 0)}`;
  return {
    condition: conditionOf(review),
    round,
    closesAt: at(closesAt),
    left,
    pausedUntil: at(pausedUntil),
    outcome: outcome === null ? null : how,
    blocked: isBlocked(review),
    silent: silent(review),
    unreached: unreached(review),
    late: late.map((one) => `${one.seat} ${one.take} ${at(one.at)}`),
    deferrals,
    pending: pending?.ruling.do ?? null,
    told: { ...told },
  };
}
