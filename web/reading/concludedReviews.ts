// What each yearly review came to (SC-6). In: the history as retold. Out: one entry per concluded review, with what is public of
// it: no reason, no person, and conditions without who is to meet them.
import * as z from 'zod';
import { committeeDecision, condition, reviewOutcomes, type ReviewOutcome } from '../../domain/decision.ts';
import type { Instant, PlainDate } from '../../domain/instant.ts';
import { redacted } from '../../domain/redaction.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import type { Snapshot } from '../../machines/engine/kit.ts';
import type { Retold } from './narrative.ts';

export interface ConcludedReview {
  /** 1 for the review before the first anniversary; null where this version cannot read it. */
  year: number | null;
  openedAt: Instant;
  concludedAt: Instant;
  outcome: ReviewOutcome;
  /** By silence, by the Co-Chairs over silence that could not decide, or by a recorded decision. */
  how: 'silence' | 'coChairs' | 'decision';
  conditions: { text: string; due: PlainDate }[];
  /** Of the recorded decision; null where there is none. */
  decision: { reference: string; date: PlainDate } | null;
}

const stage = 'yearlyReview';
const decided = z.object({
  outcome: z.enum(reviewOutcomes),
  conditions: z.array(condition),
  decision: committeeDecision,
});

/** Oldest first. A review that ended because the partner left has no outcome, and is none of them. */
export function concludedReviews(history: readonly Retold[]): ConcludedReview[] {
  let openedAt: Instant | null = null;
  return history.flatMap((one, index) => {
    const { stage: now, at } = one.entry;
    const before = history[index - 1]?.entry.stage;
    if (now === stage && before !== stage) openedAt = at;
    if (before !== stage || now === stage || openedAt === null) return [];
    const outcome = outcomeOf(one);
    const year = contextIn(one.before)?.report?.year ?? null;
    return outcome === null ? [] : [{ year, openedAt, concludedAt: at, ...outcome }];
  });
}

type Outcome = Pick<ConcludedReview, 'outcome' | 'how' | 'conditions' | 'decision'>;

function outcomeOf({ entry, before, after }: Retold): Outcome | null {
  const said = entry.type === 'review.decided' ? decided.safeParse(entry.payload).data : undefined;
  if (said !== undefined) {
    const conditions = said.conditions.map(({ text, due }) => ({ text: redacted(text), due }));
    return { outcome: said.outcome, how: 'decision', conditions, decision: asPublic(said.decision) };
  }
  if (entry.stage !== 'active') return null;
  const how = contextIn(after)?.review?.outcome?.how ?? 'silence';
  const pending = contextIn(before)?.review?.pending?.decision;
  const decision = how === 'decision' && pending ? asPublic(pending) : null;
  return { outcome: 'continue', how, conditions: [], decision };
}

const asPublic = ({ reference, date }: z.output<typeof committeeDecision>) => ({
  reference: redacted(reference),
  date,
});

const contextIn = (snapshot: Snapshot | null) => snapshot?.context as PartnershipContext | undefined;
