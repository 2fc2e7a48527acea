// Waiting until what follows from a request is carried out: mails, the acceptance, the publication. In: the case and the
// number of the event. Out: the case as the register then shows it; and whether everything was carried out in time.
import { setTimeout as delay } from 'node:timers/promises';
import type { Desk } from '../client/desk.ts';
import type { Register } from '../register/open.ts';
import { findCase } from '../register/cases.ts';
import { openFile, type OpenFile } from './casework.ts';

/** A mail relay can be down for days; a command does not wait for it, the case does. In milliseconds. */
const patience = 10_000;

export interface Afterwards {
  file: OpenFile;
  /** False when effects are still being carried out; they will be, with nobody waiting. */
  settled: boolean;
}

/** @param seq the number of an event that the register must show */
export async function afterwards(
  desk: Desk,
  register: Register,
  caseId: string,
  seq: number,
): Promise<Afterwards> {
  const until = Date.now() + patience;
  for (;;) {
    const sight = await desk.look(caseId);
    const known = (await findCase(register, caseId))?.seq ?? 0;
    const settled = sight.underWay === 0 && known >= Math.max(seq, sight.seq);
    if (settled || Date.now() > until) return { file: await openFile(register, caseId), settled };
    await delay(40);
  }
}
