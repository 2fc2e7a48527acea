// A roster kept in a spreadsheet: read from CSV and written as CSV. In: a text, or a roster. Out: the roster, or one refusal that
// names the rows to mend, as the spreadsheet numbers them; or a text that a spreadsheet opens without running anything.
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { refuse } from '../domain/errors.ts';
import type { PlainDate } from '../domain/instant.ts';
import { whatToMend } from '../domain/mending.ts';
import type { Roster } from '../domain/roster.ts';
import { rosterColumns, rosterRows, type RosterColumn, type RosterRow } from './rosterColumns.ts';
import { rosterOfRows } from './rosterOfRows.ts';

/**
 * @param asOf the day on which the table is loaded
 * @throws Refused `roster.notCsv` for what is no table, `roster.invalid` with the number of each row to mend
 */
export function readRosterTable(text: string, asOf: PlainDate): Roster {
  const [header = [], ...records] = recordsOf(text);
  const columns = columnsOf(header);
  const faults: string[] = [];
  const rows = records.flatMap((cells, index): { number: number; row: RosterRow }[] => {
    const number = index + 2;
    if (cells.every((cell) => cell === '')) return [];
    if (cells.slice(columns.length).some((cell) => cell !== ''))
      faults.push(`row ${number} has more cells than there are columns`);
    const filled = columns.flatMap((column, at) => (cells[at] ? [[column, plain(cells[at])]] : []));
    return [{ number, row: Object.fromEntries(filled) as RosterRow }];
  });
  const { roster, faults: others } = rosterOfRows(rows, asOf);
  faults.push(...others);
  if (roster !== null && faults.length === 0) return roster;
  throw refuse('roster.invalid', `The roster cannot be used, nothing was loaded. ${whatToMend(faults)}`);
}

/** For spreadsheets: with a byte order mark, CRLF, and a quote before whatever a spreadsheet would take for a formula. */
export function writeRosterTable(roster: Roster): string {
  return stringify(rosterRows(roster), {
    columns: [...rosterColumns],
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** The quote that is written before a formula says "text" to a spreadsheet; it is no part of the text. Lines end as elsewhere. */
const plain = (cell: string) =>
  cell.replaceAll('\r\n', '\n').replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u, '');

function recordsOf(text: string): string[][] {
  // Some spreadsheets say in a line of their own what separates the cells.
  const [, said, table = text] = /^\uFEFF?sep=(.)\r?\n([^]*)$/i.exec(text) ?? [];
  const delimiter = said ?? delimiterOf(table);
  try {
    return parse(table, {
      bom: true,
      delimiter,
      trim: true,
      relax_column_count: true,
      max_record_size: 100_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refuse('roster.notCsv', `The roster is not valid CSV. ${error.message}.`);
  }
}

/** No name of a column holds a separator, so the first line tells it. */
function delimiterOf(table: string): string {
  const [header = ''] = table.split(/\r?\n/, 1);
  const candidates = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return candidates.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

function columnsOf(header: string[]): RosterColumn[] {
  const named = header.map((name) => name.toLowerCase());
  while (named.at(-1) === '') named.pop();
  const unknown = named.filter((name) => !(rosterColumns as readonly string[]).includes(name));
  const missing = ['kind', 'from'].filter((name) => !named.includes(name));
  const twice = named.find((name, index) => named.indexOf(name) !== index);
  const faults = [
    ...(unknown.length > 0
      ? [`row 1: there is no column ${unknown.map((name) => `"${name}"`).join(', ')}`]
      : []),
    ...(missing.length > 0
      ? [`row 1: the column ${missing.map((name) => `"${name}"`).join(', ')} is missing`]
      : []),
    ...(twice !== undefined && twice !== '' ? [`row 1: the column "${twice}" stands twice`] : []),
  ];
  if (faults.length === 0) return named as RosterColumn[];
  const hint = `The first row names the columns: ${rosterColumns.join(', ')}.`;
  throw refuse('roster.invalid', `The roster cannot be used. ${whatToMend(faults)} ${hint}`);
}
