// What happens next in a random life of a partnership: somebody acts, or time passes. In: the snapshot, a seeded source of chance,
// the present instant, and what was asked in this life so far. Out: a request and who puts it, or that the next deadline is kept.
import { allowed } from '../../machines/engine/allowed.ts';
import type { Snapshot } from '../../machines/engine/kit.ts';
import { read } from '../../machines/engine/reading.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { requestFor, type Asked, type RandomSource } from './requests.ts';

/** They end the case, send it back a long way, or are always possible and move nothing; rare, so that lives get far. */
const rare =
  /setAside|Duplicate|^letter\.withdrawn|partnership\.ended|withdrawal\.announced|contact\.handedOver/;
const setsBack =
  /objection\.raised|letter\.amended|contested|reopened|acceptance\.(?:refused|redrafted)|paused|letter\.re/;
/** What the case waits for where no clock runs. */
const movesOn =
  /declaredComplete|review\.opened|objection\.withdrawn|decision\.confirmed|accepted|resumed|\.signed|dismissed|retried|report\.|reinstated|notices\.resent|acceptance\.resent|sentToCommittee/;

/** @returns null where nobody acts and no clock runs: only the post could move the case on */
export function nextAct(
  snapshot: Snapshot,
  random: RandomSource,
  now: string,
  asked: ReadonlySet<string>,
): Asked | 'time passes' | null {
  const clockRuns = read(kit, snapshot).deadlines.length > 0;
  if (clockRuns && random.chance(0.35)) return 'time passes';
  const open = allowed(kit, snapshot).map((one) => one.event);
  const likely = open.filter((event) =>
    random.chance(rare.test(event) ? 0.01 : setsBack.test(event) ? 0.4 : 1),
  );
  const onward = likely.filter((event) => movesOn.test(event));
  const fresh = likely.filter((event) => !asked.has(event));
  const preferred = [onward, fresh, likely].find((events) => events.length > 0 && random.chance(0.5));
  for (const events of [preferred ?? likely, likely, open]) {
    const event = random.pick(events);
    const request = event === undefined ? null : requestFor(event, snapshot, random, now);
    if (request !== null) return request;
  }
  return clockRuns ? 'time passes' : null;
}
