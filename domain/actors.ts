// Naming who acts: from the id that a person gives to the actor with its role. In: the roster, the id, a day.
// Out: an actor, or a refusal that lists who could be meant.
import { inForce } from './dated.ts';
import { refuse } from './errors.ts';
import type { Instant } from './instant.ts';
import type { Actor } from './roles.ts';
import { officeRoles, officesAsOf, seatsAsOf, type Roster } from './roster.ts';

/**
 * Everyone who can act on the day of `at`: the offices, the organization's contact, the seats, and the delegates that
 * are no seats themselves. For which seats a delegate may speak, the machine decides from the frozen roster.
 */
export function actorsAsOf(roster: Roster, at: Instant): Actor[] {
  const offices = officeRoles.flatMap((role) =>
    officesAsOf(roster, role, at).map((office): Actor => ({ role, id: office.id })),
  );
  const seats = seatsAsOf(roster, at).map((seat) => seat.id);
  const delegates = (roster.delegations ?? []).filter(inForce(at)).map((one) => one.delegate.id);
  const speaking = [...new Set([...seats, ...delegates])].map((id): Actor => ({ role: 'seat', id }));
  return [...offices, { role: 'contact', id: 'contact' }, ...speaking];
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
