// What only the Support Unit keeps: the roster and the policy. In: the register, and whoever was named. Out: nothing, or a refusal.
import { actorNamed } from '../domain/actors.ts';
import { Refused } from '../domain/errors.ts';
import { instant } from '../domain/instant.ts';
import type { Register } from '../register/open.ts';
import { currentRoster } from '../register/rosters.ts';

/**
 * Whoever names an office must name the Support Unit. Nobody need: a roster that leaves it vacant must be mendable.
 * @param what "The roster", "The policy"
 * @throws Refused `role.notPermitted`, `actor.unknown`
 */
export async function supportUnitOnly(
  register: Register,
  as: string | undefined,
  what: string,
): Promise<void> {
  const before = await currentRoster(register);
  if (before === null || as === undefined) return;
  const by = actorNamed(before.roster, as, instant(Date.now()));
  if (by.role === 'supportUnit') return;
  const message = `${what} is kept by the Support Unit; you act as ${by.id}.`;
  throw new Refused({ code: 'role.notPermitted', message, clause: 'CT-1' });
}
