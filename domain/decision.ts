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

/** What a recorded decision of the committee can do in a review by silence; entered by one office, confirmed by another. */
export const ruling = z.discriminatedUnion('do', [
  /** The objection of a seat no longer stands. */
  z.strictObject({ do: z.literal('overrule'), seat: line(60) }),
  /** The objection of a seat is right: the letter is not approved. */
  z.strictObject({ do: z.literal('uphold'), seat: line(60) }),
  /** A positive decision where silence cannot decide. */
  z.strictObject({ do: z.literal('approve') }),
  z.strictObject({ do: z.literal('decline') }),
  /** A deferral beyond those that the Co-Chairs may grant. */
  z.strictObject({ do: z.literal('extend'), workingDays: z.int().min(1).max(250) }),
]);
export type Ruling = z.output<typeof ruling>;

export const condition = z.strictObject({ text: passage(2_000), owner: line(200), due: isoDate });
export type Condition = z.output<typeof condition>;

/** What a yearly review can lead to (SC-6). Silence can only continue. */
export const reviewOutcomes = ['continue', 'continueWithConditions', 'suspend', 'end'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
