// Changing a roster by one act: a hand-over, a vacancy, a correction, an office, a delegation, a conflict. In: a small roster.
// Out: the roster after it; what was before stays in it, ended on a day, and the history says what changed.
import { Refused } from '../../domain/errors.ts';
import { roster, seatsAsOf, vacantSeats, type Roster } from '../../domain/roster.ts';
import { correctHolder, handOver, vacate } from '../../domain/rosterEdits.ts';
import { changesBetween } from '../../domain/rosterHistory.ts';
import {
  declareConflict,
  delegate,
  endConflict,
  endDelegation,
  handOverOffice,
  nameSubstitute,
} from '../../domain/rosterOffices.ts';

const today = '2026-06-15';
const before: Roster = roster.parse({
  asOf: '2026-01-01',
  seats: [
    {
      id: 'norway',
      constituency: 'government',
      holder: 'Oslo',
      email: 'oslo@example.org',
      from: '2024-10-01',
    },
    {
      id: 'chile',
      constituency: 'government',
      holder: 'Santiago',
      email: 's@example.org',
      from: '2024-10-01',
    },
    {
      id: 'fundar',
      constituency: 'civil-society',
      holder: 'Ana',
      email: 'ana@example.org',
      from: '2024-10-01',
    },
  ],
  offices: [
    { id: 'co-chair', role: 'coChair', seat: 'norway', substitute: 'chile', from: '2024-10-01' },
    { id: 'desk', role: 'supportUnit', email: 'desk@example.org', from: '2020-01-01' },
  ],
});

const termsOf = (value: Roster, id: string) =>
  [...value.seats, ...value.offices]
    .filter((one) => one.id === id)
    .map((one) => `${'holder' in one ? one.holder : one.seat}: ${one.from} to ${one.until ?? '…'}`);

function code(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a seat', () => {
  const next = { seat: 'norway', holder: 'Bergen', email: 'bergen@example.org', from: '2026-07-01' };

  test('is handed over: the holder before ends on the day before, and stays on the roster', () => {
    const after = handOver(before, next, today);
    expect(termsOf(after, 'norway')).toEqual(['Oslo: 2024-10-01 to 2026-06-30', 'Bergen: 2026-07-01 to …']);
    expect(after.asOf).toBe(today);
    expect(seatsAsOf(after, '2026-06-30T23:59:59.999Z')[0]).toMatchObject({ holder: 'Oslo' });
    expect(seatsAsOf(after, '2026-07-01T00:00:00.000Z')[0]).toMatchObject({
      holder: 'Bergen',
      constituency: 'government',
    });
    expect(termsOf(before, 'norway')).toEqual(['Oslo: 2024-10-01 to …']);
  });

  test('keeps its conflicts of interest at a hand-over', () => {
    const conflict = { organization: 'World Bank', reason: 'r', from: '2025-01-01' };
    const after = handOver(declareConflict(before, { seat: 'norway', conflict }, today), next, today);
    expect(seatsAsOf(after, '2026-07-01T00:00:00.000Z', { name: 'World Bank' })[0]?.conflict).toBe('r');
  });

  test('is not handed over into the past of its next holder', () => {
    const twice = handOver(before, next, today);
    expect(code(() => handOver(twice, { ...next, from: '2026-07-01' }, today))).toBe('roster.laterEntry');
    expect(code(() => handOver(twice, { ...next, from: '2026-06-20' }, today))).toBe('roster.laterEntry');
    expect(
      termsOf(handOver(twice, { ...next, holder: 'Trondheim', from: '2026-08-01' }, today), 'norway'),
    ).toEqual([
      'Oslo: 2024-10-01 to 2026-06-30',
      'Bergen: 2026-07-01 to 2026-07-31',
      'Trondheim: 2026-08-01 to …',
    ]);
  });

  test('that nobody knows is refused, unless its constituency makes it a new one', () => {
    const kenya = { ...next, seat: 'kenya', holder: 'Nairobi' };
    expect(code(() => handOver(before, kenya, today))).toBe('seat.unknown');
    expect(termsOf(handOver(before, { ...kenya, constituency: 'government' }, today), 'kenya')).toEqual([
      'Nairobi: 2026-07-01 to …',
    ]);
  });

  test('never changes its constituency (G3-1)', () => {
    expect(code(() => handOver(before, { ...next, constituency: 'civil-society' }, today))).toBe(
      'roster.invalid',
    );
  });

  test('has its mailbox corrected without a hand-over', () => {
    const after = correctHolder(before, { seat: 'norway', email: 'new@example.org' }, today);
    expect(termsOf(after, 'norway')).toEqual(['Oslo: 2024-10-01 to …']);
    expect(after.seats[0]?.email).toBe('new@example.org');
    expect(code(() => correctHolder(before, { seat: 'norway', email: 'nobody' }, today))).toBe(
      'roster.invalid',
    );
    const left = vacate(before, { id: 'norway', from: '2026-06-01' }, today);
    expect(code(() => correctHolder(left, { seat: 'norway', email: 'new@example.org' }, today))).toBe(
      'seat.vacant',
    );
  });

  test('is vacant from a day on, and can be taken again', () => {
    const after = vacate(before, { id: 'fundar', from: '2026-07-01' }, today);
    expect(vacantSeats(after, '2026-06-30T12:00:00.000Z')).toEqual([]);
    expect(vacantSeats(after, '2026-07-01T12:00:00.000Z')).toEqual(['fundar']);
    expect(code(() => vacate(after, { id: 'fundar', from: '2026-08-01' }, today))).toBe('seat.vacant');
    expect(code(() => vacate(before, { id: 'nowhere', from: '2026-08-01' }, today))).toBe('seat.unknown');
    const taken = handOver(after, { ...next, seat: 'fundar', holder: 'Bea', from: '2026-09-01' }, today);
    expect(termsOf(taken, 'fundar')).toEqual(['Ana: 2024-10-01 to 2026-06-30', 'Bea: 2026-09-01 to …']);
  });
});

describe('an office', () => {
  test('goes to another seat on a day; its substitute stays', () => {
    const after = handOverOffice(before, { office: 'co-chair', seat: 'fundar', from: '2026-10-01' }, today);
    expect(termsOf(after, 'co-chair')).toEqual([
      'norway: 2024-10-01 to 2026-09-30',
      'fundar: 2026-10-01 to …',
    ]);
    expect(after.offices[1]).toMatchObject({ role: 'coChair', substitute: 'chile' });
  });

  test('goes to its substitute, who is then none any more', () => {
    const after = handOverOffice(before, { office: 'co-chair', seat: 'chile', from: '2026-10-01' }, today);
    expect(after.offices[1]).not.toHaveProperty('substitute');
  });

  test('gets another substitute', () => {
    const after = nameSubstitute(before, { office: 'co-chair', substitute: 'fundar' }, today);
    expect(after.offices[0]).toMatchObject({ seat: 'norway', substitute: 'fundar' });
    expect(code(() => nameSubstitute(before, { office: 'desk', substitute: 'fundar' }, today))).toBe(
      'roster.invalid',
    );
  });

  test('is vacated as a seat is', () => {
    expect(termsOf(vacate(before, { id: 'co-chair', from: '2026-07-01' }, today), 'co-chair')).toEqual([
      'norway: 2024-10-01 to 2026-06-30',
    ]);
  });

  test('must be there, and its seat too', () => {
    const change = { office: 'co-chair', seat: 'nowhere', from: '2026-10-01' };
    expect(code(() => handOverOffice(before, { ...change, office: 'treasurer' }, today))).toBe(
      'office.unknown',
    );
    expect(code(() => handOverOffice(before, change, today))).toBe('roster.invalid');
  });
});

describe('a delegation', () => {
  const deputy = { id: 'bergen', holder: 'Bergen', email: 'bergen@example.org' };
  const may = { seat: 'norway', delegate: deputy, from: '2026-06-10', until: '2026-06-30' };

  test('is ended today: yesterday was its last day, and one to come is dropped', () => {
    const july = { ...may, from: '2026-07-01', until: '2026-07-31' };
    const after = endDelegation(delegate(delegate(before, may, today), july, today), 'norway', today);
    expect(after.delegations).toEqual([{ ...may, until: '2026-06-14' }]);
    expect(code(() => endDelegation(after, 'norway', today))).toBe('delegation.none');
  });

  test('is refused where another speaks for the seat at the time', () => {
    expect(code(() => delegate(delegate(before, may, today), { ...may, from: '2026-06-20' }, today))).toBe(
      'roster.invalid',
    );
    expect(code(() => delegate(before, { ...may, seat: 'nowhere' }, today))).toBe('seat.unknown');
  });
});

describe('a conflict of interest', () => {
  const conflict = { organization: 'World Bank', reason: 'A shareholder.', from: '2026-01-01' };

  test('is declared once, and ends on a day', () => {
    const declared = declareConflict(before, { seat: 'norway', conflict }, today);
    const again = { ...conflict, organization: 'the world bank', from: today };
    expect(code(() => declareConflict(declared, { seat: 'norway', conflict: again }, today))).toBe(
      'conflict.declared',
    );
    const end = { seat: 'norway', organization: 'World Bank', until: '2026-06-30' };
    expect(endConflict(declared, end, today).seats[0]?.conflicts).toEqual([
      { ...conflict, until: '2026-06-30' },
    ]);
    expect(code(() => endConflict(before, end, today))).toBe('conflict.none');
  });
});

describe('the history', () => {
  test('says what a hand-over changed, under the seat', () => {
    const next = { seat: 'norway', holder: 'Bergen', email: 'bergen@example.org', from: '2026-07-01' };
    const changes = changesBetween(before, handOver(before, next, today));
    expect(changes).toMatchObject([
      {
        kind: 'seat',
        about: 'norway',
        before: { holder: 'Oslo' },
        after: { holder: 'Oslo', until: '2026-06-30' },
      },
      { kind: 'seat', about: 'norway', before: null, after: { holder: 'Bergen', from: '2026-07-01' } },
    ]);
  });

  test('says nothing where only the order of entries or of fields differs', () => {
    const shuffled = {
      ...before,
      seats: before.seats.toReversed().map((one) => Object.fromEntries(Object.entries(one).toReversed())),
    } as Roster;
    expect(changesBetween(before, shuffled)).toEqual([]);
  });

  test('begins with everything, and names what was taken away', () => {
    expect(changesBetween(null, before)).toHaveLength(5);
    const fewer = { ...before, seats: before.seats.slice(1), offices: before.offices.slice(1) };
    expect(changesBetween(before, fewer)).toMatchObject([
      { about: 'norway', after: null },
      { about: 'co-chair', after: null },
    ]);
  });
});
