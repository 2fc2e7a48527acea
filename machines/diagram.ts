// A statechart of a machine, as DOT text for Graphviz. In: a kit, and what to draw. Out: boxes for states, frames for stages
// and compound states, arrows with the event and who may cause it. What leaves the state as it is stands in its box.
import { dot } from './diagram/dot.ts';
import { stagesPicture } from './diagram/stagesPicture.ts';
import { statesPicture } from './diagram/statesPicture.ts';
import type { MachineKit } from './engine/kit.ts';
import { leafOf, outline } from './outline.ts';

export interface DiagramOptions {
  /** `stages` draws one box for each stage; `states` (the default) draws every state. */
  level?: 'stages' | 'states';
  /** With `states`: the one stage to draw; the others are named where an arrow comes from them or leads to them. */
  stage?: string;
  /** The path of the state that the case is in, as `read(kit, snapshot).state` says it; it is marked. */
  current?: string;
}

/** @throws RangeError when the machine has no such stage or no such state */
export function diagram(kit: MachineKit, options: DiagramOptions = {}): string {
  const states = outline(kit);
  const { level = 'states', stage } = options;
  if (stage !== undefined && !states.some((one) => one.stage === stage))
    throw new RangeError(`${kit.name} has no stage "${stage}"`);
  const current = options.current === undefined ? null : leafOf(states, options.current);
  const picture = level === 'stages' ? stagesPicture(states, current) : statesPicture(states, stage, current);
  return dot(kit.name, picture);
}
