// Changing the roster by command. In: what a person says of a seat or an office. Out: a new version of the roster, what changed
// in it, and who was told. Every change is pure and stands in domain/; here it takes place.
import { refuse } from '../domain/errors.ts';
import { instant, type PlainDate } from '../domain/instant.ts';
import { seatsAsOf, type Roster } from '../domain/roster.ts';
import { correctHolder, handOver, vacate } from '../domain/rosterEdits.ts';
import { changesBetween } from '../domain/rosterHistory.ts';
import {
  declareConflict,
  delegate,
  endConflict,
  endDelegation,
  handOverOffice,
  nameSubstitute,
} from '../domain/rosterOffices.ts';
import { changeRoster } from '../register/rosters.ts';
import type { Reply } from './command.ts';
import { dayTyped } from './day.ts';
import { given } from './options.ts';
import { inUse, keeper, loadedRoster } from './rosterKeeping.ts';
import type { Visit } from './visit.ts';

type Edit = (roster: Roster, today: PlainDate) => Roster;

/** @throws what the edit refuses, and Refused `roster.multilateralOnSeat`, `role.notPermitted`; Fault `roster.none` */
async function change(visit: Visit, edit: Edit): Promise<Reply> {
  const now = instant(Date.now());
  const register = await visit.register();
  const by = await keeper(visit, register);
  let before: Roster | null = null;
  const after = await changeRoster(register, (roster) => edit((before = roster), now.slice(0, 10)), now, by);
  const loaded = after ?? (await loadedRoster(register));
  return inUse(visit, register, loaded, by, { changed: changesBetween(before, loaded.roster) });
}

export interface SeatOptions {
  holder?: string;
  email?: string;
  from?: string;
  constituency?: 'government' | 'civil-society';
  correct?: true;
}

/** A new holder from a day on, or with --correct a mended name or mailbox. @throws Refused `usage`, `date.invalid` */
export async function changeSeat(visit: Visit, seat: string, options: SeatOptions): Promise<Reply> {
  const { holder, email, from, constituency, correct } = options;
  if (correct) {
    if (from !== undefined || constituency !== undefined)
      throw refuse('usage', 'A correction has no --from and no --constituency; a hand-over has.');
    if (holder === undefined && email === undefined)
      throw refuse('usage', 'Say what to correct: --email, --holder, or both.');
    const mended = { seat, ...given('holder', holder), ...given('email', email) };
    return change(visit, (roster, today) => correctHolder(roster, mended, today));
  }
  if (holder === undefined || email === undefined || from === undefined)
    throw refuse(
      'usage',
      'A hand-over needs --holder, --email and --from; to mend a mailbox alone, add --correct.',
    );
  const next = { seat, holder, email, from: dayTyped(from), ...(constituency && { constituency }) };
  return change(visit, (roster, today) => handOver(roster, next, today));
}

/** @throws Refused `date.invalid` */
export async function vacateSeat(visit: Visit, id: string, { from }: { from: string }): Promise<Reply> {
  const day = dayTyped(from);
  return change(visit, (roster, today) => vacate(roster, { id, from: day }, today));
}

export interface DelegateOptions {
  to?: string;
  name?: string;
  email?: string;
  from?: string;
  until?: string;
  reason?: string;
  end?: true;
}

/** @throws Refused `usage`, `date.invalid` */
export async function delegateSeat(visit: Visit, seat: string, options: DelegateOptions): Promise<Reply> {
  const { to, name, email, from, until, reason, end } = options;
  if (end) return change(visit, (roster, today) => endDelegation(roster, seat, today));
  if (to === undefined || from === undefined || until === undefined)
    throw refuse('usage', 'Say who speaks for the seat and when: --to, --from and --until; or --end.');
  const days = { from: dayTyped(from), until: dayTyped(until), ...given('reason', reason) };
  return change(visit, (roster, today) => {
    // Another seat has its name and mailbox on the roster already.
    const known = seatsAsOf(roster, `${days.from}T00:00:00.000Z`).find((one) => one.id === to);
    const [holder, mailbox] = [name ?? known?.holder, email ?? known?.email];
    if (holder === undefined || mailbox === undefined)
      throw refuse(
        'usage',
        `"${to}" is no seat that is held on ${days.from}: give --name and --email as well.`,
      );
    return delegate(roster, { seat, delegate: { id: to, holder, email: mailbox }, ...days }, today);
  });
}

export interface ConflictOptions {
  organization: string;
  reason?: string;
  from?: string;
  until?: string;
}

/** Declares a conflict of interest; without a reason, --until ends the one that is known. @throws Refused `usage`, `date.invalid` */
export async function declare(visit: Visit, seat: string, options: ConflictOptions): Promise<Reply> {
  const { organization, reason, from, until } = options;
  const last = until === undefined ? undefined : dayTyped(until);
  if (reason === undefined) {
    if (last === undefined)
      throw refuse('usage', 'Say why, with --reason; to end a conflict, name its last day with --until.');
    return change(visit, (roster, today) => endConflict(roster, { seat, organization, until: last }, today));
  }
  const first = from === undefined ? undefined : dayTyped(from);
  return change(visit, (roster, today) => {
    const conflict = { organization, reason, from: first ?? today, ...given('until', last) };
    return declareConflict(roster, { seat, conflict }, today);
  });
}

export interface OfficeOptions {
  seat?: string;
  from?: string;
  substitute?: string;
}

/** @throws Refused `usage`, `date.invalid` */
export async function changeOffice(visit: Visit, office: string, options: OfficeOptions): Promise<Reply> {
  const { seat, from, substitute } = options;
  if (seat === undefined && from === undefined && substitute !== undefined)
    return change(visit, (roster, today) => nameSubstitute(roster, { office, substitute }, today));
  if (seat === undefined || from === undefined)
    throw refuse(
      'usage',
      'Say which seat holds the office and from when: --seat and --from; or --substitute alone.',
    );
  const next = { office, seat, from: dayTyped(from), ...given('substitute', substitute) };
  return change(visit, (roster, today) => handOverOffice(roster, next, today));
}
