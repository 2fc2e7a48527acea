// Walking every way through the machine, breadth first, with real events. In: the alphabet. Out: every step that can be taken
// from every situation that people could tell apart, each with the shortest path to it.
// Neither instants nor rounds nor years are told apart; walks at random go through many of them.
import { getNextTransitions } from 'xstate';
import type { PartnershipContext, Review } from '../../../machines/context.ts';
import type { Effect } from '../../../machines/effects.ts';
import type { AcceptedEvent, Snapshot } from '../../../machines/engine/kit.ts';
import { read } from '../../../machines/engine/reading.ts';
import { begin, step } from '../../../machines/engine/step.ts';
import { partnershipKit } from '../../../machines/kit.ts';
import { silentSeats, standing, unreachedSeats } from '../../../machines/review/seats.ts';
import { missingOf } from '../../../machines/rules/intake.ts';
import { alphabet, eventOf } from './alphabet.ts';
import { transitionTaken } from './transitions.ts';
import { monday } from './walk.ts';

/** One event taken: where the case stood, what happened, where it stands, what left. */
export interface Step {
  before: Snapshot;
  /** The instant of the event before. */
  since: string;
  event: AcceptedEvent;
  after: Snapshot;
  effects: Effect[];
  /** As `everyTransition` names it. */
  transition: string;
  /** The events from the beginning up to this one. */
  path: AcceptedEvent[];
}

/** Where a case can stand, by the shortest path. */
export interface Place {
  snapshot: Snapshot;
  now: string;
  path: AcceptedEvent[];
}

const reviewKey = (review: Review | null) =>
  review === null
    ? null
    : {
        runs: review.closesAt !== null,
        objects: standing(review)
          .map((one) => one.seat)
          .toSorted(),
        unreached: unreachedSeats(review).length,
        silent: silentSeats(review).length === review.seats.length,
        reminders: review.reminders.length,
      };

/** What tells one situation from another. */
function keyOf(snapshot: Snapshot): string {
  const { state, deadlines } = read(partnershipKit, snapshot);
  const context = snapshot.context as PartnershipContext;
  return JSON.stringify([
    state,
    deadlines.map((one) => one.event),
    missingOf(context),
    context.returned?.reminders.length,
    context.report?.reminders.length,
    state.includes('asked') || state.startsWith('acceptance') ? reviewKey(context.review) : null,
    Object.keys(context.acceptance?.signatures ?? {}),
    context.withdrawal !== null,
    context.report?.text ?? null,
  ]);
}

/** Only what could be taken is tried: the refusals have tests of their own. Of the deadlines, only the earliest can come. */
export function* stepsFrom({ snapshot, now, path }: Place): Generator<Step> {
  const { over, deadlines } = read(partnershipKit, snapshot);
  if (over) return;
  const heard = new Set(getNextTransitions(snapshot).map((one) => one.eventType));
  for (const attempt of alphabet) {
    const isClock = attempt.by.role === 'clock';
    if (isClock && attempt.name !== deadlines[0]?.event) continue;
    if (!heard.has(attempt.name.split(' ')[0] ?? '')) continue;
    const event = eventOf(attempt, snapshot, now);
    const transition = transitionTaken(snapshot, event);
    if (transition === null) continue;
    const next = step(partnershipKit, snapshot, event);
    yield {
      before: snapshot,
      since: now,
      event,
      after: next.snapshot,
      effects: next.effects as Effect[],
      transition,
      path: [...path, event],
    };
  }
}

export const beginning = (): Place => ({ snapshot: begin(partnershipKit), now: monday, path: [] });

/** Every place, and every step from it, the nearest first. */
export function explore(): { places: Place[]; steps: Step[] } {
  const steps: Step[] = [];
  const places = [beginning()];
  const seen = new Set(places.map((one) => keyOf(one.snapshot)));
  for (const place of places) {
    for (const one of stepsFrom(place)) {
      steps.push(one);
      const key = keyOf(one.after);
      if (seen.has(key)) continue;
      seen.add(key);
      places.push({ snapshot: one.after, now: one.event.at, path: one.path });
    }
  }
  return { places, steps };
}

/** For each transition the shortest path that takes it, without those that begin a longer one: what a host should be able to follow. */
export function coveringPaths(steps: readonly Step[]): AcceptedEvent[][] {
  const nearest = new Map<string, AcceptedEvent[]>();
  for (const { transition, path } of steps) if (!nearest.has(transition)) nearest.set(transition, path);
  const paths = [...nearest.values()];
  return paths.filter(
    (path) =>
      !paths.some((other) => other.length > path.length && path.every((event, at) => other[at] === event)),
  );
}
