// A case's history in the machine's own sentences. In: the log's entries of one case. Out: what each event did.
// The events are taken through the machine again, because only the state before an event tells which of its
// transitions it took: "the window closes absent any objections", or "a silent seat was never reached".
import { begin, step } from '../../machines/engine/step.ts';
import { read } from '../../machines/engine/reading.ts';
import type { MachineKit, Snapshot } from '../../machines/engine/kit.ts';
import type { HistoryEntry } from '../../register/cases.ts';
import { sentenceIn, sentenceLeadingTo, type Sentence } from './transitions.ts';
import { stageName } from './words.ts';

export interface Told extends Sentence {
  seq: number;
  at: string;
  event: string;
  by: { role: string; id: string };
  /** What people call the state after the event. */
  title: string;
}

/** An entry as told, with where the machine stood before it and after it; null from where it would not take one. */
export interface Retold {
  entry: HistoryEntry;
  told: Told;
  before: Snapshot | null;
  after: Snapshot | null;
}

/** Tells a history in order. An entry that today's machine would not take is told by its name and stage alone. */
export function narrate(kit: MachineKit, entries: readonly HistoryEntry[]): Told[] {
  return retell(kit, entries).map(({ told }) => told);
}

/** `narrate`, for those who also read what the machine remembered at each step. */
export function retell(kit: MachineKit, entries: readonly HistoryEntry[]): Retold[] {
  let snapshot: Snapshot | null = begin(kit);
  return entries.map((entry) => {
    const before = snapshot;
    const replayed: Replayed | null = before && replay(kit, before, entry);
    snapshot = replayed?.snapshot ?? null;
    const { seq, at, type, by, stage } = entry;
    const said = replayed?.told ??
      sentenceLeadingTo(kit, type, stage) ?? { sentence: type, clause: undefined };
    const title = snapshot ? read(kit, snapshot).title : stageName(stage);
    return { entry, told: { seq, at, event: type, by, ...said, title }, before, after: snapshot };
  });
}

interface Replayed {
  told: Sentence;
  snapshot: Snapshot;
}

function replay(kit: MachineKit, snapshot: Snapshot, entry: HistoryEntry): Replayed | null {
  const event = { ...entry.payload, type: entry.type, by: entry.by, at: entry.at };
  try {
    const told = sentenceIn(kit, snapshot, event);
    const next = step(kit, snapshot, event);
    if (told === undefined || !next.taken || read(kit, next.snapshot).stage !== entry.stage) return null;
    return { told, snapshot: next.snapshot };
  } catch {
    // An entry of an older machine may lack what today's actions read; the log is right, the retelling is not.
    return null;
  }
}
