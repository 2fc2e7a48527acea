// freezeRoster: takes down who counts in a review: the seats, the Co-Chairs and the policy of this day (SC-1, SC-6).
// In: which review it is. Out: the frozen roster, or in one sentence why nobody can be asked.
import { defaultPolicy } from '../domain/policy.ts';
import { officesAsOf, seatsAsOf } from '../domain/roster.ts';
import { currentPolicy } from '../register/policies.ts';
import { currentRoster } from '../register/rosters.ts';
import type { CarryOut } from './batch.ts';
import { dayOf } from './typesetting/dates.ts';

const unusable = (reason: string) => ({ type: 'roster.unusable' as const, reason });

export const freezeRoster: CarryOut<'freezeRoster'> = async ({ deps, batch }, { review }) => {
  const loaded = await currentRoster(deps.register);
  if (loaded === null) return unusable('no roster is loaded: load one that names the seats');
  const day = dayOf(batch.at);
  const seats = seatsAsOf(loaded.roster, batch.at);
  if (seats.length === 0)
    return unusable(`no seat is in force on ${day}: load a roster that names the seats`);
  const coChairs = officesAsOf(loaded.roster, 'coChair', batch.at);
  // The yearly review needs no Co-Chair to sign; the letter's leads to an acceptance that only they can send (SC-3).
  if (coChairs.length === 0 && review.kind === 'letter') {
    return unusable(`no Co-Chair is in office on ${day}: load a roster that names them`);
  }
  const policy = (await currentPolicy(deps.register))?.policy ?? defaultPolicy;
  return { type: 'roster.frozen', seats, coChairs, policy };
};
