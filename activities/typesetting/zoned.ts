// An instant on the clock of a time zone, as numbers. In: an ISO instant and a zone. Out: the day and the time there, and how far
// the zone is from UTC. Words are put to it by the languages, by hand, so that a mail reads the same on every machine.
import { epoch, hours, minutes, type Instant } from '../../domain/instant.ts';

/** A day and a time on some clock. */
export interface ClockTime {
  /** 0 for Sunday. */
  weekday: number;
  day: number;
  /** 0 for January. */
  month: number;
  year: number;
  /** Such as `11:59:59`. */
  time: string;
  /** Such as `UTC-3`, `UTC+5:30`, `UTC`. */
  offset: string;
}

/** One for each zone in use: making a formatter costs many times what using it does. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function aheadOfUtc(at: Instant, zone: string): number {
  const parts = clockOf(zone).formatToParts(epoch(at));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const there = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return there - Math.floor(epoch(at) / 1000) * 1000;
}

function offsetInWords(ahead: number): string {
  if (ahead === 0) return 'UTC';
  const distance = Math.abs(ahead);
  const beyond = Math.round((distance % hours) / minutes);
  const rest = beyond === 0 ? '' : `:${String(beyond).padStart(2, '0')}`;
  return `UTC${ahead < 0 ? '-' : '+'}${Math.floor(distance / hours)}${rest}`;
}

/** The instant as the clocks of the zone show it. */
export function onTheClockOf(zone: string, at: Instant): ClockTime {
  const ahead = aheadOfUtc(at, zone);
  const date = new Date(epoch(at) + ahead);
  return {
    weekday: date.getUTCDay(),
    day: date.getUTCDate(),
    month: date.getUTCMonth(),
    year: date.getUTCFullYear(),
    time: date.toISOString().slice(11, 19),
    offset: offsetInWords(ahead),
  };
}

/** The zone in which a day ends last on earth. */
const anywhereOnEarth = 'Etc/GMT+12';

/** The clock of UTC-12, where a day ends there with this very second; null for every other instant. */
export function endOfADayAnywhere(at: Instant): ClockTime | null {
  const there = onTheClockOf(anywhereOnEarth, at);
  return there.time === '23:59:59' ? there : null;
}
