// What can be wrong with a roster as a whole, beyond the form of each entry. In: a roster whose entries are well-formed.
// Out: faults, each with the path of the entry that is to be mended.
import { byDay, inForce, termOf, type Dated } from './dated.ts';
import type { Roster } from './roster.ts';

export interface RosterFault {
  path: (string | number)[];
  message: string;
}

/** Who acts under these names is no seat and no office. */
const reserved = ['contact', 'clock', 'post'];

/** Every fault, in the order of the file. */
export function rosterFaults(roster: Roster): RosterFault[] {
  const { seats, offices } = roster;
  return [
    ...seats.flatMap((one, index) => [
      ...dates(one, ['seats', index]),
      ...naming(one.id, ['seats', index, 'id'], offices),
      ...constituency(roster, index),
      ...(one.conflicts ?? []).flatMap((each, n) => dates(each, ['seats', index, 'conflicts', n])),
    ]),
    ...overlaps(seats, 'seats', (one) => one.id, holderOf),
    ...offices.flatMap((one, index) => [
      ...dates(one, ['offices', index]),
      ...naming(one.id, ['offices', index, 'id'], []),
      ...officeFaults(roster, index),
    ]),
    ...overlaps(
      offices,
      'offices',
      (one) => one.id,
      (one) => one.seat ?? one.email ?? one.id,
    ),
    ...(roster.delegations ?? []).flatMap((one, index) => [
      ...dates(one, ['delegations', index]),
      ...delegationFaults(roster, index),
    ]),
    ...overlaps(
      roster.delegations ?? [],
      'delegations',
      (one) => one.seat,
      (one) => one.delegate.holder,
    ),
  ];
}

const holderOf = (one: { holder: string }) => one.holder;
const known = (roster: Roster, seat: string) => roster.seats.some((one) => one.id === seat);

function dates({ from, until }: Dated, path: RosterFault['path']): RosterFault[] {
  if (until === undefined || from <= until) return [];
  return [{ path: [...path, 'until'], message: `${until} is before its first day, ${from}` }];
}

function naming(id: string, path: RosterFault['path'], offices: Roster['offices']): RosterFault[] {
  if (reserved.includes(id)) return [{ path, message: `"${id}" is the name of somebody else who acts` }];
  if (offices.some((one) => one.id === id)) return [{ path, message: `"${id}" is also the id of an office` }];
  return [];
}

/** A seat stays with its constituency, whoever holds it. */
function constituency({ seats }: Roster, index: number): RosterFault[] {
  const one = seats[index];
  const first = seats.find((candidate) => candidate.id === one?.id);
  if (one === undefined || first === undefined || first.constituency === one.constituency) return [];
  const message = `${one.id} is a ${first.constituency} seat in an earlier entry`;
  return [{ path: ['seats', index, 'constituency'], message }];
}

function officeFaults(roster: Roster, index: number): RosterFault[] {
  const one = roster.offices[index];
  if (one === undefined) return [];
  const { seat, email, substitute, role } = one;
  const path = ['offices', index];
  if (seat === undefined && email === undefined)
    return [{ path, message: 'has neither an e-mail address nor a seat on this roster' }];
  const faults: RosterFault[] = [];
  if (seat !== undefined && !known(roster, seat)) {
    const message =
      email === undefined
        ? 'has neither an e-mail address nor a seat on this roster'
        : `"${seat}" is no seat of this roster`;
    faults.push({ path: email === undefined ? path : [...path, 'seat'], message });
  }
  if (substitute === undefined) return faults;
  const at = [...path, 'substitute'];
  if (role !== 'coChair') faults.push({ path: at, message: 'only a Co-Chair has a substitute' });
  else if (!known(roster, substitute))
    faults.push({ path: at, message: `"${substitute}" is no seat of this roster` });
  else if (substitute === seat)
    faults.push({ path: at, message: 'is the seat that holds the office itself' });
  return faults;
}

function delegationFaults(roster: Roster, index: number): RosterFault[] {
  const one = roster.delegations?.[index];
  if (one === undefined) return [];
  const { seat, delegate } = one;
  const path = ['delegations', index];
  if (!known(roster, seat))
    return [{ path: [...path, 'seat'], message: `"${seat}" is no seat of this roster` }];
  if (delegate.id === seat) return [{ path: [...path, 'delegate', 'id'], message: 'is the seat itself' }];
  return naming(delegate.id, [...path, 'delegate', 'id'], roster.offices);
}

/** On the day of a hand-over two entries may name it, the last day of one and the first of the other; nothing more. */
function overlaps<Entry extends Dated>(
  entries: readonly Entry[],
  list: string,
  keyOf: (entry: Entry) => string,
  holder: (entry: Entry) => string,
): RosterFault[] {
  const inOrder = byDay(entries).map((entry) => ({ entry, index: entries.indexOf(entry) }));
  const last = new Map<string, Entry>();
  return inOrder.flatMap(({ entry, index }) => {
    const before = last.get(keyOf(entry));
    last.set(keyOf(entry), entry);
    const both =
      before !== undefined &&
      inForce(entry.from)(before) &&
      (before.until !== entry.from || before.from === entry.from);
    if (!both) return [];
    const message = `${holder(before)} (${termOf(before)}) and ${holder(entry)} (${termOf(entry)}) hold ${keyOf(entry)} at the same time; end the earlier one`;
    return [{ path: [list, index], message }];
  });
}
