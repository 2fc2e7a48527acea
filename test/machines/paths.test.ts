// Every way through the machine, walked with real events: what must hold on each of them.
// In: the model's exploration. Out: one test for each invariant, which prints the shortest path that breaks it.
import { allowed } from '../../machines/engine/allowed.ts';
import { refusalOf } from '../../machines/engine/refusal.ts';
import { read } from '../../machines/engine/reading.ts';
import { keep, restore, step } from '../../machines/engine/step.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { outline } from '../../machines/outline.ts';
import { eventOf, requests } from './model/alphabet.ts';
import { coveringPaths, explore } from './model/explore.ts';
import { invariants } from './model/invariants.ts';
import { everyTransition, transitionTaken } from './model/transitions.ts';

const { places, steps } = explore();
const told = (path: { type: string; by: { id: string } }[]) =>
  path.map((event) => `${event.type} by ${event.by.id}`).join('\n  ');

describe('every way through the life of a partnership', () => {
  test('each transition of the machine is taken', () => {
    const taken = new Set(steps.map((one) => one.transition));
    expect(everyTransition().filter((name) => !taken.has(name))).toEqual([]);
  });

  test('each state is reached', () => {
    const reached = new Set(places.map((one) => read(kit, one.snapshot).state));
    const states = outline(kit).filter((one) => one.kind !== 'compound');
    expect(states.map((one) => one.path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test.each(Object.entries(invariants))('%s', (_sentence, holds) => {
    const broken = steps.filter((one) => !holds(one));
    expect(broken.slice(0, 3).map((one) => told(one.path))).toEqual([]);
  });

  test('few paths are enough to take every transition', () => {
    const paths = coveringPaths(steps);
    expect(paths.length).toBeLessThan(everyTransition().length);
    const taken = new Set<string | null>();
    for (const path of paths) {
      let { snapshot } = places[0] ?? {};
      for (const event of path) {
        if (snapshot === undefined) throw new Error('nowhere to begin');
        taken.add(transitionTaken(snapshot, event));
        snapshot = step(kit, snapshot, event).snapshot;
      }
    }
    expect(everyTransition().filter((name) => !taken.has(name))).toEqual([]);
  });
});

describe('in each situation', () => {
  test('what is refused is not taken, what is not refused is, and every refusal says what is possible', () => {
    for (const { snapshot, now, path } of places) {
      const open = JSON.stringify(allowed(kit, snapshot));
      const { over } = read(kit, snapshot);
      for (const attempt of requests) {
        const event = eventOf(attempt, snapshot, now);
        const refusal = refusalOf(kit, snapshot, event);
        const isTaken = !over && transitionTaken(snapshot, event) !== null;
        if (isTaken !== (refusal === null) || (refusal !== null && JSON.stringify(refusal.allowed) !== open))
          throw new Error(`${attempt.name}: ${refusal?.message}\n  ${told(path)}`);
      }
    }
  });

  test('deadlines that fall due one after the other come to an end, or to another year', () => {
    for (const { snapshot, now, path } of places) {
      let current = snapshot;
      let at = now;
      let atOnce = 0;
      for (let count = 0; count < 60 && !read(kit, current).over; count += 1) {
        const [next] = read(kit, current).deadlines;
        if (next === undefined) break;
        atOnce = next.at > at ? 0 : atOnce + 1;
        if (atOnce > 8) throw new Error(`the clock does not move on from ${at}\n  ${told(path)}`);
        at = next.at > at ? next.at : at;
        const { taken, snapshot: moved } = step(kit, current, {
          type: next.event,
          by: { role: 'clock', id: 'clock' },
          at,
        });
        expect(taken).toBe(true);
        current = moved;
      }
    }
  });

  test('a case that is kept, written as JSON and restored is the same case', () => {
    for (const { snapshot } of places) {
      const kept = keep(kit, snapshot);
      const restored = restore(kit, JSON.parse(JSON.stringify(kept)));
      expect(restored.context).toStrictEqual(snapshot.context);
      expect(restored.value).toStrictEqual(snapshot.value);
      expect(read(kit, restored)).toStrictEqual(read(kit, snapshot));
      expect(keep(kit, restored)).toStrictEqual(kept);
    }
  });

  test('a restored case goes on exactly as the one that was kept', () => {
    for (const { before, event, after, effects } of steps.filter((_, index) => index % 10 === 0)) {
      const restored = restore(kit, JSON.parse(JSON.stringify(keep(kit, before))));
      const next = step(kit, restored, event);
      expect(next.effects).toStrictEqual(effects);
      expect(keep(kit, next.snapshot)).toStrictEqual(keep(kit, after));
    }
  });
});
