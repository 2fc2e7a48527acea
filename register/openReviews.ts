// The cases in which people of the committee are being asked. In: the cases. Out: those whose stage rests on a frozen roster,
// each with the snapshot of where it stands.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import { ask, type Register } from './database.ts';
import { cases } from './schema.ts';

/** A case with what is frozen into it. */
export interface OpenReview {
  case: string;
  organization: string;
  /** The number and the instant of its last recorded event. */
  seq: number;
  updatedAt: Instant;
  /** As the machine keeps it: `{version, data}`. */
  snapshot: unknown;
}

/** The stages whose people were frozen. */
const asking = ['committeeReview', 'acceptance', 'yearlyReview', 'specialReview'];

/** The cases under review or being accepted, the one that was opened first, first; each has a roster frozen into it. */
export async function openReviews(register: Register): Promise<OpenReview[]> {
  const { case: caseId, organization, stage, seq, updatedAt, snapshot } = cases;
  return ask(register, (db) =>
    db
      .select({ case: caseId, organization, seq, updatedAt, snapshot })
      .from(cases)
      .where(and(eq(cases.machine, 'partnership'), inArray(stage, asking)))
      .orderBy(asc(cases.openedAt), asc(caseId)),
  );
}
