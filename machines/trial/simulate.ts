// What would have happened: a case from one of its events on, with that event changed. People act as they did, at the instants
// at which they did; the clock acts as the machine now says; what came of an effect comes as long after it as it did.
// In: the steps of the past. Out: the steps of what would have been. No clock is read, nothing is performed.
import { refuse } from '../../domain/errors.ts';
import { epoch, instant, later, plus, type Instant } from '../../domain/instant.ts';
import { clock, post } from '../../domain/roles.ts';
import type { AcceptedEvent, MachineKit } from '../engine/kit.ts';
import { expected, read } from '../engine/reading.ts';
import { refusalOf } from '../engine/refusal.ts';
import { step } from '../engine/step.ts';
import type { Step } from './replay.ts';

export interface Change {
  /** The first of the past's steps, as it would have been. */
  first: AcceptedEvent;
  /** What the post reported, as it reports it where the machine now expects something alike. */
  suited: (reported: AcceptedEvent, expects: { type: string }) => AcceptedEvent;
  /** Whether the replay ends before the next event, at that instant and after these steps. */
  ends: (next: Instant, steps: readonly Step[]) => boolean;
}

/** An event that is to come, with its number in the log if it has one. */
interface Coming {
  seq: number | null;
  event: AcceptedEvent;
}

interface Report extends Coming {
  /** Milliseconds from the step that led to it. */
  after: number;
}

/** Replays the past from its first step on, under the change. */
export function simulate(kit: MachineKit, past: readonly Step[], change: Change): Step[] {
  const [first] = past;
  if (first === undefined) return [];
  const { acts, reports } = sorted(kit, past);
  const begun = step(kit, first.before, change.first);
  const steps: Step[] = [{ ...first, event: change.first, after: begun.snapshot, effects: begun.effects }];
  let awaited: Coming[] = [];
  for (;;) {
    const last = steps.at(-1) as Step;
    awaited = [...awaited, ...newlyAwaited(kit, last, awaited, reports, change)];
    const coming = earliest(due(kit, last), ...awaited, acts[0]);
    if (coming === null || change.ends(coming.event.at, steps)) return steps;
    if (coming === acts[0]) acts.shift();
    awaited = awaited.filter((one) => one !== coming);
    steps.push(taken(kit, last, coming));
  }
}

/** What people and the post did by themselves, in order; and what the post reported because a state waited for it. */
function sorted(kit: MachineKit, past: readonly Step[]) {
  const acts: Coming[] = [];
  const reports = new Map<string, Report[]>();
  const since = new Map<string, Instant>();
  for (const [index, { seq, event, after }] of past.entries()) {
    const waitedFrom = since.get(event.type);
    if (index > 0 && event.by.role === post.role && waitedFrom !== undefined) {
      since.delete(event.type);
      const report = { seq, event, after: epoch(event.at) - epoch(waitedFrom) };
      reports.set(event.type, [...(reports.get(event.type) ?? []), report]);
    } else if (index > 0 && event.by.role !== clock.role) acts.push({ seq, event });
    const expects = expected(kit, after)?.type;
    if (expects !== undefined && !since.has(expects)) since.set(expects, event.at);
  }
  return { acts, reports };
}

/** What the state that has just been entered waits for, unless it is awaited already. */
function newlyAwaited(
  kit: MachineKit,
  { after, refusal, event: { at } }: Step,
  awaited: readonly Coming[],
  reports: Map<string, Report[]>,
  change: Change,
): Coming[] {
  const expects = expected(kit, after);
  const known = awaited.some((one) => one.event.type === expects?.type);
  if (expects === null || known || refusal !== null) return [];
  const past = reports.get(expects.type)?.shift();
  if (past === undefined) return [{ seq: null, event: { ...expects, by: post, at } }];
  const event = { ...change.suited(past.event, expects), at: plus(at, past.after) };
  return [{ seq: past.seq, event }];
}

function due(kit: MachineKit, { after, event }: Step): Coming | undefined {
  const [next] = read(kit, after).deadlines;
  return next && { seq: null, event: { type: next.event, by: clock, at: later(next.at, event.at) } };
}

/** Of events at the same instant, the first named: a deadline is kept before a request of the same instant is judged. */
function earliest(...candidates: (Coming | undefined)[]): Coming | null {
  let first: Coming | null = null;
  for (const one of candidates)
    if (one !== undefined && (first === null || epoch(one.event.at) < epoch(first.event.at))) first = one;
  return first;
}

function taken(kit: MachineKit, { after: before, event: last }: Step, { seq, event: coming }: Coming): Step {
  const event = { ...coming, at: later(instant(epoch(coming.at)), last.at) };
  const unchanged = { seq, event, before, after: before, effects: [] };
  const refusal = event.by.role === clock.role ? null : refusalOf(kit, before, event);
  if (refusal !== null) return { ...unchanged, refusal };
  const next = step(kit, before, event);
  if (next.taken) return { ...unchanged, after: next.snapshot, effects: next.effects, refusal: null };
  // Nothing takes a request that no rule forbids: such as a report for which nothing waits any more.
  if (event.by.role === clock.role) throw new Error(`${kit.name}: nothing takes ${event.type}`);
  return { ...unchanged, refusal: refuse('event.notPossible', `Nothing waits for "${event.type}".`).refusal };
}
