// G3-1: multilaterals do not sit on the Steering Committee. In: who is to sit, and the organizations that are partners or
// apply. Out: the seats whose mailbox or holder is of such an organization, each with a sentence.
import type { Organization } from './conflicts.ts';
import type { Instant } from './instant.ts';
import { isOpenToAnybody } from './mailProviders.ts';
import { slugOf } from './organization.ts';
import type { Roster } from './roster.ts';

/** A partner or an applicant, as its case knows it. */
export interface Applicant extends Organization {
  case: string;
  /** The mailboxes of the contacts that its letter names. */
  mailboxes: string[];
}

/** Somebody who sits on the committee or speaks for a seat. */
export interface Sitting {
  /** The seat. */
  seat: string;
  holder: string;
  email: string;
}

/** Whether both mailboxes are one, or are at one organization's domain or below it. */
export function sharesMailbox(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b) return true;
  const [here, there] = [a, b].map((address) => address.slice(address.lastIndexOf('@') + 1)) as [
    string,
    string,
  ];
  if (isOpenToAnybody(here) || isOpenToAnybody(there)) return false;
  return here === there || here.endsWith(`.${there}`) || there.endsWith(`.${here}`);
}

/** Whether a holder's name holds the organization's: its words in a row, or its acronym of three letters or more. */
function bearsName(holder: string, { name, acronym }: Organization): boolean {
  if (acronym !== undefined && acronym.length > 2 && holder.split(/[^\p{L}\p{N}]+/u).includes(acronym))
    return true;
  if (holder.toLowerCase().includes(name.trim().toLowerCase())) return true;
  const wordsOf = (text: string) => `-${slugOf(text, undefined, 'none')}-`;
  return wordsOf(name) !== '-none-' && wordsOf(holder).includes(wordsOf(name));
}

/** Everybody on a roster who sits, or speaks for a seat, on the day of `at` or later. */
export function sittingFrom(roster: Roster, at: Instant): Sitting[] {
  const notOver = (one: { until?: string | undefined }) =>
    one.until === undefined || at.slice(0, 10) <= one.until;
  return [
    ...roster.seats.filter(notOver).map(({ id, holder, email }) => ({ seat: id, holder, email })),
    ...(roster.delegations ?? [])
      .filter(notOver)
      .map(({ seat, delegate: { holder, email } }) => ({ seat, holder, email })),
  ];
}

/** One sentence for each person of an applicant or partner among those who sit. */
export function multilateralsAmong(sitting: readonly Sitting[], applicants: readonly Applicant[]): string[] {
  return sitting.flatMap(({ seat, holder, email }) => {
    const box = applicants.find((one) => one.mailboxes.some((mailbox) => sharesMailbox(mailbox, email)));
    if (box !== undefined)
      return [`the mailbox of the seat ${seat}, ${email}, is of ${box.name} (case "${box.case}")`];
    const named = applicants.find((one) => bearsName(holder, one));
    if (named === undefined) return [];
    return [
      `the holder of the seat ${seat}, "${holder}", bears the name of ${named.name} (case "${named.case}")`,
    ];
  });
}
