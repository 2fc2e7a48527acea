// Naming the transitions of the machine. In: the machine, or one event at a snapshot. Out: names such as
// `intake.checking.received letter.returned #0`: the state that takes the event, the event, which of its branches.
import type { AnyStateNode } from 'xstate';
import type { AcceptedEvent, Snapshot } from '../../../machines/engine/kit.ts';
import { partnershipKit } from '../../../machines/kit.ts';
import { outline } from '../../../machines/outline.ts';

const named = (path: string, event: string, branch: number) => `${path} ${event} #${branch}`;

/** The name of every transition that stands in the machine. */
export function everyTransition(): string[] {
  return outline(partnershipKit).flatMap(({ path, transitions }) =>
    transitions.map((one) =>
      named(path, one.event, transitions.filter((other) => other.event === one.event).indexOf(one)),
    ),
  );
}

/** The name of the transition that takes the event, as XState selects it; null when none does. */
export function transitionTaken(snapshot: Snapshot, event: AcceptedEvent): string | null {
  const [transition] = partnershipKit.machine.getTransitionData(snapshot, event);
  if (transition === undefined) return null;
  const source: AnyStateNode = transition.source;
  const branch = source.transitions.get(transition.eventType)?.indexOf(transition) ?? -1;
  return named(source.path.join('.'), transition.eventType, branch);
}
