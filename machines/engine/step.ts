// Running a machine without an actor: begin, step, keep, restore. In: a kit, a snapshot, an accepted event.
// Out: the next snapshot and the effects as data. Nothing here reads a clock or performs anything.
import { createActor, initialTransition, transition } from 'xstate';
import type { AcceptedEvent, MachineKit, Snapshot } from './kit.ts';

/** An effect as it leaves a transition: its name and its parameters. */
export interface EffectData {
  type: string;
  params: unknown;
}

/** The snapshot of a case in which nothing has happened yet. */
export function begin(kit: MachineKit): Snapshot {
  const [snapshot] = initialTransition(kit.machine);
  return snapshot as Snapshot;
}

/**
 * Takes one event. `taken` is false when no transition took it: the snapshot is then the same and there are no effects.
 * Throws when an action leaves that is no effect, which the machine's setup rules out.
 */
export function step(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent) {
  const [next, actions] = transition(kit.machine, snapshot, event as never);
  const effects: EffectData[] = actions.map((action) => {
    if (action.type.startsWith('xstate.')) throw new Error(`${action.type} is not an effect`);
    return { type: action.type, params: action.params };
  });
  // A transition that changes nothing and only has effects leaves the same snapshot, as an ignored event does.
  return { snapshot: next as Snapshot, effects, taken: next !== snapshot || effects.length > 0 };
}

/** A snapshot as plain data, with the version of the kit that wrote it. It stays readable for decades. */
export interface Kept {
  version: number;
  data: unknown;
}

/** Plain data from which `restore` makes the same snapshot again. */
export function keep(kit: MachineKit, snapshot: Snapshot): Kept {
  return { version: kit.version, data: kit.machine.getPersistedSnapshot(snapshot) };
}

/**
 * The snapshot that was kept, migrated step by step to the kit's version.
 * Throws when a migration is missing or the data does not fit the machine.
 */
export function restore(kit: MachineKit, kept: Kept): Snapshot {
  let { data } = kept;
  if (!Number.isInteger(kept.version) || data == null)
    throw new Error(`${kit.name}: this is no kept snapshot`);
  for (let at = kept.version; at < kit.version; at += 1) {
    const migrate = kit.migrations[at];
    if (migrate === undefined) throw new Error(`${kit.name}: no migration from version ${at}`);
    data = migrate(data);
  }
  const snapshot = createActor(kit.machine, { snapshot: data as never }).getSnapshot() as Snapshot;
  if (snapshot.status === 'error')
    throw new Error(`${kit.name}: the snapshot does not fit`, { cause: snapshot.error });
  return snapshot;
}
