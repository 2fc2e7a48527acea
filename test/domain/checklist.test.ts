// The checklist over the letters of examples/, and over letters that lack one thing each.
// In: letters as the Support Unit records them. Out: what each of them lacks, by clause.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetterFile } from '../../client/letterFile.ts';
import { checklist, missingClauses } from '../../domain/checklist.ts';
import { clauses } from '../../domain/framework.ts';
import { principles, quotes, type LetterRecord } from '../../domain/letter.ts';

const folder = join(__dirname, '../../examples/letters');
const letterIn = (name: string) => readLetterFile(readFileSync(join(folder, name))).letter;
const complete = letterIn('complete.md');

test.each([
  ['complete.md', []],
  ['missing-principle.md', ['PR-6']],
  ['missing-principle-mended.md', []],
  ['with-reservation.md', []],
  ['in-spanish.md', []],
  ['unsigned.md', []],
  ['from-subsidiary.md', []],
  ['private-company.md', ['LOI-1']],
])('%s lacks %j', (name, missing) => {
  expect(missingClauses(letterIn(name))).toEqual(missing);
});

test('the README of the examples names every example', () => {
  const readme = readFileSync(join(folder, '../README.md'), 'utf8');
  for (const name of readdirSync(folder)) expect(readme).toContain(`(letters/${name})`);
});

test('the mended letter is the same organization’s, and says which letter it replaces', () => {
  const [first, mended] = [letterIn('missing-principle.md'), letterIn('missing-principle-mended.md')];
  expect(mended.organization).toEqual(first.organization);
  expect(mended.supersedes).toBe('missing-principle.md');
});

test('the reservation is recorded with its clause and its words', () => {
  expect(letterIn('with-reservation.md').reservations.map((one) => one.clause)).toEqual(['PR-2']);
});

/** The complete letter without one thing, and the clause that it then fails. */
const without: [string, LetterRecord, string][] = [
  ...principles.map((principle): [string, LetterRecord, string] => {
    const { [principle]: _left, ...endorses } = complete.endorses;
    return [`principle ${principle}`, { ...complete, endorses }, principle];
  }),
  ['the commitment to the guidelines', { ...complete, commitsToGuidelines: undefined }, 'LOI-3'],
  ['areas of work', { ...complete, areas: [] }, 'LOI-4'],
  [
    'alignment with OGP',
    { ...complete, alignment: { ...complete.alignment, withOgp: undefined } },
    'LOI-4(a)',
  ],
  [
    'alignment with its own goals',
    { ...complete, alignment: { ...complete.alignment, withOwnGoals: undefined } },
    'LOI-4(b)',
  ],
  ['a contact', { ...complete, contacts: [] }, 'G1-1'],
  ['a single contact', { ...complete, contacts: [...complete.contacts, ...complete.contacts] }, 'G1-1'],
  [
    'a multilateral sender',
    { ...complete, organization: { ...complete.organization, kind: 'foundation' } },
    'LOI-1',
  ],
] as never;

test.each(without)('without %s, exactly that is missing', (_what, letter, clause) => {
  expect(missingClauses(letter)).toEqual([clause]);
});

test('every demand stands with the framework’s own words, and what is met with the letter’s', () => {
  for (const { clause, demand, met, passage } of checklist(complete)) {
    expect(demand).toBe(clauses[clause].text);
    expect(met).toBe(true);
    if (passage !== undefined) expect(passage.length).toBeGreaterThan(0);
  }
});

test('each of the six principles, both alignments, commitment, areas, sender and contact are looked at', () => {
  expect(checklist(complete).map((item) => item.clause)).toEqual([
    'LOI-1',
    ...principles,
    'LOI-3',
    'LOI-4',
    'LOI-4(a)',
    'LOI-4(b)',
    'G1-1',
  ]);
});

test('a letter to somebody else than the Co-Chairs is no fault, but remarked on', () => {
  const [address] = checklist(letterIn('missing-principle.md'));
  expect(address).toMatchObject({
    met: true,
    remark: 'Addressed to "OGP Support Unit", not to the Co-Chairs; passed on to them.',
  });
  for (const addressedTo of [
    'OGP Steering Committee Co-Chairs',
    'the cochairs',
    'Copresidencia del Comité Directivo',
  ])
    expect(checklist({ ...complete, addressedTo })[0]).not.toHaveProperty('remark');
});

test('a reservation is shown beside the endorsement that it limits, and leaves it met', () => {
  const items = checklist(letterIn('with-reservation.md'));
  const remarked = items.filter((item) => item.remark !== undefined);
  expect(remarked).toMatchObject([
    { clause: 'PR-2', met: true, remark: 'With a reservation; see the flags.' },
  ]);
});

test('a reservation does not stand in for an endorsement that is not there', () => {
  const reserving = letterIn('with-reservation.md');
  const { 'PR-2': _left, ...endorses } = reserving.endorses;
  expect(missingClauses({ ...reserving, endorses })).toEqual(['PR-2']);
});

test('quotes lists every passage with the place that it is quoted at', () => {
  const places = quotes(letterIn('with-reservation.md')).map((one) => one.at);
  expect(places).toEqual([
    ...principles.map((principle) => `endorses.${principle}`),
    'commitsToGuidelines',
    'areas[0].passage',
    'areas[1].passage',
    'alignment.withOgp',
    'alignment.withOwnGoals',
    'reservations[0].passage',
  ]);
});
