// Entries that hold from a day to a day. In: entries and an instant. Out: those in force on its day, and days beside a day.
// A day is that of UTC; the first and the last day of an entry count.
import { days, plus, type Instant, type PlainDate } from './instant.ts';

export interface Dated {
  from: PlainDate;
  /** The last day; without it, the entry has no end. */
  until?: PlainDate | undefined;
}

/** Whether an entry is in force on the day of `at`. */
export const inForce = (at: Instant) => (entry: Dated) =>
  entry.from <= at.slice(0, 10) && (entry.until === undefined || at.slice(0, 10) <= entry.until);

/** The entries in force on the day of `at`, one for each id: on a day of hand-over, the one who came last. */
export function heldOn<Entry extends Dated & { id: string }>(
  entries: readonly Entry[],
  at: Instant,
): Entry[] {
  const held = new Map<string, Entry>();
  for (const one of entries.filter(inForce(at))) {
    const other = held.get(one.id);
    if (!other || other.from <= one.from) held.set(one.id, one);
  }
  return [...held.values()];
}

/** The entry in force on a day, or else the next one to come. */
export function heldOrNext<Entry extends Dated & { id: string }>(
  entries: readonly Entry[],
  day: PlainDate,
): Entry | undefined {
  return heldOn(entries, day)[0] ?? byDay(entries).find((one) => one.from > day);
}

/** The entries by their first day, the earliest first. */
export function byDay<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
}

/** The day before a date. */
export function dayBefore(date: PlainDate): PlainDate {
  return plus(`${date}T00:00:00.000Z`, -days).slice(0, 10);
}

/** "from 2026-10-01", "from 2026-10-01 to 2027-09-30". */
export function termOf({ from, until }: Dated): string {
  return until === undefined ? `from ${from}` : `from ${from} to ${until}`;
}
