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

/** Tells a history in order. An entry that today's machine would not take is told by its name and stage alone. */
export function narrate(kit: MachineKit, entries: readonly HistoryEntry[]): Told[] {
  let snapshot: Snapshot | null = begin(kit);
  return entries.map((entry) => {
    const replayed: Replayed | null = snapshot && replay(kit, snapshot, entry);
    snapshot = replayed?.snapshot ?? null;
    const { seq, at, type, by, stage } = entry;
    const told = replayed?.told ??
      sentenceLeadingTo(kit, type, stage) ?? { sentence: type, clause: undefined };
    const title = snapshot ? read(kit, snapshot).title : stageName(stage);
    return { seq, at, event: type, by, ...told, title };
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
