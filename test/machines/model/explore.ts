// Walking every way through the machine, breadth first, with real events. In: the alphabet. Out: every step that can be taken
// from every situation that people could tell apart, each with the shortest path to it.
// Neither instants nor rounds nor years are told apart; walks at random go through many of them.
import { getNextTransitions } from 'xstate';
import type { Policy } from '../../../domain/policy.ts';
import type { PartnershipContext, Review } from '../../../machines/context.ts';
import type { Effect } from '../../../machines/effects.ts';
import type { AcceptedEvent, Snapshot } from '../../../machines/engine/kit.ts';
import { read } from '../../../machines/engine/reading.ts';
import { begin, step } from '../../../machines/engine/step.ts';
import { partnershipKit } from '../../../machines/kit.ts';
import { waitingObjections } from '../../../machines/review/closing.ts';
import { editorialAmendments } from '../../../machines/review/amendments.ts';
import { doubtsOf, silentSeats, standing } from '../../../machines/review/seats.ts';
import { missingOf, unsignedIn } from '../../../machines/rules/intake.ts';
import { alphabet, eventOf } from './alphabet.ts';
import { situations } from './situations.ts';
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

const reviewKey = (review: Review | null, policy: Policy) =>
  review === null
    ? null
    : {
        objects: standing(review)
          .map((one) => one.seat)
          .toSorted(),
        doubts: doubtsOf(review).map((one) => one.what),
        complete: silentSeats(review).length === 0,
        reminders: review.reminders.length,
        asked: review.questions.length > 0,
        pending: review.pending?.ruling.do,
        deferred: review.deferrals >= policy.deferral.byCoChairs,
        editorial: editorialAmendments(review).length > 0,
        stale: review.positions['brazil']?.stale === true,
        lateObjection: review.late.some((one) => one.take === 'objection'),
        noticed: review.noticedAt !== null,
        threshold: policy.objectionThreshold.government,
      };

/** How much is out of the ordinary at once; where it is more than one thing, walks at random go on. */
function oddities({ context }: Snapshot): number {
  const { review, policy, acceptance, withdrawal } = context as PartnershipContext;
  const odd = [
    withdrawal !== null,
    acceptance !== null && acceptance.recused.length > 0,
    acceptance !== null && acceptance.bounced !== null,
    policy.objectionThreshold.government > 1,
    ...(review === null
      ? []
      : [
          review.pending !== null,
          review.deferrals > 0,
          review.amendments.length > 0,
          review.questions.length > 0,
          review.late.length > 0,
          review.undelivered.length > 0,
          standing(review).length > 1,
        ]),
  ];
  return odd.filter(Boolean).length;
}

/** What tells one situation from another, in the stage that the case is in. */
function keyOf(snapshot: Snapshot): string {
  const { stage, state, deadlines } = read(partnershipKit, snapshot);
  const { returned, report, review, acceptance, policy, withdrawal, specialObjections } =
    snapshot.context as PartnershipContext;
  const apart: unknown[] = [
    state,
    deadlines.map((one) => one.event),
    withdrawal !== null,
    specialObjections.length,
  ];
  if (stage === 'intake')
    apart.push(missingOf(snapshot.context), unsignedIn(snapshot.context), returned?.reminders.length);
  if (state.includes('asked')) apart.push(reviewKey(review, policy));
  if (stage === 'yearlyReview' && !state.includes('asked')) apart.push(report?.reminders.length);
  if (stage === 'acceptance')
    apart.push(
      Object.keys(acceptance?.signatures ?? {}),
      acceptance?.hash !== null,
      (acceptance?.recused.length ?? 0) > 0,
      acceptance?.reminders.length,
      policy.objectionThreshold.government,
      review !== null && waitingObjections(review).length > 0,
    );
  if (['publication', 'active'].includes(stage)) apart.push(acceptance?.bounced !== null);
  return JSON.stringify(apart);
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

/** Every place, and every step from it, the nearest first: from the beginning and from each situation that has a name. */
export function explore(): { places: Place[]; steps: Step[] } {
  const steps: Step[] = [];
  const named = Object.values(situations).map((situation) => situation());
  const places = [beginning(), ...named.map(({ snapshot, now, taken }) => ({ snapshot, now, path: taken }))];
  const seen = new Set(places.map((one) => keyOf(one.snapshot)));
  for (const place of places) {
    for (const one of stepsFrom(place)) {
      steps.push(one);
      const key = keyOf(one.after);
      if (seen.has(key)) continue;
      seen.add(key);
      if (oddities(one.after) > 1) continue;
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
