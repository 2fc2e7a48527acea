// A recorded decision of the Steering Committee: never one person's word, always a meeting, a date and a reference.
// In: what the minutes say. Out: the schema of a decision and of the conditions that one can carry.
import * as z from 'zod';
import { isoDate, line, passage } from './text.ts';

export const committeeDecision = z.strictObject({
  /** The meeting or the written procedure. */
  meeting: line(200),
  date: isoDate,
  /** Where the decision is recorded: minutes, document number. */
  reference: line(200),
  reason: passage(5_000).optional(),
});
export type CommitteeDecision = z.output<typeof committeeDecision>;

export const condition = z.strictObject({ text: passage(2_000), owner: line(200), due: isoDate });
export type Condition = z.output<typeof condition>;

/** What a yearly review can lead to (SC-6). Silence can only continue. */
export const reviewOutcomes = ['continue', 'continueWithConditions', 'suspend', 'end'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
