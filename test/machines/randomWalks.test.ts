// Long lives at random: many rounds, many years, objections and withdrawals in any order. In: random choices among what is
// possible. Out: the invariants on every step, and those that only a whole life can break; a failure is shrunk to its core.
import fc from 'fast-check';
import { epoch } from '../../domain/instant.ts';
import { read } from '../../machines/engine/reading.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { stages, type Stage } from '../../machines/partnership.ts';
import { beginning, stepsFrom, type Step } from './model/explore.ts';
import { invariants } from './model/invariants.ts';

const stageOf = (snapshot: Step['after']) => stages.indexOf(read(partnershipKit, snapshot).stage as Stage);
const isStaying = ({ before, after }: Step) =>
  read(partnershipKit, before).state === read(partnershipKit, after).state;

/** Ends are rare among the choices, or most lives would be short; many choices let time pass or move on, or few lives would see many years. */
function choose(steps: Step[], choice: number): Step | undefined {
  const lasting = steps.filter((one) => !one.after.hasTag('over'));
  const open = choice % 41 === 0 || lasting.length === 0 ? steps : lasting;
  const moving = open.filter((one) => !isStaying(one) && stageOf(one.after) >= stageOf(one.before));
  const timely = open.filter((one) => one.event.by.role === 'clock');
  const onward = moving.filter((one) => stageOf(one.after) > stageOf(one.before));
  const reported = moving.filter((one) => one.event.by.role === 'post');
  const first = [onward, timely, reported, moving].find((some) => some.length > 0) ?? open;
  const preferred = [open, moving, timely, first, first][choice % 5] ?? open;
  const among = preferred.length > 0 ? preferred : open;
  return among[Math.floor(choice / 5) % among.length];
}

const known = new Map<string, Step[]>();

function live(choices: readonly number[]): Step[] {
  const name = choices.join();
  const life = known.get(name) ?? [];
  if (known.has(name)) return life;
  known.set(name, life);
  let place = beginning();
  for (const choice of choices) {
    const one = choose([...stepsFrom(place)], choice);
    if (one === undefined) break;
    life.push(one);
    place = { snapshot: one.after, now: one.event.at, path: one.path };
  }
  return life;
}

const effectsOf = (life: readonly Step[]) => life.flatMap((one) => one.effects.map((effect) => effect.type));
const count = (life: readonly Step[], type: string) => life.filter((one) => one.event.type === type).length;

const lives = fc.array(fc.nat({ max: 100_000 }), { minLength: 20, maxLength: 150, size: 'max' });
const check = (holds: (life: Step[]) => void) =>
  fc.assert(
    fc.property(lives, (choices) => holds(live(choices))),
    { seed: 20260302, numRuns: 60 },
  );

test('every invariant holds on every step of long lives', () => {
  check((life) => {
    for (const one of life)
      for (const [sentence, holds] of Object.entries(invariants))
        if (!holds(one)) throw new Error(`${sentence}\n${one.path.map((event) => event.type).join(', ')}`);
  });
});

test('time never runs backwards', () => {
  check((life) => {
    for (const one of life) expect(epoch(one.event.at)).toBeGreaterThanOrEqual(epoch(one.since));
  });
});

test('an acceptance goes out once, and once more each time that it is resent', () => {
  check((life) => {
    const sent = effectsOf(life).filter((type) => type === 'sendAcceptance').length;
    const signed = life.filter(
      (one) => one.after.context.acceptedAt !== one.before.context.acceptedAt,
    ).length;
    expect(signed).toBeLessThanOrEqual(1);
    expect(sent).toBe(signed + count(life, 'acceptance.resent'));
  });
});

test('nothing is published that was not accepted, and nobody is a partner before it is public (SC-4, SC-5)', () => {
  check((life) => {
    const effects = effectsOf(life);
    if (effects.includes('publish'))
      expect(effects.indexOf('publish')).toBeGreaterThan(effects.indexOf('sendAcceptance'));
    if (life.some((one) => one.after.matches('partner'))) expect(effects).toContain('publish');
  });
});

test('every review opens with a frozen roster that has seats, and every notice follows one, or came too late and goes anew', () => {
  check((life) => {
    const opened = life.filter(
      ({ event }) =>
        event.type === 'roster.frozen' && Array.isArray(event['seats']) && event['seats'].length > 0,
    );
    const inReview = opened.filter((one) => one.transition.includes('ommittee'));
    const anew = life.filter((one) => one.transition.includes('sendingNotices notices.sent #2'));
    const amended = life.filter(
      ({ event }) => event['nature'] === 'substantive' || event.type === 'amendment.contested',
    );
    const expected = inReview.length + anew.length + amended.length + count(life, 'notices.resent');
    expect(effectsOf(life).filter((type) => type === 'notifySeats').length).toBe(expected);
  });
});

test('the lives are long enough to mean something', () => {
  let longest = 0;
  let years = 0;
  check((life) => {
    longest = Math.max(longest, life.length);
    years = Math.max(years, life.at(-1)?.after.context.nextReviewYear ?? 0);
  });
  expect(longest).toBeGreaterThan(80);
  expect(years).toBeGreaterThan(3);
});
