// The past of a case, step by step: its logged events through the machine, as they were. In: a kit and the events of the log.
// Out: every step with the snapshots around it; and where the log cannot be followed, at which event and why.
import type { Refusal } from '../../domain/errors.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Actor } from '../../domain/roles.ts';
import type { AcceptedEvent, MachineKit, Snapshot } from '../engine/kit.ts';
import { read } from '../engine/reading.ts';
import { begin, step, type EffectData } from '../engine/step.ts';

/** An event as the log keeps it. */
export interface LoggedEvent {
  seq: number;
  at: Instant;
  type: string;
  by: Actor;
  payload: Record<string, unknown>;
  /** The stage after the event. */
  stage: string;
}

/** One event on its way through the machine. */
export interface Step {
  /** Its number in the log; null for an event that only a replay under other rules has. */
  seq: number | null;
  event: AcceptedEvent;
  before: Snapshot;
  after: Snapshot;
  effects: EffectData[];
  /** Why it is not possible in this replay; nothing changes then. */
  refusal: Refusal | null;
}

export interface Replay {
  steps: Step[];
  /** The event that this version of the machine does not take as the log says, or null. */
  brokenAt: { seq: number; event: string } | null;
}

/**
 * Replays a log as it is, the clock's events included.
 * @param asRead turns a logged event into the one that this version of the machine takes
 */
export function replay(
  kit: MachineKit,
  log: readonly LoggedEvent[],
  asRead: (event: AcceptedEvent) => AcceptedEvent,
): Replay {
  const steps: Step[] = [];
  let before = begin(kit);
  for (const { seq, payload, type, by, at, stage } of log) {
    const event = asRead({ ...payload, type, by, at });
    const next = taken(kit, before, event);
    if (next === null || read(kit, next.snapshot).stage !== stage)
      return { steps, brokenAt: { seq, event: type } };
    steps.push({ seq, event, before, after: next.snapshot, effects: next.effects, refusal: null });
    before = next.snapshot;
  }
  return { steps, brokenAt: null };
}

/** The step, or null: an event of an earlier version may lack what the machine now reads, and then it throws. */
function taken(kit: MachineKit, before: Snapshot, event: AcceptedEvent) {
  try {
    const next = step(kit, before, event);
    return next.taken && next.snapshot.status !== 'error' ? next : null;
  } catch {
    return null;
  }
}
