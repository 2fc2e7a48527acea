// If nobody acts: what happens, when, and where does it end? In: a kit and a snapshot; no server, no clock.
// Out: the events that the clock and the post will cause one after the other, each with the stage that it leads to.
import type { Instant } from '../../domain/instant.ts';
import { clock, post } from '../../domain/roles.ts';
import type { AcceptedEvent, MachineKit, Snapshot } from './kit.ts';
import { expected, read } from './reading.ts';
import { step } from './step.ts';

export interface Foreseen {
  at: Instant;
  event: string;
  stage: string;
}

/** An event that is foreseen, as the machine would accept it, with where the case stands before it. */
export interface ForeseenStep extends Foreseen {
  before: Snapshot;
  accepted: AcceptedEvent;
}

/**
 * Follows the deadlines from a snapshot, taking every effect to succeed, until people are needed, the case is over, or
 * `most` events are foreseen. Effects that are under way count from `now`, the instant of the case's last event.
 */
export function forecast(kit: MachineKit, snapshot: Snapshot, now: Instant, most = 12): Foreseen[] {
  return foreseenSteps(kit, snapshot, now, most).map(({ at, event, stage }) => ({ at, event, stage }));
}

/** `forecast`, for those who also read what the machine says of each step. */
export function foreseenSteps(kit: MachineKit, snapshot: Snapshot, now: Instant, most = 12): ForeseenStep[] {
  const foreseen: ForeseenStep[] = [];
  let current = snapshot;
  let at = now;
  while (foreseen.length < most && !read(kit, current).over) {
    const awaited = expected(kit, current);
    const [deadline] = read(kit, current).deadlines;
    if (awaited === null && deadline === undefined) break;
    if (awaited === null && deadline !== undefined) at = deadline.at > at ? deadline.at : at;
    const accepted: AcceptedEvent =
      awaited === null ? { type: deadline?.event ?? '', by: clock, at } : { ...awaited, by: post, at };
    const next = step(kit, current, accepted);
    if (!next.taken) break;
    const before = current;
    current = next.snapshot;
    foreseen.push({ at, event: accepted.type, stage: read(kit, current).stage, before, accepted });
  }
  return foreseen;
}
