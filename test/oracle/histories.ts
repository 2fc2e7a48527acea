// Random histories of a review: what is done at which instants, and how the post fares. In: numbers that fast-check draws and
// shrinks. Out: histories, and the living of one; each act is chosen among those that the oracle holds possible at its instant or,
// in a wild moment, among all.
import fc from 'fast-check';
import { days, epoch, hours, instant, later, plus, type Instant } from '../../domain/instant.ts';
import { kinds, type Act } from './acts.ts';
import { actors, type Drawn } from './committee.ts';
import { Life, type Delivery } from './life.ts';
import { isPossible } from './byHand/rules.ts';
import type { Happening } from './byHand/review.ts';

interface Choice {
  /** So many milliseconds after something, or before it when negative. */
  gap: { ms: number; after: 'the last event' | 'the next close' | 'the earliest close' };
  kind: number;
  which: number;
  /** Whether it is tried although it may not be possible. */
  wild: boolean;
  /** Who tries it instead of the one who may. */
  as: number | null;
}

export interface History {
  drawn: Drawn;
  opensAt: Instant;
  post: Delivery[];
  choices: Choice[];
}

const least = 72 * hours;
const after = (what: Choice['gap']['after'], ms: fc.Arbitrary<number>) =>
  ms.map((drawn) => ({ ms: drawn, after: what }));
const aroundZero = fc.constantFrom(-1, 0, 1);
const gap = fc.oneof(
  { weight: 8, arbitrary: after('the last event', fc.integer({ min: 0, max: days })) },
  { weight: 1, arbitrary: after('the last event', fc.integer({ min: days, max: 25 * days })) },
  { weight: 1, arbitrary: after('the last event', fc.constant(0)) },
  { weight: 2, arbitrary: after('the next close', aroundZero) },
  { weight: 1, arbitrary: after('the next close', fc.integer({ min: -days, max: days })) },
  {
    weight: 1,
    arbitrary: after(
      'the next close',
      aroundZero.map((ms) => ms - least),
    ),
  },
  { weight: 1, arbitrary: after('the earliest close', aroundZero) },
);

const choice: fc.Arbitrary<Choice> = fc.record({
  gap,
  kind: fc.nat({ max: 9_999 }),
  which: fc.nat({ max: 999 }),
  wild: fc.nat({ max: 9 }).map((n) => n > 7),
  as: fc.oneof(
    { weight: 12, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat({ max: actors.length - 1 }) },
  ),
});

/** Most errands take minutes and reach everybody; some take longer than a window, some fail. */
const delivery: fc.Arbitrary<Delivery> = fc.record({
  takes: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1_000, max: 600_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 * days }) },
  ),
  fails: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([0, 1, 2, 3], { maxLength: 2 }) },
  ),
});

const firstDay = epoch('2026-03-03T00:00:00.000Z');

export const histories: fc.Arbitrary<History> = fc.record({
  drawn: fc.record({
    utcOffsetHours: fc.constantFrom(-12, 0, 5),
    workingDays: fc.constantFrom(10, 5, 2),
    government: fc.constantFrom(1, 2),
    civilSociety: fc.constantFrom(1, 2),
  }),
  opensAt: fc.integer({ min: 0, max: 10 * days }).map((ms) => instant(firstDay + ms)),
  post: fc.array(delivery, { minLength: 1, maxLength: 4 }),
  choices: fc.array(choice, { minLength: 1, maxLength: 30, size: 'max' }),
});

/** Lives a history to its end: all that was chosen, and then what the clock and the post do by themselves. */
export function live({ drawn, opensAt, post, choices }: History): Life {
  const life = new Life(drawn, opensAt, post);
  for (const one of choices) {
    life.until(instantOf(one, life));
    const act = chosen(one, life);
    const by = one.as === null ? act?.by : actors[one.as];
    if (act?.by === null) life.tell(act.asked);
    else if (act !== null && by != null) life.ask(act.asked, by);
  }
  life.untilStill();
  return life;
}

/** An instant that is past, or that there is none of, becomes now, or an hour from now. */
function instantOf({ gap: { ms, after: what } }: Choice, { now, nextCut, oracle }: Life): Instant {
  const out = oracle.noticesOut;
  const earliest = out === null ? null : instant(out + least);
  const from = { 'the last event': now, 'the next close': nextCut, 'the earliest close': earliest }[what];
  return from === null ? plus(now, hours) : later(now, plus(from, ms));
}

const slots = kinds.flatMap(([weight, acts]) => Array.from({ length: weight }, () => acts));
/** Coprime to the number of slots, so that it visits each. */
const stride = 41;

function chosen({ kind, which, wild }: Choice, { oracle, now, minutes }: Life): Act | null {
  const moment = { at: now, serial: minutes.length, review: oracle };
  for (let tried = 0; tried < slots.length; tried += 1) {
    const acts = slots[(kind + tried * stride) % slots.length]?.(moment) ?? [];
    const among = wild ? acts : acts.filter((act) => isOpen(act));
    if (among.length > 0) return among[which % among.length] ?? null;
  }
  return null;

  function isOpen({ asked, by }: Act): boolean {
    const event = { ...asked, by: by ?? { role: 'post', id: 'post' }, at: now };
    return isPossible(oracle, event as unknown as Happening);
  }
}
