// Who holds what on a day. In: the example roster, and rosters with rotations. Out: seats and offices as of an instant.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { balance, officesAsOf, roster, seatsAsOf, type Roster } from '../../domain/roster.ts';

const example = roster.parse(parse(readFileSync(join(__dirname, '../../examples/roster.yaml'), 'utf8')));
const ids = (entries: { id: string }[]) => entries.map((one) => one.id);

describe('the example roster', () => {
  test.each(['2014-03-01T00:00:00.000Z', '2026-11-24T00:00:00.000Z', '2090-01-01T00:00:00.000Z'])(
    'has eleven government and eleven civil society seats at %s (G3-1)',
    (at) => {
      expect(balance(example, at)).toEqual({ government: 11, civilSociety: 11 });
    },
  );

  test('has two Co-Chairs in office, a Support Unit, a Networking Mechanism and a Sub-Committee', () => {
    const at = '2026-11-24T00:00:00.000Z';
    expect(ids(officesAsOf(example, 'coChair', at))).toEqual([
      'co-chair-government',
      'co-chair-civil-society',
    ]);
    expect(ids(officesAsOf(example, 'supportUnit', at))).toEqual(['support-unit']);
    expect(ids(officesAsOf(example, 'networkingMechanism', at))).toEqual(['networking-mechanism']);
    expect(ids(officesAsOf(example, 'peerLearning', at))).toEqual(['peer-learning']);
  });

  test('a Co-Chair is reached through the seat that holds the office', () => {
    const [government] = officesAsOf(example, 'coChair', '2026-11-24T00:00:00.000Z');
    expect(government).toEqual({
      id: 'co-chair-government',
      email: 'indonesia@committee.example.org',
      holder: 'Indonesia: desk for open government',
    });
  });

  test('before the first term began there was nobody', () => {
    expect(seatsAsOf(example, '2013-09-30T23:59:59.999Z')).toEqual([]);
    expect(officesAsOf(example, 'coChair', '2013-09-30T23:59:59.999Z')).toEqual([]);
  });

  test('every address ends in example.org', () => {
    for (const { email } of [...example.seats, ...example.offices])
      if (email !== undefined) expect(email).toMatch(/@([a-z]+\.)*example\.org$/);
  });
});

const seat = (id: string, holder: string, from: string, until?: string): Roster['seats'][number] => ({
  id,
  constituency: 'government',
  holder,
  email: `${holder.toLowerCase()}@example.org`,
  from,
  ...(until === undefined ? {} : { until }),
});

const rotating: Roster = {
  asOf: '2026-01-01',
  seats: [
    seat('north', 'Oslo', '2024-10-01', '2026-09-30'),
    seat('north', 'Tallinn', '2026-10-01'),
    // A hand-over on the same day: both entries name it.
    seat('south', 'Lima', '2024-10-01', '2026-10-01'),
    seat('south', 'Quito', '2026-10-01'),
  ],
  offices: [
    { id: 'co-chair-government', role: 'coChair', seat: 'north', from: '2024-10-01', until: '2026-10-01' },
    { id: 'co-chair-government', role: 'coChair', seat: 'south', from: '2026-10-01' },
    { id: 'desk', role: 'supportUnit', email: 'desk@example.org', from: '2020-01-01' },
  ],
};

describe('on the day of a rotation', () => {
  const holders = (at: string) => seatsAsOf(rotating, at).map((one) => `${one.id}: ${one.holder}`);

  test('the old holder counts to the end of the last day', () => {
    expect(holders('2026-09-30T23:59:59.999Z')).toEqual(['north: Oslo', 'south: Lima']);
  });

  test('the new holder counts from the first instant of the first day', () => {
    expect(holders('2026-10-01T00:00:00.000Z')).toEqual(['north: Tallinn', 'south: Quito']);
  });

  test('a seat that is handed over on that day counts once, for the one who came', () => {
    expect(seatsAsOf(rotating, '2026-10-01T12:00:00.000Z').filter((one) => one.id === 'south')).toHaveLength(
      1,
    );
  });

  test('an office that is handed over on that day is one office, so that it signs once', () => {
    expect(officesAsOf(rotating, 'coChair', '2026-10-01T12:00:00.000Z')).toEqual([
      { id: 'co-chair-government', email: 'quito@example.org', holder: 'Quito' },
    ]);
  });

  test('the day is that of UTC: an instant of the evening before in another zone does not matter', () => {
    expect(holders('2026-10-01T01:00:00.000Z')).toEqual(holders('2026-10-01T23:00:00.000Z'));
  });

  test('an office whose seat nobody holds is vacant', () => {
    const vacant = { ...rotating, seats: rotating.seats.filter((one) => one.id === 'north') };
    expect(officesAsOf(vacant, 'coChair', '2027-01-01T00:00:00.000Z')).toEqual([]);
  });

  test('an office with a mailbox of its own is reached there', () => {
    expect(officesAsOf(rotating, 'supportUnit', '2026-10-01T00:00:00.000Z')).toEqual([
      { id: 'desk', email: 'desk@example.org', holder: 'desk' },
    ]);
  });
});

describe('a roster file', () => {
  const faults = (value: unknown) => {
    const parsed = roster.safeParse(value);
    return parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  };

  test('an office needs a mailbox or a seat of the roster', () => {
    const offices = [{ id: 'co-chair', role: 'coChair', seat: 'nowhere', from: '2026-01-01' }];
    expect(faults({ ...rotating, offices })).toEqual([
      'offices.0: has neither an e-mail address nor a seat on this roster',
    ]);
  });

  test('ids are words that can stand in an address', () => {
    expect(faults({ ...rotating, seats: [seat('North Pole', 'Oslo', '2024-10-01')] })[0]).toBe(
      'seats.0.id: is not lower-case words joined by hyphens',
    );
  });

  test('dates are dates', () => {
    expect(faults({ ...rotating, seats: [seat('north', 'Oslo', '2024-02-30')] })[0]).toBe(
      'seats.0.from: is not a date such as 2026-02-03',
    );
  });

  test('a typing error cannot hide an entry', () => {
    expect(faults({ ...rotating, seat: [] })).toHaveLength(1);
  });
});
