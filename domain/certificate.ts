// The deadline certificate: a deadline with everything that led to it, so that anyone can check it by hand.
// In: a policy, and from when how much was counted. Out: plain data: the inputs, every day on the way with its verdict, and the
// one instant. It is made by the calendar's own rule, the one that sets the deadline, and never beside it.
import { closing, type Closing, type Counting, type WorkingCalendar } from './calendar.ts';
import { hours, plus, type Instant } from './instant.ts';

/** A deadline and how it came about. Every field is plain data; `null` stands where nothing of the kind was asked for. */
export interface DeadlineCertificate {
  policyVersion: string | null;
  utcOffsetHours: number;
  /** The zone in which days end, in words: "anywhere on earth (UTC-12)". */
  zone: string;
  /** The names of the holiday calendars that were looked into. */
  holidayCalendars: string[];
  from: Instant;
  /** The same instant on the zone's own clock: `2026-03-01T21:00:00.000-12:00`. */
  fromInZone: string;
  workingDays: number;
  minimumHours: number | null;
  /** The end of the time that remained when the clock was stopped. */
  notBefore: Instant | null;
  /** Every day after the day of `from`, up to the last working day that is needed. */
  days: Closing['walked'];
  lastDayEnds: Instant | null;
  /** When the minimum of hours is over, and the end of that day. */
  minimum: Closing['minimum'];
  /** Which of the three is the deadline: the last working day, the minimum of hours, or the time that remained. */
  decidedBy: Closing['decidedBy'];
  closesAt: Instant;
  /** The same instant on the zone's own clock. */
  closesAtInZone: string;
}

/** "UTC", "UTC+5", and for the zone where a day ends last "anywhere on earth (UTC-12)". */
export function zoneInWords(utcOffsetHours: number): string {
  if (utcOffsetHours === 0) return 'UTC';
  const name = `UTC${utcOffsetHours > 0 ? '+' : '-'}${Math.abs(utcOffsetHours)}`;
  return utcOffsetHours === -12 ? `anywhere on earth (${name})` : name;
}

/** An instant on the clock of a zone, as ISO 8601 with its offset. */
export function onClockOf(utcOffsetHours: number, at: Instant): string {
  const sign = utcOffsetHours < 0 ? '-' : '+';
  const offset = `${sign}${String(Math.abs(utcOffsetHours)).padStart(2, '0')}:00`;
  return plus(at, utcOffsetHours * hours).replace('Z', offset);
}

/**
 * The certificate of one deadline.
 * @param counting from when how many working days (0 or more), at least how many hours, and not before which instant
 */
export function deadlineCertificate(
  policy: WorkingCalendar & { version?: string },
  counting: Counting,
): DeadlineCertificate {
  const { from, workingDays, minimumHours, notBefore } = counting;
  const { walked, lastDayEnds, minimum, decidedBy, closesAt } = closing(policy, counting);
  const { utcOffsetHours } = policy;
  return {
    policyVersion: policy.version ?? null,
    utcOffsetHours,
    zone: zoneInWords(utcOffsetHours),
    holidayCalendars: policy.holidayCalendars.map((one) => one.name),
    from,
    fromInZone: onClockOf(utcOffsetHours, from),
    workingDays,
    minimumHours: minimumHours ?? null,
    notBefore: notBefore ?? null,
    days: walked,
    lastDayEnds,
    minimum,
    decidedBy,
    closesAt,
    closesAtInZone: onClockOf(utcOffsetHours, closesAt),
  };
}
