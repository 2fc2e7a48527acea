// Naming who acts: from the id that a person gives to the actor with its role. In: the roster, the id, a day.
// Out: an actor, or a refusal that lists who could be meant.
import { refuse } from './errors.ts';
import type { Instant } from './instant.ts';
import type { Actor, Role } from './roles.ts';
import { officesAsOf, seatsAsOf, type Roster } from './roster.ts';

const officeRoles = ['coChair', 'supportUnit', 'networkingMechanism', 'peerLearning'] as const;

/** Everyone who can act on the day of `at`: the offices, the seats, and the organization's contact. */
export function actorsAsOf(roster: Roster, at: Instant): Actor[] {
  const offices = officeRoles.flatMap((role: Role & (typeof officeRoles)[number]) =>
    officesAsOf(roster, role, at).map((office): Actor => ({ role, id: office.id })),
  );
  const seats = seatsAsOf(roster, at).map((seat): Actor => ({ role: 'seat', id: seat.id }));
  return [...offices, { role: 'contact', id: 'contact' }, ...seats];
}

/** The actor that an id names. @throws Refused `actor.unknown` */
export function actorNamed(roster: Roster, id: string, at: Instant): Actor {
  const actors = actorsAsOf(roster, at);
  const actor = actors.find((one) => one.id === id);
  if (actor !== undefined) return actor;
  const names = actors.map((one) => one.id).join(', ');
  throw refuse(
    'actor.unknown',
    `Nobody on the roster of ${at.slice(0, 10)} is called "${id}". There are: ${names}.`,
  );
}
