// A day or an instant as a person types it. In: the text. Out: the same, in the one form that the software keeps; or a refusal.
import { refuse } from '../domain/errors.ts';
import type { Instant, PlainDate } from '../domain/instant.ts';
import { isoDate, isoInstant } from '../domain/text.ts';

/** @throws Refused `date.invalid` */
export function dayTyped(typed: string): PlainDate {
  if (isoDate.safeParse(typed).success) return typed;
  throw refuse('date.invalid', `"${typed}" is not a date such as 2026-02-03.`);
}

/** @throws Refused `instant.invalid` */
export function instantTyped(typed: string): Instant {
  const read = isoInstant.safeParse(typed);
  // Years are written with four digits everywhere; a deadline must not lead beyond them.
  if (read.success && read.data < '9000') return read.data;
  throw refuse('instant.invalid', `"${typed}" is not an instant such as 2026-02-03T14:20:00Z.`);
}
