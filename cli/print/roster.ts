// The roster, for a person. In: what was loaded or changed, or who is in force on a day. Out: lines of text.
import type { HandOverReport } from '../../client/handOver.ts';
import { termOf } from '../../domain/dated.ts';
import { roleNames, type Role } from '../../domain/roles.ts';
import type { Conflict, Delegation, FrozenSeat } from '../../domain/roster.ts';
import type { RosterChange } from '../../domain/rosterHistory.ts';
import type { RosterWarning } from '../../domain/rosterWarnings.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import { changesInWords, printHandOvers } from './rosterHistory.ts';

interface Balance {
  government: number;
  civilSociety: number;
}

const balanceInWords = ({ government, civilSociety }: Balance) =>
  `${government} government and ${civilSociety} civil society seats (G3-1: ${government === civilSociety ? 'equal' : 'not equal'})`;

const warned = ({ paint, width }: Visit, warnings: RosterWarning[]) =>
  warnings.map(({ message, clause }) =>
    columns([[paint.bad('Warning'), `${message} (${clause})`]], width, 0),
  );

export function printLoaded(
  visit: Visit,
  loaded: {
    version: number;
    seats: Balance;
    vacant: string[];
    coChairs: string[];
    warnings: RosterWarning[];
    handedOver: HandOverReport[];
    changed?: RosterChange[];
  },
): string {
  const { version, seats, vacant, coChairs, warnings, handedOver, changed } = loaded;
  const { paint, width } = visit;
  return [
    `${paint.good('Done')}: roster ${version} is in use; today it has ${balanceInWords(seats)}`,
    ...(changed === undefined ? [] : [columns(changesInWords(changed), width)]),
    `Co-Chairs in office: ${coChairs.join(', ') || 'none'}`,
    ...(vacant.length === 0 ? [] : [`Vacant: ${vacant.join(', ')}`]),
    ...warned(visit, warnings),
    ...(handedOver.length === 0 ? [] : [printHandOvers(visit, { handedOver, warnings: [] })]),
  ].join('\n');
}

export function printRoster(
  visit: Visit,
  roster: {
    asOf: string;
    version: number;
    loadedAt: string;
    balance: Balance;
    warnings: RosterWarning[];
    seats: FrozenSeat[];
    vacant: string[];
    offices: { id: string; role: Role; holder: string; email: string; substitute?: string }[];
    delegations: Delegation[];
    conflicts: (Conflict & { seat: string })[];
  },
): string {
  const { asOf, version, loadedAt, balance, warnings, seats, vacant, offices, delegations, conflicts } =
    roster;
  const { paint, width } = visit;
  const part = (title: string, rows: string[][]) =>
    rows.length === 0 ? [] : [paint.strong(title), columns(rows, width)];
  return [
    `Roster ${version}, loaded ${inWords(loadedAt)}, as of ${asOf}: ${balanceInWords(balance)}`,
    ...warned(visit, warnings),
    ...part(
      'Seats',
      seats.map(({ id, constituency, email, holder }) => [id, constituency, email, clean(holder)]),
    ),
    ...(vacant.length === 0 ? [] : [`${paint.strong('Vacant')}: ${vacant.join(', ')}`]),
    ...part(
      'Offices',
      offices.map(({ id, role, email, holder, substitute }) => [
        id,
        roleNames[role],
        email,
        `${clean(holder)}${substitute === undefined ? '' : `; substitute: ${substitute}`}`,
      ]),
    ),
    ...part(
      'Delegations',
      delegations.map((one) => [
        `${one.delegate.id} for ${one.seat}`,
        termOf(one),
        one.delegate.email,
        clean(one.reason === undefined ? one.delegate.holder : `${one.delegate.holder}: ${one.reason}`),
      ]),
    ),
    ...part(
      'Conflicts of interest',
      conflicts.map((one) => [one.seat, clean(one.organization), termOf(one), clean(one.reason)]),
    ),
  ].join('\n');
}
