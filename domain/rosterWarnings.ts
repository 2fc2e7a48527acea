// What to look at in a roster that can be used all the same. In: a roster and a day. Out: warnings, each with its clause.
import type { ClauseId } from './framework.ts';
import type { Instant } from './instant.ts';
import { balance, officesAsOf, vacantSeats, type Roster } from './roster.ts';

export interface RosterWarning {
  code: string;
  message: string;
  clause: ClauseId;
}

/**
 * The warnings of the day of `at`. Codes: `roster.noSeats`, `roster.unbalanced` (G3-1), `roster.noCoChair`,
 * `roster.noSupportUnit`.
 */
export function rosterWarnings(roster: Roster, at: Instant): RosterWarning[] {
  const { government, civilSociety } = balance(roster, at);
  const vacant = vacantSeats(roster, at);
  const found: (RosterWarning | false)[] = [
    government + civilSociety === 0 && {
      code: 'roster.noSeats',
      message: 'No seat is in force on this day, so no review can open.',
      clause: 'SC-1',
    },
    government !== civilSociety && {
      code: 'roster.unbalanced',
      message: `Government and civil society should have as many seats as each other; ${government} and ${civilSociety} are held on this day${vacant.length > 0 ? `, and vacant are ${vacant.join(', ')}` : ''}.`,
      clause: 'G3-1',
    },
    officesAsOf(roster, 'coChair', at).length === 0 && {
      code: 'roster.noCoChair',
      message: 'No Co-Chair is in office on this day, so no letter can be reviewed or accepted.',
      clause: 'SC-3',
    },
    officesAsOf(roster, 'supportUnit', at).length === 0 && {
      code: 'roster.noSupportUnit',
      message: 'No Support Unit is in office on this day, so nobody can record a letter or a decision.',
      clause: 'CT-1',
    },
  ];
  return found.filter((one) => one !== false);
}
