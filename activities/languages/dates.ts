// Dates as one reader reads them, in mails and on pages. In: the reader's language and zone. Out: instants and dates in words, with UTC
// beside the reader's zone.
import type { Instant, PlainDate } from '../../domain/instant.ts';
import type { Language, Reader } from '../../domain/language.ts';
import { endOfADayAnywhere, onTheClockOf } from '../typesetting/zoned.ts';
import { dates as en } from './en/dates.ts';
import { dates as es } from './es/dates.ts';
import { dates as fr } from './fr/dates.ts';

const datesIn: Record<Language, typeof en> = { en, es, fr };

export interface Dates {
  /** A moment in the reader's zone and in UTC: "Tuesday, 8 December 2026, 06:59:59 (UTC-5) = 11:59:59 UTC". */
  moment: (at: Instant) => string;
  /**
   * The exact instant of a deadline: in the reader's zone and in UTC, and for the last second of a day anywhere on earth also that:
   * "Tuesday, 8 December 2026, 06:59:59 (UTC-5) = 11:59:59 UTC (23:59:59 anywhere on earth on 7 December)".
   */
  exactly: (at: Instant) => string;
  /** The day of an instant, short enough for a subject: of a deadline at the end of a day, the day that ends. */
  dayOf: (at: Instant) => string;
  /** A plain date in words: "30 June 2027". */
  date: (date: PlainDate) => string;
}

export function datesFor({ language, zone }: Reader): Dates {
  const dates = datesIn[language];
  const moment = (at: Instant) => {
    const utc = onTheClockOf('UTC', at);
    const here = onTheClockOf(zone, at);
    if (here.offset === 'UTC') return `${dates.moment(utc)} UTC`;
    return `${dates.moment(here)} (${here.offset}) = ${here.day === utc.day ? utc.time : dates.moment(utc)} UTC`;
  };
  return {
    moment,
    exactly(at) {
      const ends = endOfADayAnywhere(at);
      if (ends === null) return moment(at);
      const sameYear = ends.year === onTheClockOf('UTC', at).year;
      const day = sameYear ? dates.dayAndMonth(ends) : dates.day(ends);
      return `${moment(at)} ${dates.anywhereOnEarth(ends.time, day)}`;
    },
    dayOf: (at) => dates.day(endOfADayAnywhere(at) ?? onTheClockOf('UTC', at)),
    date: (date) => dates.day(onTheClockOf('UTC', `${date}T00:00:00.000Z`)),
  };
}
