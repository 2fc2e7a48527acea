// The log of everything that happened, in one chain over all cases. In: an event as a host accepted it, with where the
// case then stood. Out: its place in the chain; and the verdict whether the chain is whole (`verifyLog`).
import { and, desc, eq } from 'drizzle-orm';
import { Fault } from '../domain/errors.ts';
import { epoch, instant } from '../domain/instant.ts';
import { entryHash, genesis, isHashOf } from './chain.ts';
import { transact, type Database, type Register } from './database.ts';
import { lock } from './locks.ts';
import { project } from './projection.ts';
import type { Recording } from './recording.ts';
import { log } from './schema.ts';

export type { Recording } from './recording.ts';
export { verifyLog, type LogVerdict } from './verifyLog.ts';

/** An event's place in the log. `fresh` is false when it had been recorded before. */
export interface Recorded {
  position: number;
  hash: string;
  fresh: boolean;
}

/**
 * Records an event and moves its case's projection forward, together or not at all. Recording it again changes
 * nothing; an event that arrives after a later one of its case joins the log but leaves the projection.
 * @throws Fault `log.conflict` when another event has the same workflow and seq; `register.unstorable`,
 * `register.unreachable`, `register.failed`
 */
export async function appendEvent(register: Register, recording: Recording): Promise<Recorded> {
  return transact(register, async (tx) => {
    await lock(tx, 'log');
    const known = await recordedBefore(tx, recording);
    if (known) return known;
    const [head] = await tx
      .select({ position: log.position, hash: log.hash })
      .from(log)
      .orderBy(desc(log.position))
      .limit(1);
    const entry = entryOf(recording, (head?.position ?? 0) + 1);
    const previousHash = head?.hash ?? genesis;
    const hash = entryHash(previousHash, entry);
    await tx.insert(log).values({ ...entry, previousHash, hash });
    await project(tx, recording);
    return { position: entry.position, hash, fresh: true };
  });
}

async function recordedBefore(tx: Database, recording: Recording): Promise<Recorded | undefined> {
  const { workflowId, seq } = recording;
  const [row] = await tx
    .select({ position: log.position, previousHash: log.previousHash, hash: log.hash })
    .from(log)
    .where(and(eq(log.workflowId, workflowId), eq(log.seq, seq)));
  if (!row) return undefined;
  if (!isHashOf(row.hash, row.previousHash, entryOf(recording, row.position))) {
    const message = `Event ${seq} of ${workflowId} is in the log already, with other content. Nothing was changed.`;
    throw new Fault('log.conflict', message);
  }
  return { position: row.position, hash: row.hash, fresh: false };
}

function entryOf(recording: Recording, position: number) {
  const { workflowId, case: caseId, machine, seq, type, by, payload, stage } = recording;
  const at = instant(epoch(recording.at));
  return { position, workflowId, case: caseId, machine, seq, at, type, by, payload, stage };
}
