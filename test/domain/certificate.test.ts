// Deadline certificates: whoever has one can find the deadline again by hand, and it is the one that the calendar gives.
import fc from 'fast-check';
import { endOfWorkingDays, windowCloses, type Counting } from '../../domain/calendar.ts';
import { deadlineCertificate, zoneInWords, type DeadlineCertificate } from '../../domain/certificate.ts';
import { certificateInWords } from '../../domain/certificateInWords.ts';
import { days, epoch, hours, instant, plus } from '../../domain/instant.ts';
import { defaultPolicy, policy } from '../../domain/policy.ts';

const midnight = (date: string) => Date.parse(`${date}T00:00:00.000Z`);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/**
 * The deadline as a person finds it from the certificate's own lines, without the calendar: each day follows the one before,
 * weekends are weekends, the days that count are counted, then hours and the time that remained are compared.
 */
function byHand(certificate: DeadlineCertificate): string {
  const { utcOffsetHours: offset, from, minimumHours, notBefore } = certificate;
  const there = (at: string) => dayOf(epoch(at) + offset * hours);
  const endOf = (date: string) => midnight(date) + days - 1_000 - offset * hours;
  let date = there(from);
  let counted = 0;
  for (const day of certificate.days) {
    date = dayOf(midnight(date) + days);
    expect(day.date).toBe(date);
    const weekend = [0, 6].includes(new Date(midnight(date)).getUTCDay());
    if (weekend) expect(day.off).toEqual({ why: 'weekend' });
    if (day.off === null) counted += 1;
    expect(day.counted).toBe(day.off === null ? counted : null);
  }
  expect(counted).toBe(certificate.workingDays);
  let deadline = counted === 0 ? epoch(from) : endOf(date);
  const least = epoch(from) + (minimumHours ?? 0) * hours;
  if (deadline < least) {
    deadline = endOf(there(instant(least)));
    if (deadline < least) deadline += days;
  }
  return instant(Math.max(deadline, notBefore === null ? deadline : epoch(notBefore)));
}

const instants = fc
  .oneof(
    fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2060, 0, 1) }),
    // Around the ends of years and of Februaries, leap years or not.
    fc
      .tuple(fc.integer({ min: 2012, max: 2060 }), fc.constantFrom(0, 2), fc.integer({ min: -72, max: 72 }))
      .map(([year, month, off]) => Date.UTC(year, month, 1) + off * hours),
  )
  .map((ms) => instant(ms));
const calendars = fc
  .array(
    fc.array(
      instants.map((at) => ({ date: at.slice(0, 10), name: 'A holiday' })),
      { maxLength: 12 },
    ),
    { maxLength: 3 },
  )
  .map((all) => all.map((some, index) => ({ name: `Calendar ${index}`, days: some })));
const policies = fc.record({
  version: fc.constant('tried'),
  utcOffsetHours: fc.integer({ min: -12, max: 14 }),
  holidayCalendars: calendars,
});
const countings: fc.Arbitrary<Counting> = fc
  .record(
    {
      from: instants,
      workingDays: fc.integer({ min: 0, max: 40 }),
      minimumHours: fc.integer({ min: 72, max: 500 }),
      remaining: fc.integer({ min: 0, max: 40 * days }),
    },
    { requiredKeys: ['from', 'workingDays'] },
  )
  .map(({ remaining, ...counting }) =>
    remaining === undefined ? counting : { ...counting, notBefore: plus(counting.from, remaining) },
  );

const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => void,
) => fc.assert(fc.property<Values>(...arbitraries, holds), { seed: 23, numRuns: 200 });

describe('a certificate', () => {
  test('leads by hand to its own deadline', () => {
    check([policies, countings], (under, counting) => {
      const certificate = deadlineCertificate(under, counting);
      expect(byHand(certificate)).toBe(certificate.closesAt);
    });
  });

  test('is the same after it was stored and read again, and from its own inputs', () => {
    check([policies, countings], (under, counting) => {
      const certificate = deadlineCertificate(under, counting);
      expect(JSON.parse(JSON.stringify(certificate))).toEqual(certificate);
      const { from, workingDays, minimumHours, notBefore } = certificate;
      const again = {
        from,
        workingDays,
        minimumHours: minimumHours ?? undefined,
        notBefore: notBefore ?? undefined,
      };
      expect(deadlineCertificate(under, again)).toEqual(certificate);
    });
  });

  test('is of the very instants that the calendar gives', () => {
    check([policies, countings], (under, { from, workingDays, minimumHours = 72 }) => {
      const window = { workingDays: workingDays + 1, minimumHours };
      expect(deadlineCertificate(under, { from, ...window }).closesAt).toBe(
        windowCloses(under, from, window),
      );
      expect(deadlineCertificate(under, { from, workingDays: workingDays + 1 }).closesAt).toBe(
        endOfWorkingDays(under, from, workingDays + 1),
      );
    });
  });

  test('closes never before the hours have passed, nor before the time that remained', () => {
    check([policies, countings], (under, counting) => {
      const closes = epoch(deadlineCertificate(under, counting).closesAt);
      const { from, minimumHours = 0, notBefore = from } = counting;
      expect(closes - epoch(from)).toBeGreaterThanOrEqual(minimumHours * hours);
      expect(closes).toBeGreaterThanOrEqual(epoch(notBefore));
    });
  });

  test('ends at 23:59:59 in its zone, or exactly when the time that remained is over', () => {
    check([policies, countings], (under, counting) => {
      const { closesAt, closesAtInZone, decidedBy, notBefore, workingDays } = deadlineCertificate(
        under,
        counting,
      );
      if (decidedBy === 'notBefore') expect(closesAt).toBe(notBefore);
      else if (workingDays > 0 || decidedBy === 'minimumHours')
        expect(closesAtInZone.slice(11, 19)).toBe('23:59:59');
    });
  });

  test('with one more holiday, day or hour is never sooner; nor is one that is counted from later', () => {
    check([policies, countings, instants], (under, counting, other) => {
      const closes = (one: typeof under, what: Counting) => epoch(deadlineCertificate(one, what).closesAt);
      const before = closes(under, counting);
      const holiday = { name: 'More', days: [{ date: other.slice(0, 10), name: 'Another' }] };
      const more = { ...under, holidayCalendars: [...under.holidayCalendars, holiday] };
      expect(closes(more, counting)).toBeGreaterThanOrEqual(before);
      const { from, workingDays, minimumHours } = counting;
      expect(closes(under, { ...counting, workingDays: workingDays + 1 })).toBeGreaterThanOrEqual(before);
      expect(closes(under, { ...counting, minimumHours: (minimumHours ?? 0) + 1 })).toBeGreaterThanOrEqual(
        before,
      );
      expect(closes(under, { ...counting, from: plus(from, 7 * hours) })).toBeGreaterThanOrEqual(before);
    });
  });

  test('says which zone the days end in', () => {
    expect([-12, -3, 0, 5, 14].map(zoneInWords)).toEqual([
      'anywhere on earth (UTC-12)',
      'UTC-3',
      'UTC',
      'UTC+5',
      'UTC+14',
    ]);
    const certificate = deadlineCertificate(defaultPolicy, {
      from: '2026-03-02T09:00:00.000Z',
      workingDays: 1,
    });
    expect(certificate).toMatchObject({
      policyVersion: '2026-default',
      zone: 'anywhere on earth (UTC-12)',
      fromInZone: '2026-03-01T21:00:00.000-12:00',
      closesAt: '2026-03-03T11:59:59.000Z',
      closesAtInZone: '2026-03-02T23:59:59.000-12:00',
    });
    expect(Date.parse(certificate.closesAtInZone)).toBe(Date.parse(certificate.closesAt));
  });
});

describe('a certificate in words', () => {
  const withChristmas = policy.parse({
    version: '2026-with-holidays',
    holidayCalendars: [
      { name: 'Support Unit', days: [{ date: '2026-12-25', name: 'Christmas Day' }] },
      { name: 'United States', days: [{ date: '2026-12-26', name: 'Christmas weekend' }] },
    ],
  });

  test('can be checked by hand, day by day', () => {
    const certificate = deadlineCertificate(withChristmas, {
      from: '2026-12-23T15:00:00.000Z',
      workingDays: 2,
      minimumHours: 72,
    });
    expect(certificateInWords(certificate)).toEqual({
      inputs: [
        'Policy: 2026-with-holidays',
        'Days end at 23:59:59 anywhere on earth (UTC-12)',
        'Days that do not count: Saturdays, Sundays, Support Unit, United States',
        'Counted from: 2026-12-23 15:00:00 UTC (2026-12-23 03:00:00 anywhere on earth)',
        'Needed: 2 working days and at least 72 hours',
      ],
      days: [
        { date: '2026-12-24 Thursday', verdict: 'working day 1 of 2' },
        { date: '2026-12-25 Friday', verdict: 'holiday: Christmas Day (Support Unit)' },
        { date: '2026-12-26 Saturday', verdict: 'weekend' },
        { date: '2026-12-27 Sunday', verdict: 'weekend' },
        { date: '2026-12-28 Monday', verdict: 'working day 2 of 2' },
      ],
      steps: [
        'Working day 2 ends at 2026-12-29 11:59:59 UTC (2026-12-28 23:59:59 anywhere on earth).',
        '72 hours are over at 2026-12-26 15:00:00 UTC (2026-12-26 03:00:00 anywhere on earth): that is not later and changes nothing.',
      ],
      result: 'The deadline is 2026-12-29 11:59:59 UTC (2026-12-28 23:59:59 anywhere on earth).',
    });
  });

  test('says so when the least hours decide', () => {
    const { steps, result } = certificateInWords(
      deadlineCertificate(
        { utcOffsetHours: 0, holidayCalendars: [] },
        { from: '2026-03-02T15:00:00.000Z', workingDays: 1, minimumHours: 72 },
      ),
    );
    expect(steps).toEqual([
      'The working day ends at 2026-03-03 23:59:59 UTC.',
      '72 hours are over at 2026-03-05 15:00:00 UTC: that is later, so the end of that day counts, 2026-03-05 23:59:59 UTC.',
    ]);
    expect(result).toBe('The deadline is 2026-03-05 23:59:59 UTC.');
  });

  test('says so when the time that remained decides, to the millisecond', () => {
    const certificate = deadlineCertificate(defaultPolicy, {
      from: '2026-03-02T09:00:00.000Z',
      workingDays: 3,
      notBefore: '2026-03-10T09:00:00.123Z',
    });
    const { inputs, steps, result } = certificateInWords(certificate);
    expect(inputs.at(-1)).toBe('Needed: 3 working days and at least the time that remained');
    expect(steps.at(-1)).toMatch(
      /^The time that remained ends at 2026-03-10 09:00:00\.123 UTC .* it is the deadline\.$/,
    );
    expect(result).toContain('2026-03-10 09:00:00.123 UTC');
  });
});
