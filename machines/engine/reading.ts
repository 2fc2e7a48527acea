// Reading a snapshot: in which stage it is, who is waited on, which deadlines run. In: a kit and a snapshot.
// Out: plain data. A stage is a state with an id of its own; everything else stands in the notes of the active states.
import { getStateNodes, type AnyStateNode } from 'xstate';
import { epoch } from '../../domain/instant.ts';
import type { Deadline, StateMeta } from '../meta.ts';
import type { MachineKit, Snapshot } from './kit.ts';

/** The active states from the root to the leaf. */
function activeNodes(kit: MachineKit, snapshot: Snapshot): AnyStateNode[] {
  // The library names a state between the root and the leaf more than once.
  const nodes = [...new Set(getStateNodes(kit.machine.root, snapshot.value))];
  return nodes.toSorted((a, b) => a.path.length - b.path.length);
}

const metaOf = (node: AnyStateNode) => node.meta as StateMeta<unknown> | undefined;
/** A stage is a state with an id of its own. */
export const isStage = (node: AnyStateNode) => node.parent !== undefined && !node.id.includes('.');

export interface Reading {
  stage: string;
  /** The state's whole path, joined by dots: `committeeReview.asked.openForObjections`. */
  state: string;
  title: string;
  waitingOn: string[];
  /** Earliest first. */
  deadlines: Deadline[];
  /** Nothing can happen any more. */
  over: boolean;
  /** A good moment to roll the history over. */
  quiet: boolean;
}

/** What a snapshot says about itself. */
export function read(kit: MachineKit, snapshot: Snapshot): Reading {
  const nodes = activeNodes(kit, snapshot);
  const leaf = nodes.at(-1);
  const metas = nodes.map(metaOf).filter((meta) => meta !== undefined);
  const running = metas.flatMap((meta) => meta.deadlines?.(snapshot.context) ?? []);
  return {
    stage: nodes.findLast(isStage)?.id ?? kit.name,
    state: leaf?.path.join('.') ?? '',
    title: metas.at(-1)?.title ?? '',
    waitingOn: metas.flatMap((meta) => meta.waitingOn?.(snapshot.context) ?? []),
    deadlines: running.toSorted((a, b) => epoch(a.at) - epoch(b.at)),
    over: snapshot.hasTag('over'),
    quiet: snapshot.hasTag('quiet'),
  };
}

/** The deadlines that run, earliest first: at each, the clock causes the event unless something happens before. */
export function deadlines(kit: MachineKit, snapshot: Snapshot): Deadline[] {
  return read(kit, snapshot).deadlines;
}

/** The event that is expected where a state waits for what comes of an effect. */
export function expected(kit: MachineKit, snapshot: Snapshot): { type: string } | null {
  const meta = activeNodes(kit, snapshot).map(metaOf).at(-1);
  return meta?.expects?.(snapshot.context) ?? null;
}
