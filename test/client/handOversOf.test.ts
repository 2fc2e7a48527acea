// What an open case does not know yet of the roster. In: what is frozen into a case, and a roster. Out: the requests that tell it.
import { handOversOf } from '../../client/handOversOf.ts';
import { roster, type FrozenOffice, type FrozenSeat, type Roster } from '../../domain/roster.ts';

const at = '2026-06-15T12:00:00.000Z';
const seat = (id: string, holder: string, constituency = 'government') => ({
  id,
  constituency,
  holder,
  email: `${holder.toLowerCase()}@example.org`,
  from: '2026-06-01',
});
const value: Roster = roster.parse({
  asOf: '2026-06-01',
  seats: [seat('norway', 'Bergen'), seat('chile', 'Santiago'), seat('fundar', 'Ana', 'civil-society')],
  offices: [
    { id: 'co-chair-government', role: 'coChair', seat: 'norway', substitute: 'chile', from: '2026-06-01' },
    { id: 'co-chair-civil-society', role: 'coChair', seat: 'fundar', from: '2026-06-01' },
  ],
});

const person = (id: string, holder: string) => ({ id, holder, email: `${holder.toLowerCase()}@example.org` });
const frozenSeat = (id: string, holder: string): FrozenSeat => ({
  ...person(id, holder),
  constituency: 'government',
});
const signed = (changes: object): object => ({ offices: [], signatures: {}, recused: [], ...changes });

const all = ['seat.handedOver', 'office.handedOver'];

function openCase(review: object | null, acceptance: object | null = null, possible = all) {
  const letter = { organization: { name: 'The World Bank' } };
  const context = { letter, policy: { conflictedSigner: 'substitute' }, review, acceptance };
  return { possible, snapshot: { version: 1, data: { context } } };
}

const seats = [frozenSeat('norway', 'Oslo'), frozenSeat('chile', 'Santiago'), frozenSeat('kenya', 'Nairobi')];
const coChairs: FrozenOffice[] = [
  person('co-chair-government', 'Oslo'),
  person('co-chair-civil-society', 'Ana'),
];

test('a seat with another holder is told, one that nobody holds is named, the others are left alone', () => {
  expect(handOversOf(openCase({ seats, coChairs: [] }), value, at)).toEqual([
    {
      about: { seat: 'norway' },
      holder: 'Bergen',
      request: { type: 'seat.handedOver', seat: 'norway', holder: 'Bergen', email: 'bergen@example.org' },
    },
    { about: { seat: 'kenya' }, holder: null, request: null },
  ]);
});

test('in a review the Co-Chairs are those of the review', () => {
  expect(handOversOf(openCase({ seats: [], coChairs }), value, at)).toEqual([
    {
      about: { office: 'co-chair-government' },
      holder: 'Bergen',
      request: {
        type: 'office.handedOver',
        office: 'co-chair-government',
        holder: 'Bergen',
        email: 'bergen@example.org',
      },
    },
  ]);
});

test('an office that has signed already is not asked again', () => {
  const acceptance = signed({
    offices: coChairs,
    signatures: { 'co-chair-government': { at, holder: 'Oslo' } },
  });
  expect(handOversOf(openCase({ seats: [], coChairs }, acceptance), value, at)).toEqual([]);
});

test('a substitute who signs is known as such: only its own hand-over matters', () => {
  const offices = [{ ...person('co-chair-government', 'Santiago'), substituteFor: 'Oslo' }, coChairs[1]];
  const acceptance = signed({ offices, recused: [{ office: 'co-chair-government', reason: 'r' }] });
  expect(handOversOf(openCase({ seats: [], coChairs }, acceptance), value, at)).toEqual([]);
});

describe('a delegation', () => {
  const deputy = { id: 'deputy', holder: 'Bea', email: 'bea@example.org' };
  const days = { from: '2026-06-20', until: '2026-06-30' };
  const delegated: Roster = { ...value, delegations: [{ seat: 'chile', delegate: deputy, ...days }] };
  const knows = (delegate?: object) =>
    openCase({
      seats: [{ ...frozenSeat('chile', 'Santiago'), ...(delegate && { delegate }) }],
      coChairs: [],
    });
  const known = { ...deputy, ...days };

  test('that the case does not know is told with the holder', () => {
    expect(handOversOf(knows(), delegated, at)).toMatchObject([
      { holder: 'Santiago', request: { delegate: known } },
    ]);
    expect(handOversOf(knows(known), delegated, at)).toEqual([]);
  });

  test('that was ended is told, so that nobody speaks for the seat any more', () => {
    const [told] = handOversOf(knows(known), value, at);
    expect(told?.request).not.toHaveProperty('delegate');
    expect(told?.request).toMatchObject({ type: 'seat.handedOver', holder: 'Santiago' });
  });

  test('that is over by itself needs no telling', () => {
    expect(handOversOf(knows(known), value, '2026-07-01T00:00:00.000Z')).toEqual([]);
  });
});

test('where nothing waits on a holder, nothing is told', () => {
  expect(handOversOf(openCase({ seats, coChairs }, null, []), value, at)).toEqual([]);
  expect(handOversOf(openCase({ seats, coChairs }, null, ['office.handedOver']), value, at)).toMatchObject([
    { about: { office: 'co-chair-government' } },
  ]);
});

test('a case without a review, and one that cannot be read, are left alone', () => {
  expect(handOversOf(openCase(null), value, at)).toEqual([]);
  expect(handOversOf({ possible: all, snapshot: { version: 9, data: null } }, value, at)).toEqual([]);
});
