// What a replay says of one review by silence: when its window closed, what became of it, which answers counted, how often the
// clock acted. In: the steps of the replay, from the freezing of the roster on. Out: plain data that can be held against another.
import type { Instant } from '../../domain/instant.ts';
import type { Take } from '../../domain/positions.ts';
import { clock } from '../../domain/roles.ts';
import type { PartnershipContext, Review } from '../context.ts';
import { read } from '../engine/reading.ts';
import type { Snapshot } from '../engine/kit.ts';
import { partnershipKit } from '../kit.ts';
import { blocked } from '../review/seats.ts';
import type { Step } from './replay.ts';

/**
 * What an answer came to. An objection blocks, or counts without blocking when it is below the policy's threshold; an answer
 * is late at or after the close; it is not possible where the machine refuses it.
 */
export type Verdict = 'counted' | 'blocks' | 'late' | 'notPossible';

export interface Answer {
  seq: number;
  at: Instant;
  seat: string;
  take: Take;
  verdict: Verdict;
  /** The title of the state that the answer led to; null where the case stayed where it was. */
  ledTo: string | null;
}

export interface Outcome {
  stage: string;
  state: string;
  title: string;
  /** How the review approved; null where it has not. */
  how: NonNullable<Review['outcome']>['how'] | null;
  /** When the review ended; null while it goes on. */
  at: Instant | null;
}

export interface ReviewRun {
  /** The closing instant that was set last; null where no clock was ever set. */
  closesAt: Instant | null;
  outcome: Outcome;
  answers: Answer[];
  /** How often the clock caused each event, by its name: `reminder.due`, `acceptance.overdue`. */
  clock: Record<string, number>;
}

const contextOf = (snapshot: Snapshot) => snapshot.context as PartnershipContext;
const stages = new WeakMap<Snapshot, string>();

/** Read once for each snapshot: every step is asked several times. */
function stageOf(snapshot: Snapshot): string {
  const stage = stages.get(snapshot) ?? read(partnershipKit, snapshot).stage;
  stages.set(snapshot, stage);
  return stage;
}

/** The stage in which a review is opened; the review has ended once the case has left it. */
const stageOfReview = ([first]: readonly Step[]) => (first === undefined ? '' : stageOf(first.after));

/** Whether the review has ended: the case has left its stage. */
export function hasEnded(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return last !== undefined && stageOf(last.after) !== stageOfReview(steps);
}

/** The steps while the review was open, its opening first. */
export function stepsDuring(steps: readonly Step[]): Step[] {
  const stage = stageOfReview(steps);
  return steps.filter((one, index) => index === 0 || stageOf(one.before) === stage);
}

/** @param steps from the freezing of the roster on; at least one */
export function reviewRun(steps: readonly Step[]): ReviewRun {
  const stage = stageOfReview(steps);
  const set = stepsDuring(steps).map((one) => contextOf(one.after).review?.closesAt ?? null);
  const counts: Record<string, number> = {};
  for (const { event } of steps)
    if (event.by.role === clock.role) counts[event.type] = (counts[event.type] ?? 0) + 1;
  return {
    closesAt: set.findLast((at) => at !== null) ?? null,
    outcome: outcomeOf(steps, stage),
    answers: steps.flatMap((one) => answerOf(one, stage)),
    clock: counts,
  };
}

function outcomeOf(steps: readonly Step[], stage: string): Outcome {
  const left = steps.findLast((one) => stageOf(one.before) === stage && stageOf(one.after) !== stage);
  const last = steps.at(-1);
  const ended = last !== undefined && stageOf(last.after) !== stage ? left : undefined;
  const snapshot = (ended ?? last)?.after;
  if (snapshot === undefined) throw new Error('a replay without a step');
  const { stage: now, state, title } = read(partnershipKit, snapshot);
  const how = contextOf(snapshot).review?.outcome?.how ?? null;
  return { stage: now, state, title, how, at: ended?.event.at ?? null };
}

/** Whether a seat answers: takes a position or objects. */
export function isAnswer({ event }: Step): boolean {
  return event.type === 'position.taken' || event.type === 'objection.raised';
}

function answerOf(step: Step, stage: string): Answer[] {
  const { seq, event, before, after, refusal } = step;
  const { at, seat = '', take = 'objection' } = event as { at: Instant; seat?: string; take?: Take };
  if (seq === null || !isAnswer(step)) return [];
  const late = stageOf(before) !== stage || lateAnswers(after) > lateAnswers(before);
  const { review, policy } = contextOf(after);
  const blocks = take === 'objection' && review !== null && blocked(review, policy);
  const counts = late ? 'late' : blocks ? 'blocks' : 'counted';
  const [stood, stands] = [before, after].map((one) => read(partnershipKit, one));
  const ledTo = stands !== undefined && stands.state !== stood?.state ? stands.title : null;
  return [{ seq, at, seat, take, verdict: refusal === null ? counts : 'notPossible', ledTo }];
}

const lateAnswers = (snapshot: Snapshot) => contextOf(snapshot).review?.late.length ?? 0;
