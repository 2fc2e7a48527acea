// The events that the clock of a machine causes. In: a kit. Out: their names, as the machine's transitions have them.
import type { MachineKit } from '../../machines/engine/kit.ts';
import { outline } from '../../machines/outline.ts';

const known = new WeakMap<MachineKit, string[]>();

export function deadlineNames(kit: MachineKit): string[] {
  const names = known.get(kit) ?? [
    ...new Set(
      outline(kit).flatMap(({ transitions }) =>
        transitions.filter(({ by }) => by.includes('clock')).map(({ event }) => event),
      ),
    ),
  ];
  known.set(kit, names);
  return names;
}
