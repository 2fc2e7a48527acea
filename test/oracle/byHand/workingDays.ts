// Counting working days as one does it with a finger on a wall calendar. In: an instant, how many days, and the days off.
// Out: an instant. Written a second time, for the oracle alone: it shares nothing with the calendar of the software.
// All instants are milliseconds since 1970-01-01 in UTC.

export interface WallCalendar {
  /** The clock on whose days we count: hours from UTC, -12 for anywhere on earth. */
  utcOffsetHours: number;
  /** Dates such as `2026-04-03`, besides Saturdays and Sundays. */
  holidays: readonly string[];
}

export const hour = 3_600_000;
const day = 24 * hour;

function isWorkingDay(midnight: number, { holidays }: WallCalendar): boolean {
  const date = new Date(midnight);
  const isWeekend = [0, 6].includes(date.getUTCDay());
  return !isWeekend && !holidays.includes(date.toISOString().slice(0, 10));
}

/** 00:00:00 of the day on which `at` falls, as that clock shows it. */
const midnightBefore = (at: number, { utcOffsetHours }: WallCalendar) =>
  Math.floor((at + utcOffsetHours * hour) / day) * day;

/** 23:59:59 of the day that begins at that midnight. */
const lastSecondOf = (midnight: number, { utcOffsetHours }: WallCalendar) =>
  midnight + day - 1_000 - utcOffsetHours * hour;

/** The last second of the `count`-th working day after the day of `from`, which itself is not counted. */
export function endOfWorkingDay(from: number, count: number, calendar: WallCalendar): number {
  let midnight = midnightBefore(from, calendar);
  for (let left = count; left > 0;) {
    midnight += day;
    if (isWorkingDay(midnight, calendar)) left -= 1;
  }
  return lastSecondOf(midnight, calendar);
}

/** So many working days, and so many hours at least; where the hours are longer, the day in which they are over is full. */
export function endOfWindow(from: number, days: number, hours: number, calendar: WallCalendar): number {
  const byDays = endOfWorkingDay(from, days, calendar);
  const leastHours = from + hours * hour;
  if (byDays >= leastHours) return byDays;
  const sameDay = lastSecondOf(midnightBefore(leastHours, calendar), calendar);
  return sameDay >= leastHours ? sameDay : sameDay + day;
}
