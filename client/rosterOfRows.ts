// From the rows of a table to a roster, all or nothing. In: rows with their numbers. Out: the roster, or what is to be mended in
// which row.
import type * as z from 'zod';
import type { PlainDate } from '../domain/instant.ts';
import { faultOf } from '../domain/mending.ts';
import { conflict, delegation, office, roster as rosterSchema, seat, type Roster } from '../domain/roster.ts';
import { rowKinds, type RosterColumn, type RosterRow, type RowKind } from './rosterColumns.ts';

interface NumberedRow {
  number: number;
  row: RosterRow;
}

export interface Gathered {
  roster: Roster | null;
  faults: string[];
}

export function rosterOfRows(rows: readonly NumberedRow[], asOf: PlainDate): Gathered {
  const faults: string[] = [];
  const of = (kind: RowKind) => rows.filter(({ row }) => row.kind === kind);
  for (const { number, row } of rows)
    faults.push(...misplaced(row).map((fault) => `row ${number}: ${fault}`));

  /** The entries of one kind with the numbers of their rows; what is wrong with one is a fault of its row. */
  const read = <Schema extends z.ZodType>(
    kind: RowKind,
    schema: Schema,
    entryOf: (row: RosterRow) => object,
  ) =>
    of(kind).flatMap(({ number, row }) => {
      const parsed = schema.safeParse(entryOf(row));
      if (parsed.success) return [{ number, row, entry: parsed.data }];
      faults.push(...parsed.error.issues.map((issue) => `row ${number}: ${faultOf(issue)}`));
      return [];
    });

  const entryOf = (kind: 'seat' | 'office') => only(...rowKinds[kind], 'from', 'until');
  const seats = read('seat', seat, entryOf('seat'));
  const offices = read('office', office, entryOf('office'));
  const conflicts = read('conflict', conflict, only('organization', 'reason', 'from', 'until'));
  const delegations = read('delegation', delegation, delegationOf);
  if (faults.length > 0) return { roster: null, faults };

  // A conflict is the seat's, whoever holds it: it is kept with the last row of the seat.
  const placed = conflicts.flatMap(({ number, row, entry }) => {
    const at = seats.findLastIndex((one) => one.entry.id === row.seat);
    if (at === -1) faults.push(`row ${number}: seat: "${row.seat ?? ''}" is no seat of this table`);
    return at === -1 ? [] : [{ number, at, entry }];
  });
  const conflictsAt = (at: number) => placed.filter((one) => one.at === at);
  const value = {
    asOf,
    seats: seats.map(({ entry }, at) =>
      conflictsAt(at).length === 0 ? entry : { ...entry, conflicts: conflictsAt(at).map((one) => one.entry) },
    ),
    offices: offices.map((one) => one.entry),
    ...(delegations.length === 0 ? {} : { delegations: delegations.map((one) => one.entry) }),
  };
  const parsed = rosterSchema.safeParse(value);
  if (parsed.success) return { roster: faults.length === 0 ? parsed.data : null, faults };

  const numbers = { seats, offices, delegations };
  for (const { path, message } of parsed.error.issues) {
    const [list, index, field, n] = path as [keyof typeof numbers, number, string?, number?];
    const isConflict = field === 'conflicts' && n !== undefined;
    const number = isConflict ? conflictsAt(index)[n]?.number : numbers[list]?.[index]?.number;
    const fault = faultOf({ path: path.slice(isConflict ? 4 : 2), message });
    faults.push(number === undefined ? faultOf({ path, message }) : `row ${number}: ${fault}`);
  }
  return { roster: null, faults };
}

/** The fields of a row that make an entry; an empty cell is no field. */
const only =
  (...columns: RosterColumn[]) =>
  (row: RosterRow) =>
    Object.fromEntries(
      columns.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]])),
    );

const delegationOf = (row: RosterRow) => ({
  ...only('seat', 'from', 'until', 'reason')(row),
  delegate: only('id', 'holder', 'email', 'language', 'zone')(row),
});

/** Cells that would be lost, because such a row has no use for them. */
function misplaced(row: RosterRow): string[] {
  const { kind = '' } = row;
  if (!Object.hasOwn(rowKinds, kind))
    return [`kind: "${kind}" is none of ${Object.keys(rowKinds).join(', ')}`];
  const columns: readonly string[] = ['kind', 'from', 'until', ...rowKinds[kind as RowKind]];
  const others = Object.keys(row).filter((column) => !columns.includes(column));
  return others.map((column) =>
    kind === 'office' && column === 'holder'
      ? 'holder: an office is held by a seat, or has a mailbox of its own; leave the cell empty'
      : `${column}: has no meaning in a row of the kind "${kind}"; leave the cell empty`,
  );
}
