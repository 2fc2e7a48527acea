// Who signs the acceptance (SC-3): the Co-Chairs in office, and for one with a conflict of interest, its substitute. In: the
// roster, a day, the organization, the policy, and the offices that recused themselves. Out: the offices that sign.
import { conflictWith, type Organization } from './conflicts.ts';
import { heldOn } from './dated.ts';
import type { Instant } from './instant.ts';
import type { Policy } from './policy.ts';
import { officesAsOf, seatsAsOf, type FrozenOffice, type Roster } from './roster.ts';

/**
 * The offices that sign on the day of `at`. A Co-Chair whose seat has a conflict of interest with the organization, or
 * that recused itself, is replaced by its substitute; or left out where others sign, if it has none or the policy says
 * so. The list is empty only when nobody without a conflict is left.
 * @param recused ids of the offices that recused themselves from this letter
 */
export function signers(
  roster: Roster,
  at: Instant,
  organization: Organization,
  conflictedSigner: Policy['conflictedSigner'],
  recused: readonly string[] = [],
): FrozenOffice[] {
  const offices = heldOn(roster.offices, at);
  const held = officesAsOf(roster, 'coChair', at);
  const conflicted = ({ id }: FrozenOffice) => {
    const seat = offices.find((one) => one.id === id)?.seat;
    const declared = seat !== undefined && conflictWith(roster, seat, organization, at) !== undefined;
    return declared || recused.includes(id);
  };
  const free = held.filter((office) => !conflicted(office));
  if (conflictedSigner === 'othersSign' && free.length > 0) return free;
  const replaced = held.flatMap((office) =>
    conflicted(office) ? substituteOf(roster, at, organization, office) : [office],
  );
  // One seat is a substitute once: nobody signs for two offices.
  const first = (one: FrozenOffice) => replaced.find((other) => other.email === one.email) === one;
  return replaced.filter((one) => one.substituteFor === undefined || first(one));
}

/** A substitute has no conflict itself, and does not sign for a Co-Chair office of its own besides. */
function substituteOf(
  roster: Roster,
  at: Instant,
  organization: Organization,
  office: FrozenOffice,
): FrozenOffice[] {
  const offices = heldOn(roster.offices, at);
  const substitute = offices.find((one) => one.id === office.id)?.substitute;
  const seat = seatsAsOf(roster, at, organization).find((one) => one.id === substitute);
  if (seat === undefined || seat.conflict !== undefined) return [];
  if (offices.some((one) => one.role === 'coChair' && one.seat === seat.id)) return [];
  return [{ id: office.id, email: seat.email, holder: seat.holder, substituteFor: office.holder }];
}
