// Who holds what on a day. In: the example roster, and rosters with rotations. Out: seats and offices as of an instant.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actorsAsOf } from '../../domain/actors.ts';
import {
  balance,
  officesAsOf,
  roster,
  seatsAsOf,
  vacantSeats,
  type Delegation,
  type Roster,
} from '../../domain/roster.ts';

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
    const delegates = example.delegations?.map((one) => one.delegate) ?? [];
    for (const { email } of [...example.seats, ...example.offices, ...delegates])
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

describe('a seat that nobody holds', () => {
  const leaving: Roster = {
    ...rotating,
    seats: [
      seat('north', 'Oslo', '2024-10-01', '2026-09-30'),
      seat('south', 'Lima', '2024-10-01'),
      seat('east', 'Accra', '2027-01-01'),
    ],
  };

  test('is vacant from the day after its last holder, and named', () => {
    expect(vacantSeats(leaving, '2026-09-30T23:59:59.999Z')).toEqual([]);
    expect(vacantSeats(leaving, '2026-10-01T00:00:00.000Z')).toEqual(['north']);
  });

  test('and that is still to come is not vacant: nobody knows it yet', () => {
    expect(vacantSeats(leaving, '2026-12-31T12:00:00.000Z')).toEqual(['north']);
    expect(vacantSeats(leaving, '2027-01-01T00:00:00.000Z')).toEqual(['north']);
  });

  test('leaves an office vacant that it holds, even one with a mailbox of its own', () => {
    const office = { id: 'co-chair', role: 'coChair' as const, seat: 'north', email: 'chair@example.org' };
    const value = { ...leaving, offices: [{ ...office, from: '2024-10-01' }] };
    expect(officesAsOf(value, 'coChair', '2026-09-30T12:00:00.000Z')).toMatchObject([{ holder: 'Oslo' }]);
    expect(officesAsOf(value, 'coChair', '2026-10-01T12:00:00.000Z')).toEqual([]);
  });
});

describe('a standing conflict of interest', () => {
  const conflict = { organization: 'World Bank', reason: 'A shareholder.', from: '2025-01-01' };
  const declared: Roster = {
    ...rotating,
    seats: rotating.seats.map((one) =>
      one.holder === 'Oslo' ? { ...one, conflicts: [{ ...conflict, until: '2026-12-31' }] } : one,
    ),
  };
  const of = (name: string, acronym?: string, at = '2026-06-01T12:00:00.000Z', value = declared) =>
    seatsAsOf(value, at, { name, acronym }).find((one) => one.id === 'north')?.conflict;

  test.each([
    ['The World Bank', undefined],
    ['WORLD BANK', undefined],
    ['International Bank for Reconstruction and Development', 'world bank'],
    ['World-Bank', undefined],
  ])('counts for %s (%s), whatever it is called', (name, acronym) => {
    expect(of(name, acronym)).toBe('A shareholder.');
  });

  test.each(['World Bank Group', 'Worldbank', '世界银行', ''])('does not count for %p', (name) => {
    expect(of(name)).toBeUndefined();
  });

  test('names in other scripts are told apart whole', () => {
    const asian = [
      { ...seat('north', 'Oslo', '2024-10-01'), conflicts: [{ ...conflict, organization: '亚洲 Bank' }] },
    ];
    const value = { ...rotating, seats: asian, offices: [] };
    expect(of('非洲 Bank', undefined, undefined, value)).toBeUndefined();
    expect(of('亚洲 bank', undefined, undefined, value)).toBe('A shareholder.');
  });

  test('is the seat’s: the next holder has it too, until its own last day', () => {
    expect(of('World Bank', undefined, '2026-12-31T12:00:00.000Z')).toBe('A shareholder.');
    expect(of('World Bank', undefined, '2027-01-01T12:00:00.000Z')).toBeUndefined();
    expect(of('World Bank', undefined, '2024-12-31T12:00:00.000Z')).toBeUndefined();
  });

  test('is of no concern where no organization is named', () => {
    expect(seatsAsOf(declared, '2026-06-01T12:00:00.000Z').every((one) => !('conflict' in one))).toBe(true);
  });
});

const delegation = (id: string, from: string, until: string): Delegation => ({
  seat: 'north',
  delegate: { id, holder: `The deputy ${id}`, email: `${id}@example.org` },
  from,
  until,
});

describe('a delegation for a time: "B for A"', () => {
  const delegated: Roster = {
    ...rotating,
    delegations: [
      delegation('bergen', '2026-05-01', '2026-05-10'),
      delegation('south', '2026-05-20', '2026-05-31'),
    ],
  };
  const delegateOn = (day: string) =>
    seatsAsOf(delegated, `${day}T12:00:00.000Z`).find((one) => one.id === 'north')?.delegate;

  test('stands beside the seat, with its days', () => {
    expect(delegateOn('2026-05-10')).toEqual({
      id: 'bergen',
      holder: 'The deputy bergen',
      email: 'bergen@example.org',
      from: '2026-05-01',
      until: '2026-05-10',
    });
  });

  test('the next one is known ahead, because a review outlasts the day on which it opens', () => {
    expect(delegateOn('2026-05-11')).toMatchObject({ id: 'south', from: '2026-05-20' });
    expect(delegateOn('2026-06-01')).toBeUndefined();
  });

  test('the delegate acts as a seat does, in its own name and on its own days', () => {
    const idsOn = (day: string) => ids(actorsAsOf(delegated, `${day}T12:00:00.000Z`));
    expect(actorsAsOf(delegated, '2026-05-01T00:00:00.000Z')).toContainEqual({ role: 'seat', id: 'bergen' });
    expect(idsOn('2026-04-30')).not.toContain('bergen');
    expect(idsOn('2026-05-11')).not.toContain('bergen');
    expect(idsOn('2026-05-25').filter((id) => id === 'south')).toHaveLength(1);
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

  const of = (changes: Partial<Roster>) => faults({ ...rotating, ...changes });

  test.each<[what: string, changes: Partial<Roster>, fault: string]>([
    [
      'two holders at the same time',
      {
        seats: [
          seat('north', 'Oslo', '2024-10-01'),
          seat('north', 'Tallinn', '2026-10-01'),
          seat('south', 'Lima', '2024-10-01'),
        ],
      },
      'seats.1: Oslo (from 2024-10-01) and Tallinn (from 2026-10-01) hold north at the same time; end the earlier one',
    ],
    [
      'two holders from the same day',
      {
        seats: [
          seat('north', 'Oslo', '2024-10-01', '2024-10-01'),
          seat('north', 'Tallinn', '2024-10-01'),
          seat('south', 'Lima', '2024-10-01'),
        ],
      },
      'seats.1: Oslo (from 2024-10-01 to 2024-10-01) and Tallinn (from 2024-10-01) hold north at the same time; end the earlier one',
    ],
    [
      'a last day before the first',
      { seats: [seat('north', 'Oslo', '2024-10-01', '2024-09-30'), seat('south', 'Lima', '2024-10-01')] },
      'seats.0.until: 2024-09-30 is before its first day, 2024-10-01',
    ],
    [
      'a seat that changes its constituency',
      {
        seats: [
          ...rotating.seats,
          { ...seat('south', 'Cuzco', '2027-01-01'), constituency: 'civil-society' as const },
        ].filter((one) => one.holder !== 'Quito'),
      },
      'seats.3.constituency: south is a government seat in an earlier entry',
    ],
    [
      'a seat under the id of an office',
      { seats: [...rotating.seats, seat('desk', 'Rome', '2026-01-01')] },
      'seats.4.id: "desk" is also the id of an office',
    ],
    [
      'a seat under the name of the contact',
      { seats: [...rotating.seats, seat('contact', 'Rome', '2026-01-01')] },
      'seats.4.id: "contact" is the name of somebody else who acts',
    ],
    [
      'a substitute that is no seat',
      { offices: [{ id: 'chair', role: 'coChair', seat: 'north', substitute: 'west', from: '2026-01-01' }] },
      'offices.0.substitute: "west" is no seat of this roster',
    ],
    [
      'a substitute for itself',
      { offices: [{ id: 'chair', role: 'coChair', seat: 'north', substitute: 'north', from: '2026-01-01' }] },
      'offices.0.substitute: is the seat that holds the office itself',
    ],
    [
      'a substitute where nothing is signed',
      {
        offices: [
          {
            id: 'desk',
            role: 'supportUnit',
            email: 'd@example.org',
            substitute: 'north',
            from: '2026-01-01',
          },
        ],
      },
      'offices.0.substitute: only a Co-Chair has a substitute',
    ],
    [
      'a delegation of a seat that is none',
      { delegations: [{ ...delegation('bergen', '2026-01-01', '2026-01-31'), seat: 'west' }] },
      'delegations.0.seat: "west" is no seat of this roster',
    ],
    [
      'a delegation to the seat itself',
      { delegations: [delegation('north', '2026-01-01', '2026-01-31')] },
      'delegations.0.delegate.id: is the seat itself',
    ],
    [
      'a delegation to an office',
      { delegations: [delegation('desk', '2026-01-01', '2026-01-31')] },
      'delegations.0.delegate.id: "desk" is also the id of an office',
    ],
    [
      'a delegation that ends before it begins',
      { delegations: [delegation('bergen', '2026-02-01', '2026-01-31')] },
      'delegations.0.until: 2026-01-31 is before its first day, 2026-02-01',
    ],
    [
      'two delegates at the same time',
      {
        delegations: [
          delegation('bergen', '2026-01-01', '2026-01-31'),
          delegation('south', '2026-01-20', '2026-02-20'),
        ],
      },
      'delegations.1: The deputy bergen (from 2026-01-01 to 2026-01-31) and The deputy south (from 2026-01-20 to 2026-02-20) hold north at the same time; end the earlier one',
    ],
    [
      'a conflict of interest that ends before it begins',
      {
        seats: [
          {
            ...seat('north', 'Oslo', '2024-10-01'),
            conflicts: [{ organization: 'B', reason: 'r', from: '2026-01-02', until: '2026-01-01' }],
          },
          seat('south', 'Lima', '2024-10-01'),
        ],
      },
      'seats.0.conflicts.0.until: 2026-01-01 is before its first day, 2026-01-02',
    ],
  ])('%s is refused, at the place to mend', (_what, changes, fault) => {
    expect(of(changes)).toEqual([fault]);
  });

  test('a hand-over on one day, the last of one and the first of the next, is no overlap', () => {
    expect(faults(rotating)).toEqual([]);
  });

  test('a typing error cannot hide an entry', () => {
    expect(faults({ ...rotating, seat: [] })).toHaveLength(1);
  });
});
