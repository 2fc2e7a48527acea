// Telling the open cases who holds their seats and offices now, after the roster changed. In: the visit and the roster in use.
// Out: what each case was told; or a warning when it could not be told now, because the roster holds all the same.
import type { HandOverReport } from '../client/handOver.ts';
import { Fault } from '../domain/errors.ts';
import { instant } from '../domain/instant.ts';
import type { Actor } from '../domain/roles.ts';
import type { Roster } from '../domain/roster.ts';
import type { RosterWarning } from '../domain/rosterWarnings.ts';
import { possibleIn } from '../machines/engine/allowed.ts';
import { partnershipKit } from '../machines/kit.ts';
import { openReviews } from '../register/openReviews.ts';
import type { Register } from '../register/open.ts';
import type { Visit } from './visit.ts';

export interface Told {
  handedOver: HandOverReport[];
  /** `roster.successorsNotTold` */
  warnings: RosterWarning[];
}

/** Nothing of the cases' own is opened when no case is under review. */
export async function tellSuccessors(
  visit: Visit,
  register: Register,
  roster: Roster,
  by: Actor,
): Promise<Told> {
  const open = await openReviews(register);
  if (open.length === 0) return { handedOver: [], warnings: [] };
  try {
    const [desk, { handOverOpenCases }] = await Promise.all([visit.desk(), import('../client/handOver.ts')]);
    const cases = {
      openCases: async () =>
        open.map((one) => ({ ...one, possible: possibleIn(partnershipKit, one.snapshot) })),
    };
    const telling = handOverOpenCases(desk, cases, roster, instant(Date.now()), by);
    return { handedOver: await visit.waiting('Waiting for the cases under review', telling), warnings: [] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const message = `The cases under review could not be told who holds their seats now (${error.code}). Repeat it: assent roster hand-over`;
    return { handedOver: [], warnings: [{ code: 'roster.successorsNotTold', message, clause: 'SC-1' }] };
  }
}
