// How a roster came to be what it is: the difference between one version and the next. In: two rosters. Out: the entries that
// were added, changed or taken away, each under the seat or office that it is about.
import type { Conflict, Delegation, Roster } from './roster.ts';

/** An entry of the roster with what it is about. */
export type RosterEntry =
  | { kind: 'seat'; about: string; entry: Roster['seats'][number] }
  | { kind: 'office'; about: string; entry: Roster['offices'][number] }
  | { kind: 'conflict'; about: string; entry: Conflict }
  | { kind: 'delegation'; about: string; entry: Delegation };

/** `before` is null for an entry that was added, `after` for one that was taken away. */
export interface RosterChange {
  kind: RosterEntry['kind'];
  /** The id of the seat or of the office. */
  about: string;
  before: RosterEntry['entry'] | null;
  after: RosterEntry['entry'] | null;
}

/** Every dated entry of a roster on its own; a seat's conflicts are entries of their own. */
export function rosterEntries(roster: Roster): RosterEntry[] {
  return [
    ...roster.seats.map(({ conflicts: _apart, ...entry }) => ({
      kind: 'seat' as const,
      about: entry.id,
      entry,
    })),
    ...roster.seats.flatMap(({ id, conflicts }) =>
      (conflicts ?? []).map((entry) => ({ kind: 'conflict' as const, about: id, entry })),
    ),
    ...roster.offices.map((entry) => ({ kind: 'office' as const, about: entry.id, entry })),
    ...(roster.delegations ?? []).map((entry) => ({ kind: 'delegation' as const, about: entry.seat, entry })),
  ];
}

/** What stays the same when an entry is changed: its first day, and whom or what it names beside its seat or office. */
function keyOf({ kind, about, entry }: RosterEntry): string {
  const named = kind === 'conflict' ? entry.organization : kind === 'delegation' ? entry.delegate.id : '';
  return [kind, about, entry.from, named].join(' ');
}

/** The same for the same content, whatever the order of its fields. */
const contentOf = (entry: object | undefined): string =>
  JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** The changes from one version to the next; from null, every entry was added. */
export function changesBetween(before: Roster | null, after: Roster): RosterChange[] {
  const were = new Map((before === null ? [] : rosterEntries(before)).map((one) => [keyOf(one), one]));
  const are = new Map(rosterEntries(after).map((one) => [keyOf(one), one]));
  const keys = [...new Set([...were.keys(), ...are.keys()])];
  return keys.flatMap((key): RosterChange[] => {
    const [was, is] = [were.get(key), are.get(key)];
    const one = is ?? was;
    if (one === undefined || contentOf(was?.entry) === contentOf(is?.entry)) return [];
    return [{ kind: one.kind, about: one.about, before: was?.entry ?? null, after: is?.entry ?? null }];
  });
}
