// freezeRoster: takes down who counts in a review: the seats, the Co-Chairs and the policy of this day (SC-1, SC-6).
// In: which review it is. Out: the frozen roster, or in one sentence why nobody can be asked.
import { dateInWords } from '../domain/dateInWords.ts';
import { sharesMailbox } from '../domain/multilaterals.ts';
import { defaultPolicy } from '../domain/policy.ts';
import { officesAsOf, seatsAsOf, vacantSeats } from '../domain/roster.ts';
import { findApplicant } from '../register/applicants.ts';
import { currentPolicy } from '../register/policies.ts';
import { currentRoster } from '../register/rosters.ts';
import type { CarryOut } from './batch.ts';

const unusable = (reason: string) => ({ type: 'roster.unusable' as const, reason });

export const freezeRoster: CarryOut<'freezeRoster'> = async ({ deps, batch }, { review }) => {
  const loaded = await currentRoster(deps.register);
  if (loaded === null) return unusable('no roster is loaded: load one that names the seats');
  const { roster } = loaded;
  const day = dateInWords(batch.at.slice(0, 10));
  const applicant = await findApplicant(deps.register, batch.case);
  const seats = seatsAsOf(roster, batch.at, applicant ?? { name: batch.organization });
  if (seats.length === 0)
    return unusable(`no seat is in force on ${day}: load a roster that names the seats`);
  // The roster was looked after when it was loaded; the letter may have come, or named another contact, since then.
  const own = seats.find((seat) =>
    applicant?.mailboxes.some((mailbox) => sharesMailbox(mailbox, seat.email)),
  );
  if (own !== undefined) {
    return unusable(
      `the mailbox of the seat ${own.id}, ${own.email}, is of ${batch.organization} itself, and multilaterals do not sit on the committee (G3-1): load a roster that names another holder`,
    );
  }
  const coChairs = officesAsOf(roster, 'coChair', batch.at);
  // The other reviews need no Co-Chair to sign; the letter's leads to an acceptance that only they can send (SC-3).
  if (coChairs.length === 0 && review.kind === 'letter') {
    return unusable(`no Co-Chair is in office on ${day}: load a roster that names them`);
  }
  const policy = (await currentPolicy(deps.register, batch.at))?.policy ?? defaultPolicy;
  return { type: 'roster.frozen', seats, vacant: vacantSeats(roster, batch.at), coChairs, policy };
};
