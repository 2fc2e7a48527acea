// What the framework's text leaves open, as dated data with the defaults to ship. In: a policy file. Out: its schema.
// A policy is frozen into a case when a review opens; no number of it stands anywhere else in the software.
import * as z from 'zod';
import type { PlainDate } from './instant.ts';
import { isoDate, line } from './text.ts';

const wholeNumber = (least: number, most: number) =>
  z.int('is not a whole number').min(least, `is less than ${least}`).max(most, `is more than ${most}`);
const count = (least: number, most: number, standard: number) => wholeNumber(least, most).default(standard);

/** Names the fields that there are: a misspelled one would otherwise leave the shipped value in force unnoticed. */
function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}; the fields here are ${known}`
        : 'it holds no fields',
  });
}

function listOf<Entry extends z.ZodType>(entry: Entry, most: number) {
  return z.array(entry, 'is not a list').max(most, `has more than ${most} entries`);
}

const daysAhead = (standard: number[]) => listOf(wholeNumber(1, 100), 10).default(standard);

/** The first value that stands twice in a list, if one does. */
function twice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

const holidayCalendar = fields({
  name: line(120),
  days: listOf(fields({ date: isoDate, name: line(120) }), 1_000).superRefine((days, context) => {
    const date = twice(days.map((day) => day.date));
    if (date !== undefined) context.addIssue({ code: 'custom', message: `names ${date} twice` });
  }),
});

export const policy = fields({
  version: line(60).default('2026-default'),
  /** The day from which it holds, in UTC; the day on which it is loaded, where nothing is said. */
  from: isoDate.optional(),
  /** Hours from UTC in which days end; -12 is anywhere on earth. */
  utcOffsetHours: wholeNumber(-12, 14).default(-12),
  /** Holidays on top of Saturdays and Sundays, by the calendar that names them. */
  holidayCalendars: listOf(holidayCalendar, 20)
    .superRefine((calendars, context) => {
      const name = twice(calendars.map((one) => one.name));
      if (name !== undefined) context.addIssue({ code: 'custom', message: `names "${name}" twice` });
    })
    .default([]),
  objectionWindow: fields({ workingDays: count(1, 250, 10), minimumHours: count(72, 6_000, 72) }).prefault(
    {},
  ),
  /** After the last objection is resolved: at least this many working days remain. */
  resumeWorkingDays: count(1, 100, 3),
  /** How many standing objections of one constituency block; one by default (SC-2). */
  objectionThreshold: fields({
    government: count(1, 500, 1),
    'civil-society': count(1, 500, 1),
  }).prefault({}),
  /** Extensions and pauses by the Co-Chairs: how long each, and how many before it takes a decision of the committee. */
  deferral: fields({ mostWorkingDays: count(1, 250, 20), byCoChairs: count(0, 20, 2) }).prefault({}),
  /** Reminders to seats without a position, in days before the close; half time is added to these. */
  reminderDaysBefore: daysAhead([3, 1]),
  /** A returned letter: a reminder each so many days, this often, then it lapses without prejudice. */
  returnedLetter: fields({ reminderDays: count(1, 365, 30), reminders: count(0, 12, 3) }).prefault({}),
  /** Reminders to Co-Chairs who have not signed, in working days after the letter was drafted. */
  acceptanceReminderWorkingDays: daysAhead([5, 10]),
  /** A Co-Chair with a conflict of interest: the substitute signs, or the others sign without it. */
  conflictedSigner: z
    .enum(['substitute', 'othersSign'], 'is neither "substitute" nor "othersSign"')
    .default('substitute'),
  /** An unsigned acceptance is escalated after so many working days; it never lapses. */
  acceptanceEscalationWorkingDays: count(1, 250, 20),
  yearlyReview: fields({
    opensDaysBefore: count(1, 180, 60),
    reportDueDays: count(1, 120, 30),
    reminderDaysBefore: daysAhead([7, 1]),
    graceDays: count(0, 120, 14),
  }).prefault({}),
  coolingOffHours: count(1, 2_000, 72),
  /** A seat's reply by mail: counts once it is confirmed by one click, unless told; or "no objection" and support at once. */
  repliesByMail: z
    .enum(['confirm', 'noObjectionAtOnce'], 'is neither "confirm" nor "noObjectionAtOnce"')
    .optional(),
});
export type Policy = z.output<typeof policy>;

/** The table at the end of the framework, as shipped. It holds wherever none was loaded. */
export const defaultPolicy: Policy = policy.parse({});

/**
 * A policy as an earlier version of Assent stored or froze it: holidays without a name become a calendar "Holidays", and
 * what that version did not know has the shipped value. Throws ZodError for what was never a policy.
 */
export function storedPolicy(stored: object): Policy {
  const { holidays = [], ...rest } = stored as { holidays?: PlainDate[] };
  const days = [...new Set(holidays)].map((date) => ({ date, name: 'Holiday' }));
  const before = days.length === 0 ? {} : { holidayCalendars: [{ name: 'Holidays', days }] };
  return policy.parse({ ...before, ...rest });
}
