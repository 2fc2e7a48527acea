// Loading a roster and showing it. In: a file, or a day. Out: the seats' balance (G3-1), who is in force, and warnings.
import { Fault, refuse } from '../domain/errors.ts';
import { instant, type Instant } from '../domain/instant.ts';
import { balance, officesAsOf, seatsAsOf, type Roster } from '../domain/roster.ts';
import { isoDate } from '../domain/text.ts';
import { currentRoster, loadRoster } from '../register/rosters.ts';
import type { Reply } from './command.ts';
import { readText } from './files.ts';
import { printLoaded, printRoster, type Warning } from './print/roster.ts';
import { readRoster } from '../client/rosterFile.ts';
import { supportUnitOnly } from './supportUnitOnly.ts';
import type { Visit } from './visit.ts';

const officeRoles = ['coChair', 'supportUnit', 'networkingMechanism', 'peerLearning'] as const;

/** @throws Refused `file.…`, `roster.notYaml`, `roster.invalid`, `role.notPermitted` */
export async function load(visit: Visit, path: string): Promise<Reply> {
  const roster = readRoster(await readText(path));
  const register = await visit.register();
  const now = instant(Date.now());
  await supportUnitOnly(register, visit.as, 'The roster');
  const { version } = await loadRoster(register, roster, now);
  const seats = balance(roster, now);
  const coChairs = officesAsOf(roster, 'coChair', now).map((one) => one.id);
  const warnings = warningsOf(roster, now);
  const loaded = { version, asOf: roster.asOf, seats, coChairs, warnings };
  return { json: loaded, text: printLoaded(visit, loaded) };
}

function warningsOf(roster: Roster, at: Instant): Warning[] {
  const { government, civilSociety } = balance(roster, at);
  const vacant = (role: (typeof officeRoles)[number]) => officesAsOf(roster, role, at).length === 0;
  const found: (Warning | false)[] = [
    government + civilSociety === 0 && {
      code: 'roster.noSeats',
      message: 'No seat is in force today, so no review can open.',
      clause: 'SC-1',
    },
    government !== civilSociety && {
      code: 'roster.unbalanced',
      message: 'Government and civil society should have as many seats as each other.',
      clause: 'G3-1',
    },
    vacant('coChair') && {
      code: 'roster.noCoChair',
      message: 'No Co-Chair is in office today, so no letter can be reviewed or accepted.',
      clause: 'SC-3',
    },
    vacant('supportUnit') && {
      code: 'roster.noSupportUnit',
      message: 'No Support Unit is in office today, so nobody can record a letter or a decision.',
      clause: 'CT-1',
    },
  ];
  return found.filter((one) => one !== false);
}

/** @throws Refused `date.invalid`; Fault `roster.none` */
export async function show(visit: Visit, asOf: string | undefined): Promise<Reply> {
  const day = asOf ?? instant(Date.now()).slice(0, 10);
  if (!isoDate.safeParse(day).success) {
    throw refuse('date.invalid', `"${day}" is not a date such as 2026-02-03.`);
  }
  const loaded = await currentRoster(await visit.register());
  if (loaded === null)
    throw new Fault('roster.none', 'No roster is loaded. Load one: assent roster load FILE');
  const { version, loadedAt, roster } = loaded;
  const at = `${day}T12:00:00.000Z`;
  const offices = officeRoles.flatMap((role) =>
    officesAsOf(roster, role, at).map(({ id, holder, email }) => ({ id, role, holder, email })),
  );
  const shown = {
    asOf: day,
    version,
    loadedAt,
    balance: balance(roster, at),
    seats: seatsAsOf(roster, at),
    offices,
  };
  return { json: shown, text: printRoster(visit, shown) };
}
