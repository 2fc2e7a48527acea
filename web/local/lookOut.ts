// What the banner of a local installation tells beside every page: through whose eyes one looks and whose there are, how much mail is
// new, and the clock of the case at hand. In: a request. Out: plain data; what cannot be read is left out, so that a page never fails
// for its banner.
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { contactsTitle, everyone, type Group } from '../people/everyone.ts';
import { presentOf, type Surroundings } from '../surroundings.ts';
import { caseClock, type CaseClock } from './caseClock.ts';

export interface LookOut {
  /** The offices, the seats and their delegates, and the contact of the case at hand. */
  eyes: Group[];
  /** Mails since the mailbox was last looked at; null where there is no mailbox. */
  newMail: number | null;
  clock: CaseClock | null;
}

/** How many mails there were when the mailbox was last opened in this browser. */
export const seenMail = 'assent-mail-seen';

const ofCase = /^\/(?:cases|sign|my|act)\/([^/]+)/;

export async function lookOut(c: Context, surroundings: Surroundings): Promise<LookOut | null> {
  const { register, mailbox } = surroundings;
  try {
    const caseId = decodeURIComponent(ofCase.exec(c.req.path)?.[1] ?? '') || null;
    const [groups, mails, clock] = await Promise.all([
      everyone(register, presentOf(surroundings)),
      mailbox?.messages(),
      caseId === null ? null : caseClock(surroundings, caseId),
    ]);
    const seen = Number(getCookie(c, seenMail) ?? 0) || 0;
    return {
      eyes: groups.map((group) => ofInterest(group, clock)).filter(({ people }) => people.length > 0),
      newMail: mails === undefined ? null : Math.max(0, mails.length - seen),
      clock,
    };
  } catch {
    return null;
  }
}

/** Of the contacts only the one of the case at hand, so that a long list of partners weighs down no page. */
function ofInterest(group: Group, clock: CaseClock | null): Group {
  if (group.title !== contactsTitle) return group;
  return { ...group, people: group.people.filter(({ of }) => of === clock?.organization) };
}
