// A roster as a table, as spreadsheets write it: comma, semicolon or tab, with or without a byte order mark. In: CSV texts.
// Out: the roster, or the rows to mend as the spreadsheet numbers them, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoster, readRosterFile, rosterFormatOf, writeRosterFile } from '../../client/rosterFile.ts';
import { rosterColumns } from '../../client/rosterColumns.ts';
import { Refused } from '../../domain/errors.ts';
import { roster as rosterSchema, type Roster } from '../../domain/roster.ts';

const example = (name: string) => readFileSync(join(__dirname, '../../examples', name), 'utf8');
const today = '2013-10-01';
const read = (text: string) => readRosterFile(text, 'csv', today);

const header = 'kind,id,constituency,role,seat,holder,email,substitute,organization,reason,from,until';
const rows = [
  'seat,norway,government,,,Oslo,oslo@example.org,,,,2024-10-01,2026-09-30',
  'seat,norway,government,,,Bergen,bergen@example.org,,,,2026-10-01,',
  'seat,fundar,civil-society,,,"Díaz, Ana",ana@example.org,,,,2024-10-01,',
  'conflict,,,,norway,,,,World Bank,"A shareholder;\nit names a director.",2025-01-01,',
  'office,co-chair,,coChair,norway,,,fundar,,,2024-10-01,',
  'office,desk,,supportUnit,,,desk@example.org,,,,2020-01-01,',
  'delegation,deputy,,,fundar,Bea,bea@example.org,,,Leave,2026-05-01,2026-05-31',
];
const table = [header, ...rows].join('\n');

const expected: Roster = {
  asOf: today,
  seats: [
    {
      id: 'norway',
      constituency: 'government',
      holder: 'Oslo',
      email: 'oslo@example.org',
      from: '2024-10-01',
      until: '2026-09-30',
    },
    {
      id: 'norway',
      constituency: 'government',
      holder: 'Bergen',
      email: 'bergen@example.org',
      from: '2026-10-01',
      conflicts: [
        { organization: 'World Bank', reason: 'A shareholder;\nit names a director.', from: '2025-01-01' },
      ],
    },
    {
      id: 'fundar',
      constituency: 'civil-society',
      holder: 'Díaz, Ana',
      email: 'ana@example.org',
      from: '2024-10-01',
    },
  ],
  offices: [
    { id: 'co-chair', role: 'coChair', seat: 'norway', substitute: 'fundar', from: '2024-10-01' },
    { id: 'desk', role: 'supportUnit', email: 'desk@example.org', from: '2020-01-01' },
  ],
  delegations: [
    {
      seat: 'fundar',
      delegate: { id: 'deputy', holder: 'Bea', email: 'bea@example.org' },
      from: '2026-05-01',
      until: '2026-05-31',
      reason: 'Leave',
    },
  ],
};

test('every kind of row becomes an entry, and a conflict belongs to its seat', () => {
  expect(read(table)).toEqual(expected);
});

/** The same cells as another program would separate them. */
const separated = (sign: string) =>
  writeRosterFile(expected, 'csv')
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .replaceAll(',', sign);

test.each<[what: string, text: string]>([
  ['with a byte order mark', `\uFEFF${table}`],
  ['with Windows line ends', table.replaceAll('\n', '\r\n')],
  ['with blank rows, and rows of nothing but separators', `${header}\n\n${rows.join('\n,,,,,,,,,,,\n')}\n\n`],
  ['with columns in another order', flipped(table)],
  [
    'with blanks around the cells, and columns in capitals',
    table.replace(header, header.toUpperCase().replaceAll(',', ' , ')),
  ],
])('a table %s is the same roster', (_what, text) => {
  expect(read(text)).toEqual(expected);
});

function flipped(text: string): string {
  const roster = read(text);
  return writeRosterFile(roster, 'csv')
    .split('\r\n')
    .map((line) => line.replace(/^([^,]*),([^,]*),/, '$2,$1,'))
    .join('\r\n');
}

test.each([';', '\t'])('a table separated by %j is the same roster', (sign) => {
  const plain = {
    ...expected,
    seats: expected.seats.map(({ conflicts: _none, ...one }) => ({
      ...one,
      holder: one.holder.replace(',', ''),
    })),
  };
  const text = writeRosterFile(plain, 'csv').replaceAll(',', sign);
  expect(read(text)).toEqual(plain);
  expect(read(`sep=${sign}\r\n${text}`)).toEqual(plain);
  expect(separated(sign)).toContain(`kind${sign}id`);
});

test('the example is the same as a table and as YAML', () => {
  expect(read(example('roster.csv'))).toEqual(readRoster(example('roster.yaml')));
});

test('what is exported can be loaded again, in both formats', () => {
  expect(read(writeRosterFile(expected, 'csv'))).toEqual(expected);
  expect(readRosterFile(writeRosterFile(expected, 'yaml'), 'yaml', today)).toEqual(expected);
});

test('an export is made for spreadsheets: byte order mark, CRLF, and no cell that runs', () => {
  const seats = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.example.org";"Oslo")'].map(
    (holder, n) => ({
      id: `seat-${n}`,
      constituency: 'government' as const,
      holder,
      email: `${n}@example.org`,
      from: '2024-10-01',
    }),
  );
  const value = rosterSchema.parse({ asOf: today, seats, offices: [] });
  const text = writeRosterFile(value, 'csv');
  expect(text.startsWith(`\uFEFF${rosterColumns.join(',')}\r\n`)).toBe(true);
  expect(
    text
      .split('\r\n')
      .slice(1, -1)
      .every((line) => /,,,"?'[=+\-@]/.test(line)),
  ).toBe(true);
  expect(read(text)).toEqual(value);
});

test.each([
  ['roster.csv', 'csv'],
  ['Roster 2026.CSV', 'csv'],
  ['roster.tsv', 'csv'],
  ['roster.yaml', 'yaml'],
  ['roster.json', 'yaml'],
  ['roster', 'yaml'],
])('%s is read as %s', (path, format) => {
  expect(rosterFormatOf(path)).toBe(format);
});

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Refused) return `${error.refusal.code}: ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}

const withRow = (row: string) => refusal(`${table}\n${row}`);

test.each<[what: string, row: string, says: string]>([
  [
    'an address that is none',
    'seat,chile,government,,,Santiago,nobody,,,,2024-10-01,',
    'row 9: email: is not an e-mail address',
  ],
  [
    'a date as a spreadsheet likes it',
    'seat,chile,government,,,Santiago,s@example.org,,,,01/10/2024,',
    'row 9: from: is not a date such as 2026-02-03',
  ],
  ['no holder', 'seat,chile,government,,,,s@example.org,,,,2024-10-01,', 'row 9: holder: '],
  [
    'a kind that is none',
    'chair,chile,,,,,,,,,2024-10-01,',
    'row 9: kind: "chair" is none of seat, office, conflict, delegation',
  ],
  [
    'a second holder at the time',
    'seat,fundar,civil-society,,,Bea,bea@example.org,,,,2026-01-01,',
    'row 9: Díaz, Ana (from 2024-10-01) and Bea (from 2026-01-01) hold fundar at the same time; end the earlier one',
  ],
  [
    'a holder of an office',
    'office,peers,,peerLearning,,Bea,bea@example.org,,,,2026-01-01,',
    'row 9: holder: an office is held by a seat, or has a mailbox of its own; leave the cell empty',
  ],
  [
    'a cell that has no meaning',
    'seat,chile,government,,,Santiago,s@example.org,,World Bank,,2024-10-01,',
    'row 9: organization: has no meaning in a row of the kind "seat"; leave the cell empty',
  ],
  [
    'a conflict of no seat',
    'conflict,,,,nowhere,,,,World Bank,r,2025-01-01,',
    'row 9: seat: "nowhere" is no seat of this table',
  ],
  [
    'a conflict that ends too early',
    'conflict,,,,fundar,,,,World Bank,r,2025-01-01,2024-01-01',
    'row 9: until: 2024-01-01 is before its first day, 2025-01-01',
  ],
  [
    'a delegation of no seat',
    'delegation,x,,,nowhere,X,x@example.org,,,,2026-05-01,2026-05-31',
    'row 9: seat: "nowhere" is no seat of this roster',
  ],
  [
    'a delegate without a name',
    'delegation,x,,,fundar,,x@example.org,,,,2027-05-01,2027-05-31',
    'row 9: delegate.holder: ',
  ],
  [
    'more cells than columns',
    'seat,chile,government,,,Santiago,s@example.org,,,,2024-10-01,,more',
    'row 9 has more cells than there are columns',
  ],
])('%s is refused with the number of its row', (_what, row, says) => {
  // The quoted line break in the conflict above is within one row of the spreadsheet.
  expect(withRow(row)).toContain(says);
  expect(withRow(row)).toMatch(/^roster\.invalid: The roster cannot be used, nothing was loaded\./);
});

test('several rows are named at once', () => {
  const text = refusal(
    `${header}\nseat,north,somewhere,,,Oslo,oslo@example.org,,,,2024-10-01,\n\nseat,south,government,,,Lima,lima,,,,2024-10-01,`,
  );
  expect(text).toMatch(/row 2: constituency: .*; row 4: email: is not an e-mail address\.$/);
});

test.each<[what: string, text: string, says: RegExp]>([
  ['no text', '', /^roster\.invalid: .*the column "kind", "from" is missing/],
  ['a sentence', 'just words', /there is no column "just words"/],
  [
    'a column that nobody knows',
    `${header},phone\n`,
    /there is no column "phone".*The first row names the columns: kind, id/,
  ],
  ['a column twice', `${header},email\n`, /the column "email" stands twice/],
  ['a quote that never ends', `${table}\nseat,"chile`, /^roster\.notCsv: The roster is not valid CSV\./],
])('%s is refused', (_what, text, says) => {
  expect(refusal(text)).toMatch(says);
});

test('a table without rows is a roster without seats, as a YAML file without entries is', () => {
  expect(read(`${header}\n`)).toEqual({ asOf: today, seats: [], offices: [] });
});
