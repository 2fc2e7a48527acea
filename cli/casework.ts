// Finding a case in the register and reading it. In: the case's name as a person typed it. Out: its row, its snapshot and
// what both say; a name that is not known is refused with the ones that come near.
import { Fault, Refused, refuse } from '../domain/errors.ts';
import { allowed } from '../machines/engine/allowed.ts';
import { refusalOf } from '../machines/engine/refusal.ts';
import type { MachineKit, Snapshot } from '../machines/engine/kit.ts';
import { read, type Reading } from '../machines/engine/reading.ts';
import { restore, type Kept } from '../machines/engine/step.ts';
import { partnershipKit } from '../machines/kit.ts';
import type { Possible } from '../domain/errors.ts';
import type { Actor } from '../domain/roles.ts';
import { findCase, listCases, type CaseRecord } from '../register/cases.ts';
import type { Register } from '../register/open.ts';
import { nearest } from './nearest.ts';

export interface OpenFile {
  record: CaseRecord;
  kit: MachineKit;
  snapshot: Snapshot;
  reading: Reading;
  /** What people can do now. */
  allowed: Possible[];
}

/** @throws Refused `case.unknown`; Fault `case.unreadable` */
export async function openFile(register: Register, caseId: string): Promise<OpenFile> {
  const record = await findCase(register, caseId);
  if (record === null) throw await unknown(register, caseId);
  const kit = partnershipKit;
  try {
    const snapshot = restore(kit, record.snapshot as Kept);
    return { record, kit, snapshot, reading: read(kit, snapshot), allowed: allowed(kit, snapshot) };
  } catch (error) {
    throw new Fault(
      'case.unreadable',
      `This version of Assent cannot read where the case "${caseId}" stands; was it written by a newer one?`,
      { cause: error },
    );
  }
}

/** The same, for a case in which something is to be done. @throws Refused `case.over` as well */
export async function openFileToAct(
  register: Register,
  caseId: string,
  event: string,
  by: Actor,
): Promise<OpenFile> {
  const file = await openFile(register, caseId);
  if (!file.reading.over) return file;
  const refusal = refusalOf(file.kit, file.snapshot, { type: event, by, at: file.record.updatedAt });
  throw refusal === null ? new Fault('case.over', `The case "${caseId}" has ended.`) : new Refused(refusal);
}

async function unknown(register: Register, caseId: string): Promise<Refused> {
  const cases = await listCases(register);
  const near = nearest(
    caseId,
    cases.map((one) => one.case),
  );
  const hint =
    near.length > 0
      ? `Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`
      : cases.length === 0
        ? 'There is no case yet: assent letter submit FILE'
        : '"assent list" shows the cases.';
  const shown = caseId.length > 100 ? `${caseId.slice(0, 100)}…` : caseId;
  return refuse('case.unknown', `There is no case "${shown}". ${hint}`);
}
