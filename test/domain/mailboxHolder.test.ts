// Whose mailbox it is, by the roster of a day: seats, delegations, offices.
import { everyPlace, holderOfMailbox } from '../../domain/mailboxHolder.ts';
import { roster as schema } from '../../domain/roster.ts';

const roster = schema.parse({
  asOf: '2026-01-01',
  seats: [
    {
      id: 'brazil',
      constituency: 'government',
      holder: 'Office of Brazil',
      email: 'Brazil@sc.example.org',
      language: 'es',
      zone: 'America/Sao_Paulo',
      from: '2026-01-01',
      until: '2026-06-30',
    },
    {
      id: 'brazil',
      constituency: 'government',
      holder: 'New office of Brazil',
      email: 'brasilia@sc.example.org',
      from: '2026-07-01',
    },
    {
      id: 'fundar',
      constituency: 'civil-society',
      holder: 'Fundar',
      email: 'fundar@sc.example.org',
      from: '2026-01-01',
    },
  ],
  offices: [
    { id: 'co-chair-government', role: 'coChair', seat: 'brazil', from: '2026-01-01' },
    { id: 'support-unit', role: 'supportUnit', email: 'su@secretariat.example.org', from: '2026-01-01' },
  ],
  delegations: [
    {
      seat: 'brazil',
      delegate: { id: 'deputy', holder: 'The deputy', email: 'deputy@sc.example.org', language: 'fr' },
      from: '2026-03-01',
      until: '2026-03-31',
    },
    {
      seat: 'brazil',
      delegate: { id: 'fundar', holder: 'Fundar', email: 'fundar@sc.example.org' },
      from: '2026-04-01',
      until: '2026-04-30',
    },
  ],
});

const on = (day: string) => `${day}T12:00:00.000Z`;
const who = (mailbox: string, day: string) => holderOfMailbox(roster, mailbox, on(day));

test('a seat’s mailbox is read by its holder, who also holds the office of the seat; letters may be large or small', () => {
  expect(who('bRAZIL@sc.example.org', '2026-02-01')).toEqual({
    name: 'Office of Brazil',
    actors: [
      { role: 'seat', id: 'brazil' },
      { role: 'coChair', id: 'co-chair-government' },
    ],
    language: 'es',
    zone: 'America/Sao_Paulo',
  });
});

test('from the day of a hand-over on it is the successor’s alone', () => {
  expect(who('brazil@sc.example.org', '2026-06-30')).not.toBeNull();
  expect(who('brazil@sc.example.org', '2026-07-01')).toBeNull();
  expect(who('brasilia@sc.example.org', '2026-07-01')?.actors).toHaveLength(2);
  expect(who('brasilia@sc.example.org', '2026-06-30')).toBeNull();
});

test('a delegate acts under its own id, between its days', () => {
  expect(who('deputy@sc.example.org', '2026-02-28')).toBeNull();
  expect(who('deputy@sc.example.org', '2026-03-31')).toEqual({
    name: 'The deputy',
    actors: [{ role: 'seat', id: 'deputy' }],
    language: 'fr',
  });
  expect(who('deputy@sc.example.org', '2026-04-01')).toBeNull();
});

test('a seat that speaks for another is one actor', () => {
  expect(who('fundar@sc.example.org', '2026-04-15')?.actors).toEqual([{ role: 'seat', id: 'fundar' }]);
  const places = everyPlace(roster, on('2026-04-15'));
  expect(places.filter(({ actor }) => actor.id === 'fundar').map(({ speaksFor }) => speaksFor)).toEqual([
    undefined,
    'brazil',
  ]);
});

test('an office without a seat goes by its role', () => {
  expect(who('su@secretariat.example.org', '2026-02-01')).toEqual({
    name: 'Support Unit',
    actors: [{ role: 'supportUnit', id: 'support-unit' }],
  });
});

test('nobody else has a mailbox here', () => {
  expect(who('eve@example.org', '2026-02-01')).toBeNull();
});
