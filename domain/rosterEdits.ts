// Changing a roster by one act, with its dates: a hand-over, a vacancy, a correction. In: the roster and what is to change.
// Out: the new roster; or a refusal that says what stands in the way. What was before stays in it, ended on a day.
import { dayBefore, heldOrNext, inForce, type Dated } from './dated.ts';
import { refuse } from './errors.ts';
import type { PlainDate } from './instant.ts';
import { faultsOf, whatToMend } from './mending.ts';
import { roster as rosterSchema, type Roster } from './roster.ts';

type Seat = Roster['seats'][number];

/** The roster as of `today`, checked as a whole. @throws Refused `roster.invalid` */
export function checked(changed: Roster, today: PlainDate): Roster {
  const parsed = rosterSchema.safeParse({ ...changed, asOf: today });
  if (parsed.success) return parsed.data;
  throw refuse('roster.invalid', `The roster would not be valid. ${whatToMend(faultsOf(parsed.error))}`);
}

/** @throws Refused `seat.unknown` */
export function entriesOf(roster: Roster, seat: string): Seat[] {
  const entries = roster.seats.filter((one) => one.id === seat);
  if (entries.length > 0) return entries;
  const known = [...new Set(roster.seats.map((one) => one.id))].join(', ');
  throw refuse('seat.unknown', `There is no seat "${seat}" on the roster. There are: ${known || 'none'}.`);
}

/**
 * The entries of one id, ended on the day before `from`. An entry that begins on that day or later would not be history
 * but what is still to come, and is for a person to settle.
 * @throws Refused `roster.laterEntry`
 */
export function endedBefore<Entry extends Dated & { id: string }>(
  entries: readonly Entry[],
  id: string,
  from: PlainDate,
): Entry[] {
  const last = dayBefore(from);
  return entries.map((one) => {
    if (one.id !== id) return one;
    if (one.from >= from) {
      const message = `The roster has a holder of ${id} from ${one.from} on already. Name a later day, or load the whole roster to change what is to come.`;
      throw refuse('roster.laterEntry', message);
    }
    return one.until === undefined || one.until > last ? { ...one, until: last } : one;
  });
}

/**
 * A seat's new holder from a day on. A seat that is not known is added when its constituency is named.
 * @throws Refused `seat.unknown`, `roster.laterEntry`, `roster.invalid`
 */
export function handOver(
  roster: Roster,
  change: {
    seat: string;
    holder: string;
    email: string;
    from: PlainDate;
    constituency?: Seat['constituency'];
  },
  today: PlainDate,
): Roster {
  const { seat: id, holder, email, from } = change;
  const isNew = !roster.seats.some((one) => one.id === id);
  const constituency =
    isNew && change.constituency ? change.constituency : entriesOf(roster, id)[0]?.constituency;
  if (constituency === undefined || (change.constituency ?? constituency) !== constituency)
    throw refuse('roster.invalid', `The seat ${id} is a ${constituency} seat; that does not change.`, 'G3-1');
  const ended = endedBefore(roster.seats, id, from);
  const after = ended.findLastIndex((one) => one.id === id) + 1 || ended.length;
  const seats = ended.toSpliced(after, 0, { id, constituency, holder, email, from });
  return checked({ ...roster, seats }, today);
}

/**
 * Mends the name or the mailbox of the one who holds the seat today, or who is the next to hold it; no hand-over.
 * @throws Refused `seat.unknown`, `seat.vacant`, `roster.invalid`
 */
export function correctHolder(
  roster: Roster,
  change: { seat: string; holder?: string; email?: string },
  today: PlainDate,
): Roster {
  const { seat: id, ...mended } = change;
  const entries = entriesOf(roster, id);
  const entry = heldOrNext(entries, today);
  if (entry === undefined)
    throw refuse('seat.vacant', `Nobody holds the seat ${id} today, so there is nothing to correct.`);
  const seats = roster.seats.map((one) => (one === entry ? { ...one, ...mended } : one));
  return checked({ ...roster, seats }, today);
}

/**
 * Nobody holds the seat, or the office, from a day on.
 * @throws Refused `seat.unknown`, `roster.laterEntry`, `seat.vacant`, `roster.invalid`
 */
export function vacate(roster: Roster, change: { id: string; from: PlainDate }, today: PlainDate): Roster {
  const { id, from } = change;
  const list = roster.offices.some((one) => one.id === id) ? 'offices' : 'seats';
  const entries = list === 'offices' ? roster.offices.filter((one) => one.id === id) : entriesOf(roster, id);
  if (!entries.some((one) => inForce(dayBefore(from))(one) || one.from >= from))
    throw refuse('seat.vacant', `Nobody holds ${id} on ${dayBefore(from)}; it is vacant already.`);
  return checked({ ...roster, [list]: endedBefore<Dated & { id: string }>(roster[list], id, from) }, today);
}
