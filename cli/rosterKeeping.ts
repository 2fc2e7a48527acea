// Loading a roster, looking at it, taking it out, and telling open cases of it. In: a file, or a day. Out: the seats' balance
// (G3-1), who is in force, who is vacant, what changed when, and warnings.
import { readRosterFile, rosterFormatOf, writeRosterFile, type RosterFormat } from '../client/rosterFile.ts';
import { inForce } from '../domain/dated.ts';
import { Fault, Refused, refuse } from '../domain/errors.ts';
import { instant, type Instant } from '../domain/instant.ts';
import type { Actor } from '../domain/roles.ts';
import { balance, officeRoles, officesAsOf, seatsAsOf, vacantSeats, type Roster } from '../domain/roster.ts';
import { changesBetween } from '../domain/rosterHistory.ts';
import { rosterWarnings } from '../domain/rosterWarnings.ts';
import type { Register } from '../register/open.ts';
import { currentRoster, loadRoster, rosterVersions, type LoadedRoster } from '../register/rosters.ts';
import type { Reply } from './command.ts';
import { dayTyped } from './day.ts';
import { readText } from './files.ts';
import { printLoaded, printRoster } from './print/roster.ts';
import { printHandOvers, printHistory } from './print/rosterHistory.ts';
import { tellSuccessors } from './successors.ts';
import { supportUnitOnly } from './supportUnitOnly.ts';
import type { Visit } from './visit.ts';

/**
 * @throws Refused `file.…`, `roster.notYaml`, `roster.notCsv`, `roster.invalid`, `roster.multilateralOnSeat`,
 *   `role.notPermitted`
 */
export async function load(visit: Visit, path: string): Promise<Reply> {
  const now = instant(Date.now());
  const format = rosterFormatOf(path);
  const roster = readRosterFile(await readRosterText(path, format), format, now.slice(0, 10));
  const register = await visit.register();
  const by = await keeper(visit, register);
  return inUse(visit, register, await loadRoster(register, roster, now, by), by);
}

async function readRosterText(path: string, format: RosterFormat): Promise<string> {
  try {
    return await readText(path);
  } catch (error) {
    if (format !== 'csv' || !(error instanceof Refused) || error.refusal.code !== 'file.notText') throw error;
    throw refuse('file.notText', `${error.message} A spreadsheet saves it as "CSV UTF-8".`);
  }
}

/** The Support Unit, by the id that was named or that the roster gives it. @throws Refused `role.notPermitted` */
export async function keeper(visit: Visit, register: Register): Promise<Actor> {
  await supportUnitOnly(register, visit.as, 'The roster');
  const before = await currentRoster(register);
  const [office] = before === null ? [] : officesAsOf(before.roster, 'supportUnit', instant(Date.now()));
  return { role: 'supportUnit', id: visit.as ?? office?.id ?? 'support-unit' };
}

/** What a new version means today, once the open cases are told. @param also what else the command answers */
export async function inUse(
  visit: Visit,
  register: Register,
  { version, roster }: LoadedRoster,
  by: Actor,
  also: { changed?: ReturnType<typeof changesBetween> } = {},
): Promise<Reply> {
  const now = instant(Date.now());
  const told = await tellSuccessors(visit, register, roster, by);
  const loaded = {
    version,
    asOf: roster.asOf,
    seats: balance(roster, now),
    vacant: vacantSeats(roster, now),
    coChairs: officesAsOf(roster, 'coChair', now).map((one) => one.id),
    warnings: [...rosterWarnings(roster, now), ...told.warnings],
    handedOver: told.handedOver,
    ...also,
  };
  return { json: loaded, text: printLoaded(visit, loaded) };
}

/** @throws Fault `roster.none` */
export async function loadedRoster(register: Register): Promise<LoadedRoster> {
  const loaded = await currentRoster(register);
  if (loaded !== null) return loaded;
  throw new Fault('roster.none', 'No roster is loaded. Load one: assent roster load FILE');
}

/** @throws Refused `date.invalid`; Fault `roster.none` */
export async function show(visit: Visit, asOf: string | undefined): Promise<Reply> {
  const day = asOf === undefined ? instant(Date.now()).slice(0, 10) : dayTyped(asOf);
  const { version, loadedAt, roster } = await loadedRoster(await visit.register());
  const at = `${day}T12:00:00.000Z`;
  const shown = {
    asOf: day,
    version,
    loadedAt,
    balance: balance(roster, at),
    warnings: rosterWarnings(roster, at),
    seats: seatsAsOf(roster, at),
    vacant: vacantSeats(roster, at),
    offices: officesOn(roster, at),
    delegations: (roster.delegations ?? []).filter(inForce(at)),
    conflicts: roster.seats.flatMap((seat) =>
      (seat.conflicts ?? []).filter(inForce(at)).map((one) => ({ seat: seat.id, ...one })),
    ),
  };
  return { json: shown, text: printRoster(visit, shown) };
}

function officesOn(roster: Roster, at: Instant) {
  return officeRoles.flatMap((role) =>
    officesAsOf(roster, role, at).map(({ id, holder, email }) => {
      const substitute = roster.offices.filter(inForce(at)).findLast((one) => one.id === id)?.substitute;
      return { id, role, holder, email, ...(substitute === undefined ? {} : { substitute }) };
    }),
  );
}

/** @throws Fault `roster.none` */
export async function exportRoster(visit: Visit, format: RosterFormat): Promise<Reply> {
  const { version, roster } = await loadedRoster(await visit.register());
  const text = writeRosterFile(roster, format);
  return { json: { version, format, text }, text };
}

/**
 * What changed with each version, the newest first.
 * @param about a seat or an office; without it, everything
 * @throws Fault `roster.none`
 */
export async function history(visit: Visit, about: string | undefined): Promise<Reply> {
  const register = await visit.register();
  await loadedRoster(register);
  const versions = await rosterVersions(register);
  const changed = versions.map(({ version, loadedAt, by, roster }, index) => ({
    version,
    loadedAt,
    by: by?.id ?? null,
    changes: changesBetween(versions[index - 1]?.roster ?? null, roster).filter(
      (one) => about === undefined || one.about === about,
    ),
  }));
  const shown = changed.filter((one) => one.changes.length > 0).toReversed();
  return { json: shown, text: printHistory(visit, shown, about) };
}

/** @throws Refused `role.notPermitted`; Fault `roster.none` */
export async function handOver(visit: Visit): Promise<Reply> {
  const register = await visit.register();
  const { roster } = await loadedRoster(register);
  const told = await tellSuccessors(visit, register, roster, await keeper(visit, register));
  return { json: told, text: printHandOvers(visit, told) };
}
