// A roster may say today who will hold a seat next month. In: the desk and the register. Out: a watch that tells the cases under
// review on the day, hourly and in every worker; a case is told once, however many workers look (SC-1, SC-3).
import { handOverOpenCases, type HandOverReport } from '../client/handOver.ts';
import type { Desk } from '../client/desk.ts';
import { instant } from '../domain/instant.ts';
import { officesAsOf } from '../domain/roster.ts';
import { possibleIn } from '../machines/engine/allowed.ts';
import { partnershipKit } from '../machines/kit.ts';
import type { Register } from '../register/open.ts';
import { openReviews } from '../register/openReviews.ts';
import { currentRoster } from '../register/rosters.ts';

const hour = 3_600_000;

/** Tells every case under review who holds its seats and offices now. Nothing where no roster or no Support Unit is in force. */
export async function tellOfToday(desk: Desk, register: Register): Promise<HandOverReport[]> {
  const now = instant(Date.now());
  const loaded = await currentRoster(register);
  const [office] = loaded === null ? [] : officesAsOf(loaded.roster, 'supportUnit', now);
  if (loaded === null || office === undefined) return [];
  const cases = {
    openCases: async () =>
      (await openReviews(register)).map((one) => ({
        ...one,
        possible: possibleIn(partnershipKit, one.snapshot),
      })),
  };
  return handOverOpenCases(desk, cases, loaded.roster, now, { role: 'supportUnit', id: office.id });
}

/** Looks now and every hour; what fails is tried an hour later. @returns what to stop it with */
export function watchRoster(desk: Desk, register: Register, failed: (error: unknown) => void): () => void {
  const look = () => void tellOfToday(desk, register).catch(failed);
  look();
  const timer = setInterval(look, hour);
  timer.unref();
  return () => clearInterval(timer);
}
