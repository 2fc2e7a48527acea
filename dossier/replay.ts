// The events of a case through the machine again, one by one. In: the log's entries. Out: for each, where the case stood after
// it and which sentence and clause the machine has for it; and every place where the log says something else.
import { epoch, later } from '../domain/instant.ts';
import { policy } from '../domain/policy.ts';
import { clock, post } from '../domain/roles.ts';
import type { PartnershipContext } from '../machines/context.ts';
import type { AcceptedEvent, MachineKit, Snapshot } from '../machines/engine/kit.ts';
import { read, type Reading } from '../machines/engine/reading.ts';
import { readRequest, refusalOf } from '../machines/engine/refusal.ts';
import { begin, step, type EffectData } from '../machines/engine/step.ts';
import type { TransitionMeta } from '../machines/meta.ts';
import type { LogFile } from './contents.ts';

export type LogEntry = LogFile['entries'][number];

/** One event, taken. */
export interface Turn {
  entry: LogEntry;
  /** What it does, in the machine's own words, and the clause that it carries out. */
  sentence: string;
  clause: string;
  reading: Reading;
  context: PartnershipContext;
  effects: EffectData[];
}

export interface Replay {
  turns: Turn[];
  /** Where the log and the machine part, in order; empty when they agree. */
  faults: string[];
  /** Whether every event was taken; without it, `turns` ends before the one that was not. */
  whole: boolean;
}

/** @param entries the entries of one workflow in the order of their numbers */
export function replay(kit: MachineKit, entries: readonly LogEntry[]): Replay {
  const turns: Turn[] = [];
  const faults: string[] = [];
  let snapshot = begin(kit);
  let lastAt = '1970-01-01T00:00:00.000Z';
  for (const entry of entries) {
    const event: AcceptedEvent = { ...entry.payload, type: entry.type, by: entry.by, at: entry.at };
    const where = `Event ${entry.seq} (${entry.type}, at position ${entry.position})`;
    const malformed = shapeFault(kit, event);
    if (malformed !== null) return { turns, faults: [...faults, `${where} ${malformed}`], whole: false };
    try {
      const against = objection(kit, snapshot, event, lastAt);
      if (against !== null) faults.push(`${where} ${against}`);
      const turn = take(kit, snapshot, entry, event);
      if (turn === null)
        return { turns, faults: [...faults, `${where} is taken by no state.`], whole: false };
      const { stage } = turn.reading;
      if (stage !== entry.stage)
        faults.push(`${where} leads to the stage "${stage}"; the log says "${entry.stage}".`);
      turns.push(turn);
      snapshot = turn.snapshot;
      lastAt = entry.at;
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { turns, faults: [...faults, `${where} cannot be taken (${said}).`], whole: false };
    }
  }
  return { turns, faults, whole: true };
}

function take(kit: MachineKit, snapshot: Snapshot, entry: LogEntry, event: AcceptedEvent) {
  const [transition] = kit.machine.getTransitionData(snapshot, event) ?? [];
  const { snapshot: next, effects, taken } = step(kit, snapshot, event);
  if (!taken) return null;
  const meta = transition?.meta as TransitionMeta | undefined;
  return {
    entry,
    sentence: transition?.description ?? entry.type,
    clause: meta?.clause ?? '',
    reading: read(kit, next),
    context: next.context as PartnershipContext,
    effects,
    snapshot: next,
  };
}

/** What a person asked for, and a policy, set the size of what follows: both are within the bounds of their schemas. */
function shapeFault(kit: MachineKit, event: AcceptedEvent): string | null {
  const { type, by, at: _at, ...payload } = event;
  if (by.role !== clock.role && by.role !== post.role) {
    const asked = readRequest(kit, { type, ...payload });
    return 'refusal' in asked ? `is not valid: ${asked.refusal.message}` : null;
  }
  return payload['policy'] === undefined || policy.safeParse(payload['policy']).success
    ? null
    : 'brings a policy that is none.';
}

/** Why the host would not have accepted the event here: null when it would. */
function objection(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent, lastAt: string): string | null {
  if (epoch(event.at) < epoch(lastAt)) return `is dated ${event.at}, before the event that it follows.`;
  const [due] = read(kit, snapshot).deadlines;
  if (event.by.role === clock.role) {
    const kept = due?.event === event.type && later(due.at, lastAt) === event.at;
    return kept ? null : `is no deadline of the case at ${event.at}.`;
  }
  if (due !== undefined && epoch(due.at) <= epoch(event.at) && event.at !== lastAt) {
    return `comes at ${event.at}, although "${due.event}" was due before, at ${due.at}.`;
  }
  const refusal = refusalOf(kit, snapshot, event);
  return refusal === null ? null : `was not possible there: ${refusal.message}`;
}
