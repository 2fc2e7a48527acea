// The roster, for a person. In: what was loaded, or who is in force on a day. Out: lines of text.
import type { ClauseId } from '../../domain/framework.ts';
import { roleNames, type Role } from '../../domain/roles.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

/** What to look at in a roster, and the clause that says why. */
export interface Warning {
  code: string;
  message: string;
  clause: ClauseId;
}

interface Balance {
  government: number;
  civilSociety: number;
}

const balanceInWords = ({ government, civilSociety }: Balance) =>
  `${government} government and ${civilSociety} civil society seats (G3-1: ${government === civilSociety ? 'equal' : 'not equal'})`;

export function printLoaded(
  { paint, width }: Visit,
  loaded: { version: number; seats: Balance; coChairs: string[]; warnings: Warning[] },
): string {
  const { version, seats, coChairs, warnings } = loaded;
  return [
    `${paint.good('Done')}: roster ${version} is in use; today it has ${balanceInWords(seats)}`,
    `Co-Chairs in office: ${coChairs.join(', ') || 'none'}`,
    ...warnings.map(({ message, clause }) =>
      columns([[paint.bad('Warning'), `${message} (${clause})`]], width, 0),
    ),
  ].join('\n');
}

export function printRoster(
  { paint, width }: Visit,
  roster: {
    asOf: string;
    version: number;
    loadedAt: string;
    balance: Balance;
    seats: FrozenSeat[];
    offices: { id: string; role: Role; holder: string; email: string }[];
  },
): string {
  const { asOf, version, loadedAt, balance, seats, offices } = roster;
  return [
    `Roster ${version}, loaded ${inWords(loadedAt)}, as of ${asOf}: ${balanceInWords(balance)}`,
    paint.strong('Seats'),
    columns(
      seats.map(({ id, constituency, email, holder }) => [id, constituency, email, clean(holder)]),
      width,
    ),
    paint.strong('Offices'),
    columns(
      offices.map(({ id, role, email, holder }) => [id, roleNames[role], email, clean(holder)]),
      width,
    ),
  ].join('\n');
}
