// The working-day calendar: when a window closes, when a year is full. In: instants and policy. Out: one instant each.
// Days are counted in the zone of the deadline (by default UTC-12, "anywhere on earth"), never in a reader's zone.
// There is one rule, `closing`: every deadline of working days is its result, and every certificate is made from its steps.
import { days, epoch, hours, instant, plus, type Instant, type PlainDate } from './instant.ts';

/** A day on which nobody is expected to work, with the name that people know it by. */
export interface Holiday {
  date: PlainDate;
  name: string;
}

/** How days are counted: the zone's offset from UTC in hours, and the days on which nobody is expected to work. */
export interface WorkingCalendar {
  /** Offset of the deadline's zone in hours; -12 is "anywhere on earth". */
  utcOffsetHours: number;
  /** Holidays by the calendar that names them, on top of Saturdays and Sundays. */
  holidayCalendars: readonly { name: string; days: readonly Holiday[] }[];
}

/** Why a day does not count. A holiday on a Saturday is a Saturday. */
export type DayOff = { why: 'weekend' } | { why: 'holiday'; name: string; calendar: string };

/** A day on the way to a deadline: the n-th that counts, or why it does not. */
export interface WalkedDay {
  date: PlainDate;
  counted: number | null;
  off: DayOff | null;
}

/** What a deadline is computed from. */
export interface Counting {
  from: Instant;
  /** Whole working days after the day of `from`; 0 where none are counted. */
  workingDays: number;
  /** The hours that at least pass after `from`, and then the day is full; none without it. */
  minimumHours?: number | undefined;
  /** The instant before which the deadline never falls, such as the end of the time that remained. */
  notBefore?: Instant | undefined;
}

/** A deadline with every step that led to it. */
export interface Closing {
  walked: WalkedDay[];
  /** The end of the last day that counts; null where no working days are counted. */
  lastDayEnds: Instant | null;
  /** When the minimum of hours is over, and the end of that day. */
  minimum: { over: Instant; dayEnds: Instant } | null;
  /** The step whose instant is the deadline; of several that give the same, the first. */
  decidedBy: 'workingDays' | 'minimumHours' | 'notBefore';
  closesAt: Instant;
}

/** The plain date that an instant falls on in the calendar's zone. */
export function dateIn(calendar: WorkingCalendar, at: Instant): PlainDate {
  return plus(at, calendar.utcOffsetHours * hours).slice(0, 10);
}

type Holidays = ReadonlyMap<PlainDate, DayOff>;

/** The holidays by their date; of two calendars that name the same day, the first tells its name. */
function holidaysOf({ holidayCalendars }: WorkingCalendar): Holidays {
  const named = holidayCalendars.flatMap(({ name: calendar, days: holidays }) =>
    holidays.map(({ date, name }): [PlainDate, DayOff] => [date, { why: 'holiday', name, calendar }]),
  );
  return new Map(named.toReversed());
}

function dayOff(holidays: Holidays, date: PlainDate): DayOff | null {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return { why: 'weekend' };
  return holidays.get(date) ?? null;
}

/** Whether people are expected to work on that date. */
export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean {
  return dayOff(holidaysOf(calendar), date) === null;
}

/** The last second of a date in the calendar's zone, as one instant. */
export function endOfDay(calendar: WorkingCalendar, date: PlainDate): Instant {
  return instant(epoch(`${date}T23:59:59.000Z`) - calendar.utcOffsetHours * hours);
}

function nextDate(date: PlainDate): PlainDate {
  return plus(`${date}T00:00:00.000Z`, days).slice(0, 10);
}

/** Every day after the day of `from`, which itself does not count, up to the `count`-th working day. */
function walk(calendar: WorkingCalendar, from: Instant, count: number): WalkedDay[] {
  const walked: WalkedDay[] = [];
  const holidays = holidaysOf(calendar);
  let date = dateIn(calendar, from);
  for (let counted = 0; counted < count;) {
    date = nextDate(date);
    const off = dayOff(holidays, date);
    if (off === null) counted += 1;
    walked.push({ date, counted: off === null ? counted : null, off });
  }
  return walked;
}

/** When a minimum of hours is over, and the first end of a day that does not lie before that. */
function minimumOf(calendar: WorkingCalendar, from: Instant, count: number) {
  const over = plus(from, count * hours);
  const date = dateIn(calendar, over);
  const ends = endOfDay(calendar, date);
  // The last second of a day counts as its end, so that a deadline always reads 23:59:59.
  return { over, dayEnds: epoch(ends) >= epoch(over) ? ends : endOfDay(calendar, nextDate(date)) };
}

/**
 * The deadline of a counting, with its steps: the end of the last working day; if the minimum of hours is not over by
 * then, the end of the day in which it is; and never before `notBefore`.
 */
export function closing(calendar: WorkingCalendar, counting: Counting): Closing {
  const { from, workingDays, minimumHours = 0, notBefore } = counting;
  const walked = walk(calendar, from, workingDays);
  const last = walked.at(-1);
  const lastDayEnds = last === undefined ? null : endOfDay(calendar, last.date);
  const minimum = minimumHours === 0 ? null : minimumOf(calendar, from, minimumHours);

  let closesAt = lastDayEnds ?? from;
  let decidedBy: Closing['decidedBy'] = 'workingDays';
  if (minimum !== null && epoch(closesAt) < epoch(minimum.over)) {
    closesAt = minimum.dayEnds;
    decidedBy = 'minimumHours';
  }
  if (notBefore !== undefined && epoch(closesAt) < epoch(notBefore)) {
    closesAt = notBefore;
    decidedBy = 'notBefore';
  }
  return { walked, lastDayEnds, minimum, decidedBy, closesAt };
}

/**
 * The end of the `count`-th working day after the day of `from`, which itself does not count.
 * @param count whole working days, 1 or more
 */
export function endOfWorkingDays(calendar: WorkingCalendar, from: Instant, count: number): Instant {
  return closing(calendar, { from, workingDays: count }).closesAt;
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
  return closing(calendar, { from, ...window }).closesAt;
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
