// Where a case stands, read from the machine. In: the case's row. Out: its kit, its snapshot and what both say.
import { read, type Reading } from '../../machines/engine/reading.ts';
import { restore, type Kept } from '../../machines/engine/step.ts';
import type { MachineKit, Snapshot } from '../../machines/engine/kit.ts';
import { partnershipKit } from '../../machines/kit.ts';
import type { CaseRecord } from '../../register/cases.ts';

const kits: readonly MachineKit[] = [partnershipKit];

export interface CaseReading {
  kit: MachineKit;
  snapshot: Snapshot;
  reading: Reading;
}

/** Null when this version of the software cannot read the case's snapshot; the row's own words remain. */
export function readCase(record: Pick<CaseRecord, 'machine' | 'snapshot'>): CaseReading | null {
  const kit = kitOf(record.machine);
  if (kit === undefined) return null;
  try {
    const snapshot = restore(kit, record.snapshot as Kept);
    return { kit, snapshot, reading: read(kit, snapshot) };
  } catch {
    return null;
  }
}

/** The kit of a machine by its name. */
export function kitOf(machine: string): MachineKit | undefined {
  return kits.find((kit) => kit.name === machine);
}
