// Where a case stands, kept beside the log. In: a recording, under the log's lock. Out: the case's row, moved forward.
import { eq } from 'drizzle-orm';
import { epoch, type Instant } from '../domain/instant.ts';
import type { Database } from './database.ts';
import type { Recording } from './recording.ts';
import { cases } from './schema.ts';

/** Replaces the case's row when the recording is later than it; an earlier one can only tell when the case was opened. */
export async function project(tx: Database, recording: Recording): Promise<void> {
  const [stored] = await tx
    .select({ seq: cases.seq, openedAt: cases.openedAt, previousCase: cases.previousCase })
    .from(cases)
    .where(eq(cases.case, recording.case));
  if (!stored) {
    await tx.insert(cases).values({
      case: recording.case,
      openedAt: recording.at,
      previousCase: recording.previousCase ?? null,
      ...standing(recording),
    });
    return;
  }
  const kept = {
    openedAt: earlier(stored.openedAt, recording.at),
    previousCase: stored.previousCase ?? recording.previousCase ?? null,
  };
  const moved = recording.seq > stored.seq ? standing(recording) : {};
  await tx
    .update(cases)
    .set({ ...kept, ...moved })
    .where(eq(cases.case, recording.case));
}

function standing(recording: Recording) {
  const { workflowId, machine, organization, stage, state, waitingOn, seq, letterHash, snapshot } = recording;
  return {
    workflowId,
    machine,
    organization,
    stage,
    state,
    waitingOn,
    nextEvent: recording.nextDeadline?.event ?? null,
    nextAt: recording.nextDeadline?.at ?? null,
    seq,
    updatedAt: recording.at,
    letterHash,
    snapshot,
  };
}

function earlier(a: Instant, b: Instant): Instant {
  return epoch(a) <= epoch(b) ? a : b;
}
