// A day of the past in an address. In: what stands after `asOf=`. Out: the day and its last instant in UTC, none, or a refusal in a
// sentence.
import { instant, type Instant, type PlainDate } from '../../domain/instant.ts';
import type { Refusal } from '../../domain/errors.ts';

/** A day, and the instant at which it ends: what had happened by then counts. */
export interface AsOf {
  day: PlainDate;
  until: Instant;
}

export type ReadAsOf = { asOf: AsOf | null } | { refused: Refusal };

/** Years that a register can hold; others are slips of the pen. */
const written = /^[12]\d{3}-\d{2}-\d{2}$/;

export function readAsOf(text: string | undefined): ReadAsOf {
  const day = text?.trim() ?? '';
  if (day === '') return { asOf: null };
  const until = Date.parse(`${day}T23:59:59.999Z`);
  if (written.test(day) && !Number.isNaN(until) && instant(until).startsWith(day)) {
    return { asOf: { day, until: instant(until) } };
  }
  const message = `“${shortened(day)}” is no day of the calendar. Write it as year, month and day, such as 2026-05-01.`;
  return { refused: { code: 'register.dateUnclear', message } };
}

/** What a field for a day can hold of what was written: a day, or nothing. */
export function asDay(text: string): string {
  const read = readAsOf(text);
  return 'asOf' in read ? (read.asOf?.day ?? '') : '';
}

const shortened = (text: string) => (text.length <= 40 ? text : `${text.slice(0, 39)}…`);
