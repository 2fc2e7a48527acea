// A desk whose cases are the lives of a web office: what a page asks is judged by the machine and carried out by the real activities,
// without a server. In: an office, the lives. Out: a desk for the web; the same request id is carried out once, and the desk can fall silent.
import type { Desk } from '../../../client/desk.ts';
import { Fault, Refused } from '../../../domain/errors.ts';
import { later, plus, type Instant } from '../../../domain/instant.ts';
import { refusalOf } from '../../../machines/engine/refusal.ts';
import { findCase, history } from '../../../register/cases.ts';
import { readCase } from '../../../web/reading/caseReading.ts';
import type { Life, WebOffice } from '../office.ts';

export interface LifeDesk {
  desk: Desk;
  now: Instant;
  silent: boolean;
}

export function lifeDesk({ register }: WebOffice, lives: readonly Life[], now: Instant): LifeDesk {
  const answered = new Map<string, { seq: number; at: string }>();
  const ask: Desk['ask'] = async (caseId, request, by, requestId = crypto.randomUUID()) => {
    if (opened.silent) throw new Fault('temporal.noAnswer', 'The case did not answer.');
    const before = answered.get(requestId);
    const life = lives.find((one) => one.caseId === caseId);
    const record = await findCase(register, caseId);
    const reading = record && readCase(record);
    if (life === undefined || record === null || !reading) throw new Error(`no case ${caseId}`);
    if (before !== undefined) return before as never;
    const at = plus(later(opened.now, record.updatedAt), 1000);
    const refusal = refusalOf(reading.kit, reading.snapshot, { ...request, by, at });
    if (refusal !== null) throw new Refused(refusal);
    const { type, ...fields } = request;
    await life.happens(at, by, type, fields);
    const entries = await history(register, caseId);
    const seq = entries.findLast((one) => one.type === type)?.seq ?? 0;
    answered.set(requestId, { seq, at });
    return { seq, at } as never;
  };
  const opened: LifeDesk = { desk: { ask } as unknown as Desk, now, silent: false };
  return opened;
}
