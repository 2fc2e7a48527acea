// Everybody through whose eyes a local installation can be looked at. In: the register, today. Out: people in groups: the offices,
// the seats by constituency, delegates, the contacts of open cases.
import type { Instant } from '../../domain/instant.ts';
import { everyPlace, type RosterPlace } from '../../domain/mailboxHolder.ts';
import { roleNames } from '../../domain/roles.ts';
import { officeRoles, type Roster } from '../../domain/roster.ts';
import { contactsOfCases } from '../../register/contacts.ts';
import type { Register } from '../../register/open.ts';
import { currentRoster } from '../../register/rosters.ts';

export interface Eyes {
  mailbox: string;
  name: string;
  /** The seat, the office or the case that it is about. */
  of: string;
}

export interface Group {
  title: string;
  people: readonly Eyes[];
}

/** The one group that grows with the register. */
export const contactsTitle = 'Contacts of organizations';

/** Groups without anybody are left out. */
export async function everyone(register: Register, at: Instant): Promise<Group[]> {
  const [loaded, contacts] = await Promise.all([currentRoster(register), contactsOfCases(register)]);
  const groups: Group[] = [
    ...(loaded === null ? [] : onRoster(loaded.roster, at)),
    {
      title: contactsTitle,
      people: contacts.map(({ organization, contact }) => ({
        mailbox: contact.email,
        name: contact.office,
        of: organization,
      })),
    },
  ];
  return groups.filter(({ people }) => people.length > 0);
}

function onRoster(roster: Roster, at: Instant): Group[] {
  const places = everyPlace(roster, at);
  const constituencyOf = new Map(roster.seats.map((one) => [one.id, one.constituency]));
  const group = (title: string, of: (place: RosterPlace) => boolean): Group => ({
    title,
    people: places.filter(of).map(({ email, name, actor, speaksFor }) => ({
      mailbox: email,
      name,
      of: speaksFor === undefined ? actor.id : `${actor.id} for ${speaksFor}`,
    })),
  });
  const isSeat = ({ actor, speaksFor }: RosterPlace) => actor.role === 'seat' && speaksFor === undefined;
  return [
    ...officeRoles.map((role) => group(roleNames[role], ({ actor }) => actor.role === role)),
    group('Seats of governments', (one) => isSeat(one) && constituencyOf.get(one.actor.id) === 'government'),
    group(
      'Seats of civil society',
      (one) => isSeat(one) && constituencyOf.get(one.actor.id) === 'civil-society',
    ),
    group('Delegates', ({ speaksFor }) => speaksFor !== undefined),
  ];
}
