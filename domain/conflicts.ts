// Standing conflicts of interest: whether a seat has declared one with an organization. In: the roster, the seat, the names
// that the organization goes by, a day. Out: the reason that the seat gave, if it did.
import { inForce } from './dated.ts';
import type { Instant } from './instant.ts';
import { slugOf } from './organization.ts';
import type { Roster } from './roster.ts';

/** The names that an organization goes by. */
export interface Organization {
  name: string;
  acronym?: string | undefined;
}

/** Only names whose every letter has a place in a slug can be told apart by their slugs. */
const isLatin = (text: string) => !/[^\p{Script=Latin}\P{Letter}]/u.test(text) && /[a-z0-9]/i.test(text);

/** Whether what was written names the organization: its name, its acronym or its slug, in whatever case. */
export function namesOrganization(written: string, { name, acronym }: Organization): boolean {
  const said = written.trim().toLowerCase();
  if ([name, acronym].some((known) => known?.trim().toLowerCase() === said)) return true;
  return isLatin(name) && isLatin(said) && slugOf(said, undefined, said) === slugOf(name, undefined, name);
}

/** The reason of the seat's conflict of interest with the organization on the day of `at`, or undefined. */
export function conflictWith(
  roster: Roster,
  seat: string,
  organization: Organization,
  at: Instant,
): string | undefined {
  return roster.seats
    .filter((one) => one.id === seat)
    .flatMap((one) => one.conflicts ?? [])
    .filter(inForce(at))
    .find((one) => namesOrganization(one.organization, organization))?.reason;
}
