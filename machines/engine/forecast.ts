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

/**
 * Follows the deadlines from a snapshot, taking every effect to succeed, until people are needed, the case is over, or
 * `most` events are foreseen. Effects that are under way count from `now`, the instant of the case's last event.
 */
export function forecast(kit: MachineKit, snapshot: Snapshot, now: Instant, most = 12): Foreseen[] {
  const foreseen: Foreseen[] = [];
  let current = snapshot;
  let at = now;
  while (foreseen.length < most && !read(kit, current).over) {
    const awaited = expected(kit, current);
    const [deadline] = read(kit, current).deadlines;
    if (awaited === null && deadline === undefined) break;
    if (awaited === null && deadline !== undefined) at = deadline.at > at ? deadline.at : at;
    const event: AcceptedEvent =
      awaited === null ? { type: deadline?.event ?? '', by: clock, at } : { ...awaited, by: post, at };
    const next = step(kit, current, event);
    if (!next.taken) break;
    current = next.snapshot;
    foreseen.push({ at, event: event.type, stage: read(kit, current).stage });
  }
  return foreseen;
}
