// Changing what surrounds the seats of a roster: who holds an office, who substitutes, who speaks for a seat for a time, and
// which conflicts of interest it has declared. In: the roster and what is to change. Out: the new roster, or a refusal.
import { byDay, dayBefore, heldOrNext, inForce } from './dated.ts';
import { refuse } from './errors.ts';
import type { PlainDate } from './instant.ts';
import { checked, endedBefore, entriesOf } from './rosterEdits.ts';
import { namesOrganization } from './conflicts.ts';
import type { Conflict, Delegation, Roster } from './roster.ts';

type Office = Roster['offices'][number];

/** @throws Refused `office.unknown` */
function officeEntries(roster: Roster, id: string): Office[] {
  const entries = roster.offices.filter((one) => one.id === id);
  if (entries.length > 0) return entries;
  const known = [...new Set(roster.offices.map((one) => one.id))].join(', ');
  throw refuse('office.unknown', `There is no office "${id}" on the roster. There are: ${known || 'none'}.`);
}

/**
 * The seat that holds an office from a day on. The substitute stays, unless another is named or it is the new seat.
 * @throws Refused `office.unknown`, `roster.laterEntry`, `roster.invalid`
 */
export function handOverOffice(
  roster: Roster,
  change: { office: string; seat: string; from: PlainDate; substitute?: string },
  today: PlainDate,
): Roster {
  const { office: id, seat, from } = change;
  const before = byDay(officeEntries(roster, id)).at(-1);
  if (before === undefined) return roster;
  const kept = before.substitute === seat ? undefined : before.substitute;
  const substitute = change.substitute ?? kept;
  const next = { id, role: before.role, seat, from, ...(substitute === undefined ? {} : { substitute }) };
  const ended = endedBefore(roster.offices, id, from);
  const offices = ended.toSpliced(ended.findLastIndex((one) => one.id === id) + 1, 0, next);
  return checked({ ...roster, offices }, today);
}

/** Another substitute for whoever holds the office. @throws Refused `office.unknown`, `office.vacant`, `roster.invalid` */
export function nameSubstitute(
  roster: Roster,
  change: { office: string; substitute: string },
  today: PlainDate,
): Roster {
  const entries = officeEntries(roster, change.office);
  const entry = heldOrNext(entries, today);
  if (entry === undefined)
    throw refuse(
      'office.vacant',
      `Nobody holds the office ${change.office} today; name its seat first.`,
      'SC-3',
    );
  const offices = roster.offices.map((one) =>
    one === entry ? { ...one, substitute: change.substitute } : one,
  );
  return checked({ ...roster, offices }, today);
}

/** Somebody may speak for a seat, both days included. @throws Refused `seat.unknown`, `roster.invalid` */
export function delegate(roster: Roster, delegation: Delegation, today: PlainDate): Roster {
  entriesOf(roster, delegation.seat);
  return checked({ ...roster, delegations: [...(roster.delegations ?? []), delegation] }, today);
}

/**
 * The seat speaks for itself again from today on: what is in force ends yesterday, what was to come is dropped.
 * @throws Refused `seat.unknown`, `delegation.none`
 */
export function endDelegation(roster: Roster, seat: string, today: PlainDate): Roster {
  entriesOf(roster, seat);
  const running = (one: Delegation) => one.seat === seat && today <= one.until;
  const before = roster.delegations ?? [];
  if (!before.some(running))
    throw refuse('delegation.none', `The seat ${seat} has no delegate today or later.`);
  const delegations = before.flatMap((one) => {
    if (!running(one)) return [one];
    return one.from < today ? [{ ...one, until: dayBefore(today) }] : [];
  });
  return checked({ ...roster, delegations }, today);
}

/**
 * A seat declares a conflict of interest. It is kept with the seat's latest entry and counts whoever holds the seat.
 * @throws Refused `seat.unknown`, `conflict.declared`, `roster.invalid`
 */
export function declareConflict(
  roster: Roster,
  change: { seat: string; conflict: Conflict },
  today: PlainDate,
): Roster {
  const { seat, conflict } = change;
  const entries = entriesOf(roster, seat);
  const known = entries
    .flatMap((one) => one.conflicts ?? [])
    .find((one) => running(one, conflict.organization, conflict.from));
  if (known !== undefined)
    throw refuse(
      'conflict.declared',
      `The seat ${seat} has declared this conflict already, from ${known.from} on.`,
    );
  const latest = byDay(entries).at(-1);
  const seats = roster.seats.map((one) =>
    one === latest ? { ...one, conflicts: [...(one.conflicts ?? []), conflict] } : one,
  );
  return checked({ ...roster, seats }, today);
}

/**
 * A conflict of interest has its last day.
 * @throws Refused `seat.unknown`, `conflict.none`, `roster.invalid`
 */
export function endConflict(
  roster: Roster,
  change: { seat: string; organization: string; until: PlainDate },
  today: PlainDate,
): Roster {
  const { seat, organization, until } = change;
  let ended = 0;
  entriesOf(roster, seat);
  const seats = roster.seats.map((one) => {
    if (one.id !== seat || one.conflicts === undefined) return one;
    const conflicts = one.conflicts.map((each) => {
      if (!running(each, organization, until)) return each;
      ended += 1;
      return { ...each, until };
    });
    return { ...one, conflicts };
  });
  if (ended === 0)
    throw refuse(
      'conflict.none',
      `The seat ${seat} has no conflict of interest with "${organization}" on ${until}.`,
    );
  return checked({ ...roster, seats }, today);
}

const running = (one: Conflict, organization: string, day: PlainDate) =>
  inForce(day)(one) && namesOrganization(one.organization, { name: organization });
