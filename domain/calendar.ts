// The working-day calendar: when a window closes, when a year is full. In: instants and policy. Out: one instant each.
// Days are counted in the zone of the deadline (by default UTC-12, "anywhere on earth"), never in a reader's zone.
import { days, epoch, hours, instant, later, plus, type Instant, type PlainDate } from './instant.ts';

/** How days are counted: the zone's offset from UTC in hours, and the days on which nobody is expected to work. */
export interface WorkingCalendar {
  /** Offset of the deadline's zone in hours; -12 is "anywhere on earth". */
  utcOffsetHours: number;
  /** Holidays as plain dates, on top of Saturdays and Sundays. */
  holidays: readonly PlainDate[];
}

/** The plain date that an instant falls on in the calendar's zone. */
export function dateIn(calendar: WorkingCalendar, at: Instant): PlainDate {
  return plus(at, calendar.utcOffsetHours * hours).slice(0, 10);
}

/** Whether people are expected to work on that date. */
export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.includes(date);
}

/** The last second of a date in the calendar's zone, as one instant. */
export function endOfDay(calendar: WorkingCalendar, date: PlainDate): Instant {
  return instant(epoch(`${date}T23:59:59.000Z`) - calendar.utcOffsetHours * hours);
}

function nextDate(date: PlainDate): PlainDate {
  return plus(`${date}T00:00:00.000Z`, days).slice(0, 10);
}

/**
 * The end of the `count`-th working day after the day of `from`, which itself does not count.
 * @param count whole working days, 1 or more
 */
export function endOfWorkingDays(calendar: WorkingCalendar, from: Instant, count: number): Instant {
  let date = dateIn(calendar, from);
  for (let left = count; left > 0;) {
    date = nextDate(date);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return endOfDay(calendar, date);
}

/**
 * When a window of working days that opens at `from` closes, and never sooner than the minimum of hours allows;
 * a minimum that falls inside a day lasts until the end of that day.
 */
export function windowCloses(
  calendar: WorkingCalendar,
  from: Instant,
  window: { workingDays: number; minimumHours: number },
): Instant {
  const soonest = plus(from, window.minimumHours * hours);
  const closes = endOfWorkingDays(calendar, from, window.workingDays);
  return epoch(closes) >= epoch(soonest)
    ? closes
    : later(soonest, endOfDay(calendar, dateIn(calendar, soonest)));
}

/** The `n`-th anniversary of an instant; 29 February falls on 28 February in other years (framework, open questions). */
export function anniversary(of: Instant, n: number): Instant {
  const date = new Date(epoch(of));
  const year = date.getUTCFullYear() + n;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const isLeapDay = date.getUTCMonth() === 1 && date.getUTCDate() === 29;
  date.setUTCFullYear(year, date.getUTCMonth(), isLeapDay && !leap ? 28 : date.getUTCDate());
  return date.toISOString();
}
