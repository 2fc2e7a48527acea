// Who signs the acceptance (SC-3): both Co-Chairs, a substitute, or the other one alone. In: rosters with conflicts, the policy.
// Out: the offices that sign. Nobody with a conflict of interest signs, and nobody signs twice.
import { conflictWith } from '../../domain/conflicts.ts';
import type { Policy } from '../../domain/policy.ts';
import { roster, type Roster } from '../../domain/roster.ts';
import { signers } from '../../domain/signers.ts';

const at = '2026-06-01T12:00:00.000Z';
const bank = { name: 'The World Bank', acronym: 'WB' };

/** Four seats; the first two hold the offices, `conflicted` have declared a conflict with the bank. */
function rosterWith(conflicted: string[], substitutes: { government?: string; civil?: string } = {}): Roster {
  const seat = (id: string, constituency: string) => ({
    id,
    constituency,
    holder: `Holder of ${id}`,
    email: `${id}@committee.example.org`,
    from: '2026-01-01',
    ...(conflicted.includes(id)
      ? { conflicts: [{ organization: 'world bank', reason: 'A shareholder.', from: '2026-01-01' }] }
      : {}),
  });
  const office = (id: string, held: string, substitute: string | undefined) => ({
    id,
    role: 'coChair',
    seat: held,
    from: '2026-01-01',
    ...(substitute === undefined ? {} : { substitute }),
  });
  return roster.parse({
    asOf: '2026-01-01',
    seats: [
      seat('norway', 'government'),
      seat('chile', 'government'),
      seat('fundar', 'civil-society'),
      seat('twaweza', 'civil-society'),
    ],
    offices: [
      office('co-chair-government', 'norway', substitutes.government),
      office('co-chair-civil-society', 'fundar', substitutes.civil),
    ],
  });
}

function signing(value: Roster, policy: Policy['conflictedSigner'] = 'substitute', recused: string[] = []) {
  return signers(value, at, bank, policy, recused).map(({ id, holder, substituteFor }) => {
    const who = `${id}: ${holder.replace('Holder of ', '')}`;
    return substituteFor === undefined ? who : `${who} for ${substituteFor.replace('Holder of ', '')}`;
  });
}

const both = ['co-chair-government: norway', 'co-chair-civil-society: fundar'];

test('without a conflict both Co-Chairs sign, substitutes or not', () => {
  expect(signing(rosterWith([], { government: 'chile', civil: 'twaweza' }))).toEqual(both);
});

test('a Co-Chair with a declared conflict is replaced by its substitute, and the record says for whom', () => {
  const value = rosterWith(['norway'], { government: 'chile' });
  expect(signing(value)).toEqual(['co-chair-government: chile for norway', 'co-chair-civil-society: fundar']);
  expect(signers(value, at, bank, 'substitute')[0]?.email).toBe('chile@committee.example.org');
});

test('so is one that recused itself from this letter', () => {
  const value = rosterWith([], { civil: 'twaweza' });
  expect(signing(value, 'substitute', ['co-chair-civil-society'])).toEqual([
    'co-chair-government: norway',
    'co-chair-civil-society: twaweza for fundar',
  ]);
});

test('by policy the others sign without it', () => {
  expect(signing(rosterWith(['norway'], { government: 'chile' }), 'othersSign')).toEqual([
    'co-chair-civil-society: fundar',
  ]);
});

test('when no other is left, substitutes sign after all', () => {
  const value = rosterWith(['norway', 'fundar'], { government: 'chile' });
  expect(signing(value, 'othersSign')).toEqual(['co-chair-government: chile for norway']);
});

test.each<[string, Roster]>([
  ['no substitute is named', rosterWith(['norway'])],
  ['the substitute has the same conflict', rosterWith(['norway', 'chile'], { government: 'chile' })],
  ['the substitute is the other Co-Chair', rosterWith(['norway'], { government: 'fundar' })],
])('where %s, the other signs alone', (_why, value) => {
  expect(signing(value)).toEqual(['co-chair-civil-society: fundar']);
});

test('one substitute for both signs once', () => {
  const value = rosterWith(['norway', 'fundar'], { government: 'chile', civil: 'chile' });
  expect(signing(value)).toEqual(['co-chair-government: chile for norway']);
});

test('when everybody has a conflict nobody signs, and the letter waits for somebody who can', () => {
  expect(signing(rosterWith(['norway', 'fundar']))).toEqual([]);
  expect(signing(rosterWith(['norway', 'fundar']), 'othersSign')).toEqual([]);
});

test('a conflict with another organization, or one that is over, keeps nobody from signing', () => {
  const value = rosterWith(['norway'], { government: 'chile' });
  expect(signers(value, at, { name: 'Asian Bank' }, 'substitute')).toMatchObject([
    { holder: 'Holder of norway' },
    { holder: 'Holder of fundar' },
  ]);
  const [norway] = value.seats;
  if (norway?.conflicts?.[0]) norway.conflicts[0].until = '2026-05-31';
  expect(conflictWith(value, 'norway', bank, at)).toBeUndefined();
  expect(signing(value)).toEqual(both);
});
