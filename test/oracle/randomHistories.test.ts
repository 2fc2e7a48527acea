// 1,000 random histories of a review by silence, each lived by the machine and kept by hand: both say the same after every event, and
// every promise is kept. In: a seed; ASSENT_SEED=17 tries another. Out: a failure names its seed, and shows the shortest history that
// fails, as minutes. What is compared stands in compare.ts, the promises in ledger.ts.
import fc from 'fast-check';
import { kinds } from './acts.ts';
import { histories, live } from './histories.ts';

const seed = Number(process.env['ASSENT_SEED'] ?? 20260302);
const numRuns = 1_000;

/** What has to occur in so many of the histories, or they would prove nothing about it. */
const often: Record<string, number> = {
  'answered 1 ms before the close': 20,
  'answered at the close': 20,
  open: 500,
  paused: 20,
  'an objection blocks': 100,
  'closed in doubt': 100,
  'acceptance held': 20,
  'acceptance signed': 5,
  'not approved': 2,
  'window.closedEarly': 5,
  'amendment.contested': 3,
  'notices.ofAnotherRound': 2,
  'role.notPermitted': 50,
  'role.speaksForItself': 50,
};

test(`machine and oracle say the same of ${numRuns} random histories (seed ${seed})`, () => {
  const met: Record<string, number> = {};
  fc.assert(
    fc.property(histories, (history) => {
      for (const what of live(history).met) met[what] = (met[what] ?? 0) + 1;
    }),
    { seed, numRuns },
  );
  const rare = Object.entries(often).filter(([what, least]) => (met[what] ?? 0) < least);
  expect(rare.map(([what]) => `${what}: ${met[what] ?? 0}`)).toEqual([]);
  const moment = { at: '2026-03-02T00:00:00.000Z', serial: 1, review: { seats: new Map() } as never };
  const tried = kinds.flatMap(([, acts]) => acts(moment)).map(({ asked }) => asked.type);
  expect([...new Set(tried)].filter((type) => met[type] === undefined)).toEqual([]);
}, 120_000);
