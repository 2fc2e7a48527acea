// A roster as a table: one row for each entry, so that it can be kept in a spreadsheet. In: nothing. Out: the columns, and what
// each kind of row fills in. `assent roster load --help` prints the same.
import type { Roster } from '../domain/roster.ts';
import { rosterEntries } from '../domain/rosterHistory.ts';

export const rosterColumns = [
  'kind',
  'id',
  'constituency',
  'role',
  'seat',
  'holder',
  'email',
  'language',
  'zone',
  'substitute',
  'organization',
  'reason',
  'from',
  'until',
] as const;
export type RosterColumn = (typeof rosterColumns)[number];
export type RosterRow = Partial<Record<RosterColumn, string>>;

/** The kinds of rows, and the columns that each may fill in beside `from` and `until`. */
export const rowKinds = {
  seat: ['id', 'constituency', 'holder', 'email', 'language', 'zone'],
  office: ['id', 'role', 'seat', 'email', 'language', 'zone', 'substitute'],
  conflict: ['seat', 'organization', 'reason'],
  delegation: ['seat', 'id', 'holder', 'email', 'language', 'zone', 'reason'],
} as const satisfies Record<string, readonly RosterColumn[]>;
export type RowKind = keyof typeof rowKinds;

export const columnsInWords = `
A roster is a YAML file as examples/roster.yaml, or a table (.csv) as examples/roster.csv with these columns, in any order:

  kind          seat, office, conflict or delegation
  id            of the seat, of the office, or of the delegate
  constituency  of a seat: government or civil-society
  role          of an office: coChair, supportUnit, networkingMechanism or peerLearning
  seat          that holds the office; that has the conflict; that the delegate speaks for
  holder        who holds the seat, or the delegate's name
  email         of the seat, the delegate, or an office with a mailbox of its own
  language      in which it is written to: en, fr or es; English unless told
  zone          whose clock its mails show beside UTC, such as America/Lima
  substitute    the seat that signs for a Co-Chair with a conflict of interest
  organization  with which the seat has a conflict of interest
  reason        of a conflict or a delegation
  from, until   first and last day, such as 2026-02-03; an empty "until" has no end

Each holder of a seat or an office is a row of its own. The table may be separated by commas, semicolons or tabs. It is taken as a
whole: where one row is wrong, nothing is loaded.`;

/** Every entry of a roster as a row. */
export function rosterRows(roster: Roster): RosterRow[] {
  return rosterEntries(roster).map((one): RosterRow => {
    const { kind, about } = one;
    if (kind === 'conflict') return { kind, seat: about, ...defined(one.entry) };
    if (kind !== 'delegation') return { kind, ...defined(one.entry) };
    const { delegate, ...entry } = one.entry;
    return { kind, ...defined(entry), ...defined(delegate) };
  });
}

/** The fields without those that hold undefined. */
function defined(fields: object) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as RosterRow;
}
