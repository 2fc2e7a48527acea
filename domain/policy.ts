// What the framework's text leaves open, as dated data with the defaults to ship. In: a policy file. Out: its schema.
// A policy is frozen into a case when a review opens; no number of it stands anywhere else in the software.
import * as z from 'zod';
import { isoDate, line } from './text.ts';

const count = (least: number, most: number, standard: number) =>
  z.int().min(least).max(most).default(standard);

export const policy = z.strictObject({
  version: line(60).default('2026-default'),
  /** Hours from UTC in which days end; -12 is anywhere on earth. */
  utcOffsetHours: z.int().min(-12).max(14).default(-12),
  holidays: z.array(isoDate).max(1_000).default([]),
  objectionWindow: z
    .strictObject({ workingDays: count(1, 250, 10), minimumHours: count(72, 6_000, 72) })
    .prefault({}),
  /** After the last objection is resolved: at least this many working days remain. */
  resumeWorkingDays: count(1, 100, 3),
  /** Reminders to seats without a position, in days before the close; half time is added to these. */
  reminderDaysBefore: z.array(z.int().min(1).max(100)).max(10).default([3, 1]),
  /** A returned letter: a reminder each so many days, this often, then it lapses without prejudice. */
  returnedLetter: z
    .strictObject({ reminderDays: count(1, 365, 30), reminders: count(0, 12, 3) })
    .prefault({}),
  /** An unsigned acceptance is escalated after so many working days; it never lapses. */
  acceptanceEscalationWorkingDays: count(1, 250, 20),
  yearlyReview: z
    .strictObject({
      opensDaysBefore: count(1, 180, 60),
      reportDueDays: count(1, 120, 30),
      reminderDaysBefore: z.array(z.int().min(1).max(100)).max(10).default([7, 1]),
      graceDays: count(0, 120, 14),
    })
    .prefault({}),
  coolingOffHours: count(1, 2_000, 72),
});
export type Policy = z.output<typeof policy>;

/** The table at the end of the framework, as shipped. */
export const defaultPolicy: Policy = policy.parse({});
