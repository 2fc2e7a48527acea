// The sentences that stand in a machine's transitions. In: a machine, an event and where it was or led.
// Out: the description and the clause, so that no page writes them a second time.
import type { AcceptedEvent, MachineKit, Snapshot } from '../../machines/engine/kit.ts';
import type { TransitionMeta } from '../../machines/meta.ts';
import { outline } from '../../machines/outline.ts';

export interface Sentence {
  sentence: string;
  clause: string | undefined;
}

/** What the event does in this snapshot; undefined when nothing there takes it. */
export function sentenceIn(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent): Sentence | undefined {
  const [taken] = kit.machine.getTransitionData(snapshot, event);
  if (taken === undefined) return undefined;
  const meta = taken.meta as TransitionMeta | undefined;
  return { sentence: taken.description ?? taken.eventType, clause: meta?.clause };
}

/**
 * What an event of that name does when it leads into `stage` or happens within it: for events of which only the stage
 * after them is known. Of several such transitions it is the first, which is the one where nothing goes wrong.
 */
export function sentenceLeadingTo(kit: MachineKit, event: string, stage: string): Sentence | undefined {
  const states = outline(kit);
  const stageOf = (path: string) => states.find((one) => one.path === path)?.stage;
  const named = states.flatMap((one) => one.transitions).filter((one) => one.event === event);
  const found = named.find((one) => stageOf(one.to ?? one.from) === stage) ?? named[0];
  return found && { sentence: found.description, clause: found.clause };
}
