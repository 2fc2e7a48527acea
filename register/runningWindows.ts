// The reviews whose windows run: which seats they wait for, and until when. In: the cases. Out: per window what a reminder says of
// it, with the seats as they are frozen into the case of which no position counts yet.
import { and, asc, eq, like, sql } from 'drizzle-orm';
import type { Reminded } from '../domain/reminded.ts';
import type { FrozenSeat } from '../domain/roster.ts';
import { ask, type Register } from './database.ts';
import { cases } from './schema.ts';

export interface RunningWindow extends Reminded {
  silent: FrozenSeat[];
}

/** The part of a partnership's snapshot that is read here. */
interface KeptReview {
  ref: Reminded['review'];
  seats: FrozenSeat[];
  closesAt: string | null;
}

/** Every window that runs in a partnership; a stopped or a closed one does not. */
export async function runningWindows(register: Register): Promise<RunningWindow[]> {
  const review = sql<KeptReview | null>`${cases.snapshot} #> '{data,context,review}'`;
  const rows = await ask(register, (db) =>
    db
      .select({ case: cases.case, organization: cases.organization, waitingOn: cases.waitingOn, review })
      .from(cases)
      .where(and(eq(cases.machine, 'partnership'), like(cases.state, '%.openForObjections')))
      .orderBy(asc(cases.case)),
  );
  return rows.flatMap(({ review: kept, waitingOn, ...rest }) => {
    if (kept === null || kept.closesAt === null) return [];
    const silent = kept.seats.filter(({ id }) => waitingOn.includes(id));
    return [{ ...rest, review: kept.ref, closesAt: kept.closesAt, silent }];
  });
}
