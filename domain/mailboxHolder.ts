// Who reads a mailbox, by the roster: the seats and offices that it is the mailbox of, and the delegations it speaks under. In: the
// roster, a mailbox, a day. Out: what the person is called, as whom it may act, and how it reads; null for nobody on the roster.
import { inForce } from './dated.ts';
import type { Instant } from './instant.ts';
import { readingOf, type Reading } from './language.ts';
import { roleNames, type Actor } from './roles.ts';
import { officeRoles, officesAsOf, seatsAsOf, type Roster } from './roster.ts';

export interface Holder extends Reading {
  name: string;
  /** Seats first; a delegate acts under its own id, and the machine knows for which seat it may speak. */
  actors: Actor[];
}

/** Mailboxes are compared without regard to case. */
export const sameMailbox = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function holderOfMailbox(roster: Roster, mailbox: string, at: Instant): Holder | null {
  const found = everyPlace(roster, at).filter(({ email }) => sameMailbox(email, mailbox));
  const [first] = found;
  if (first === undefined) return null;
  const actors = new Map(found.map(({ actor }) => [`${actor.role}/${actor.id}`, actor]));
  return { name: first.name, actors: [...actors.values()], ...readingOf(first) };
}

/** One place on the roster that a person has on a day, with the mailbox that reaches it. */
export interface RosterPlace extends Reading {
  actor: Actor;
  name: string;
  email: string;
  /** For a delegation: the seat that is spoken for. */
  speaksFor?: string;
}

/** Every seat, every delegation and every office in force on the day of `at`, in this order. */
export function everyPlace(roster: Roster, at: Instant): RosterPlace[] {
  const seats = seatsAsOf(roster, at).map(({ id, holder, email, language, zone }) => ({
    actor: { role: 'seat' as const, id },
    name: holder,
    email,
    ...readingOf({ language, zone }),
  }));
  const delegates = (roster.delegations ?? []).filter(inForce(at)).map(({ seat, delegate }) => ({
    actor: { role: 'seat' as const, id: delegate.id },
    name: delegate.holder,
    email: delegate.email,
    speaksFor: seat,
    ...readingOf(delegate),
  }));
  const offices = officeRoles.flatMap((role) =>
    officesAsOf(roster, role, at).map(({ id, holder, email, language, zone }) => ({
      actor: { role, id },
      // An office that no seat holds goes by its role.
      name: holder === id ? roleNames[role] : holder,
      email,
      ...readingOf({ language, zone }),
    })),
  );
  return [...seats, ...delegates, ...offices];
}
