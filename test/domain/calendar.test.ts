// The working-day calendar. In: instants of many years, zones and holidays. Out: what a seat may rely on about its window.
import fc from 'fast-check';
import {
  anniversary,
  dateIn,
  endOfDay,
  endOfWorkingDays,
  isWorkingDay,
  windowCloses,
  type WorkingCalendar,
} from '../../domain/calendar.ts';
import { days, epoch, hours, instant, later, plus } from '../../domain/instant.ts';
import { defaultPolicy } from '../../domain/policy.ts';

const anywhereOnEarth: WorkingCalendar = { utcOffsetHours: -12, holidayCalendars: [] };
const closedOn = (...dates: string[]) => [
  { name: 'Holidays of the office', days: dates.map((date) => ({ date, name: 'Holiday' })) },
];
const usual = { workingDays: 10, minimumHours: 72 };

const instants = fc
  .integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((ms) => instant(ms));
const dates = instants.map((at) => at.slice(0, 10));
/** Up to three whole weeks on which nobody works, such as those around the turn of a year. */
const holidayWeeks = fc
  .array(fc.tuple(dates, fc.integer({ min: 5, max: 30 })), { maxLength: 3 })
  .map((weeks) =>
    weeks.flatMap(([first, count]) =>
      Array.from({ length: count }, (_, index) => plus(`${first}T00:00:00.000Z`, index * days).slice(0, 10)),
    ),
  )
  .map((some) => closedOn(...some));
const calendars = fc.record({
  utcOffsetHours: fc.integer({ min: -12, max: 14 }),
  holidayCalendars: fc.oneof(
    fc.array(dates, { maxLength: 20 }).map((some) => closedOn(...some)),
    holidayWeeks,
  ),
});
const windows = fc.record({
  workingDays: fc.integer({ min: 1, max: 40 }),
  minimumHours: fc.integer({ min: 72, max: 500 }),
});

const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => void,
) => fc.assert(fc.property<Values>(...arbitraries, holds), { seed: 72, numRuns: 400 });

describe('a window', () => {
  test('is never shorter than its minimum of hours, 72 at least', () => {
    check([calendars, instants, windows], (calendar, from, window) => {
      const length = epoch(windowCloses(calendar, from, window)) - epoch(from);
      expect(length).toBeGreaterThanOrEqual(window.minimumHours * hours);
    });
  });

  test('by default ends at 23:59:59 anywhere on earth', () => {
    check([instants], (from) => {
      const closes = windowCloses(defaultPolicy, from, defaultPolicy.objectionWindow);
      expect(plus(closes, -12 * hours).slice(11, 19)).toBe('23:59:59');
    });
  });

  test('ends at the end of a day in whichever zone it is counted', () => {
    check([calendars, instants, windows], (calendar, from, window) => {
      const closes = windowCloses(calendar, from, window);
      expect(plus(closes, calendar.utcOffsetHours * hours).slice(11, 19)).toBe('23:59:59');
    });
  });

  test('holds its full count of working days', () => {
    check([calendars, instants, windows], (calendar, from, window) => {
      const last = dateIn(calendar, windowCloses(calendar, from, window));
      let working = 0;
      let date = dateIn(calendar, from);
      while (date < last) {
        date = plus(`${date}T00:00:00.000Z`, days).slice(0, 10);
        if (isWorkingDay(calendar, date)) working += 1;
      }
      expect(working).toBeGreaterThanOrEqual(window.workingDays);
    });
  });

  test('that opens later never closes earlier', () => {
    check([calendars, instants, instants, windows], (calendar, a, b, window) => {
      const [first, second] = later(a, b) === a ? [b, a] : [a, b];
      expect(epoch(windowCloses(calendar, first, window))).toBeLessThanOrEqual(
        epoch(windowCloses(calendar, second, window)),
      );
    });
  });

  test('with one more holiday never closes earlier', () => {
    check([calendars, dates, instants, windows], (calendar, holiday, from, window) => {
      const more = { ...calendar, holidayCalendars: [...calendar.holidayCalendars, ...closedOn(holiday)] };
      expect(epoch(windowCloses(more, from, window))).toBeGreaterThanOrEqual(
        epoch(windowCloses(calendar, from, window)),
      );
    });
  });

  test('opened on a Monday morning in Europe closes on the Friday of the second week: it is still Sunday in UTC-12', () => {
    expect(windowCloses(anywhereOnEarth, '2026-03-02T09:00:00.000Z', usual)).toBe('2026-03-14T11:59:59.000Z');
  });

  test('with one more working day or hour never closes earlier', () => {
    check([calendars, instants, windows], (calendar, from, window) => {
      const closes = epoch(windowCloses(calendar, from, window));
      const { workingDays, minimumHours } = window;
      for (const more of [
        { workingDays: workingDays + 1, minimumHours },
        { workingDays, minimumHours: minimumHours + 1 },
      ])
        expect(epoch(windowCloses(calendar, from, more))).toBeGreaterThanOrEqual(closes);
    });
  });

  test('goes over a whole week of holidays and the turn of the year', () => {
    const week = [
      '2026-12-24',
      '2026-12-25',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ];
    const closedOffice = { ...anywhereOnEarth, holidayCalendars: closedOn(...week) };
    const from = '2026-12-22T15:00:00.000Z';
    expect(windowCloses(closedOffice, from, { workingDays: 3, minimumHours: 72 })).toBe(
      '2027-01-06T11:59:59.000Z',
    );
  });

  test('of which the hours are over within the last second of a day still reads 23:59:59, a day later', () => {
    const closes = windowCloses({ utcOffsetHours: 0, holidayCalendars: [] }, '2026-03-06T23:59:59.500Z', {
      workingDays: 1,
      minimumHours: 72,
    });
    expect(closes).toBe('2026-03-10T23:59:59.000Z');
  });

  test('skips Saturdays, Sundays and holidays', () => {
    const christmas = { ...anywhereOnEarth, holidayCalendars: closedOn('2026-12-24', '2026-12-25') };
    const from = '2026-12-23T15:00:00.000Z';
    expect(windowCloses(christmas, from, { workingDays: 3, minimumHours: 72 })).toBe(
      '2026-12-31T11:59:59.000Z',
    );
  });

  test('of one working day still lasts 72 hours, to the end of that day', () => {
    const closes = windowCloses(anywhereOnEarth, '2026-03-02T15:00:00.000Z', {
      workingDays: 1,
      minimumHours: 72,
    });
    expect(closes).toBe('2026-03-06T11:59:59.000Z');
  });
});

describe('working days', () => {
  test('the day of the start does not count, and the last day is a working day', () => {
    check([calendars, instants, fc.integer({ min: 1, max: 30 })], (calendar, from, count) => {
      const end = dateIn(calendar, endOfWorkingDays(calendar, from, count));
      expect(end > dateIn(calendar, from)).toBe(true);
      expect(isWorkingDay(calendar, end)).toBe(true);
    });
  });

  test('one more day is always later', () => {
    check([calendars, instants, fc.integer({ min: 1, max: 30 })], (calendar, from, count) => {
      expect(epoch(endOfWorkingDays(calendar, from, count + 1))).toBeGreaterThan(
        epoch(endOfWorkingDays(calendar, from, count)),
      );
    });
  });

  test('weekends and holidays are not worked on', () => {
    expect(isWorkingDay(anywhereOnEarth, '2026-03-06')).toBe(true);
    expect(isWorkingDay(anywhereOnEarth, '2026-03-07')).toBe(false);
    expect(isWorkingDay(anywhereOnEarth, '2026-03-08')).toBe(false);
    expect(isWorkingDay({ ...anywhereOnEarth, holidayCalendars: closedOn('2026-03-06') }, '2026-03-06')).toBe(
      false,
    );
  });

  test('29 February is a day like any other', () => {
    expect(endOfWorkingDays(anywhereOnEarth, '2028-02-28T18:00:00.000Z', 1)).toBe('2028-03-01T11:59:59.000Z');
    expect(isWorkingDay(anywhereOnEarth, '2028-02-29')).toBe(true);
  });
});

describe('a day in a zone', () => {
  test('its end lies in it, and a second later does not', () => {
    check([calendars, dates], (calendar, date) => {
      const end = endOfDay(calendar, date);
      expect(dateIn(calendar, end)).toBe(date);
      expect(dateIn(calendar, plus(end, 1_000))).not.toBe(date);
    });
  });

  test('noon in Fiji is yesterday anywhere on earth', () => {
    expect(dateIn(anywhereOnEarth, '2026-03-02T00:00:00.000Z')).toBe('2026-03-01');
    expect(dateIn({ utcOffsetHours: 14, holidayCalendars: [] }, '2026-03-02T10:00:00.000Z')).toBe(
      '2026-03-03',
    );
  });
});

describe('an anniversary', () => {
  test('keeps day, month and time, but for 29 February', () => {
    check([instants, fc.integer({ min: 1, max: 40 })], (of, n) => {
      const at = anniversary(of, n);
      expect(Number(at.slice(0, 4))).toBe(Number(of.slice(0, 4)) + n);
      if (of.slice(5, 10) !== '02-29') expect(at.slice(5)).toBe(of.slice(5));
    });
  });

  test('of 29 February falls on 28 February, and on the 29th again in a leap year', () => {
    const of = '2028-02-29T10:30:00.000Z';
    expect([1, 2, 3, 4].map((n) => anniversary(of, n))).toEqual([
      '2029-02-28T10:30:00.000Z',
      '2030-02-28T10:30:00.000Z',
      '2031-02-28T10:30:00.000Z',
      '2032-02-29T10:30:00.000Z',
    ]);
  });

  test('2100 is no leap year', () => {
    expect(anniversary('2096-02-29T00:00:00.000Z', 4)).toBe('2100-02-28T00:00:00.000Z');
  });

  test('each is later than the one before', () => {
    check([instants, fc.integer({ min: 0, max: 40 })], (of, n) => {
      expect(epoch(anniversary(of, n + 1))).toBeGreaterThan(epoch(anniversary(of, n)));
    });
  });
});

describe('an instant', () => {
  test('that is none is an error, not a silent NaN', () => {
    expect(() => epoch('soon')).toThrow('not an instant: soon');
  });
});
