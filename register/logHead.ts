// Reading the newest end of the log: what was recorded last, in whichever case. In: a position of the log. Out: the head's position,
// and the events after one, so that a page can be told that its case has moved.
import { asc, desc, eq, gt } from 'drizzle-orm';
import { ask, type Register } from './database.ts';
import { cases, log } from './schema.ts';

/** The position of the log's last entry; 0 while it is empty. */
export async function logHead(register: Register): Promise<number> {
  const [head] = await ask(register, (db) =>
    db.select({ position: log.position }).from(log).orderBy(desc(log.position)).limit(1),
  );
  return head?.position ?? 0;
}

export interface LogMove {
  position: number;
  case: string;
}

/** The entries after a position, oldest first, at most so many. */
export async function movesAfter(register: Register, position: number, most = 500): Promise<LogMove[]> {
  return ask(register, (db) =>
    db
      .select({ position: log.position, case: log.case })
      .from(log)
      .where(gt(log.position, position))
      .orderBy(asc(log.position))
      .limit(most),
  );
}

/** An event by its case and its number there. */
export interface RecentEvent {
  case: string;
  organization: string;
  machine: string;
  seq: number;
}

/** The last events of all cases, the newest first. */
export async function recentEvents(register: Register, most: number): Promise<RecentEvent[]> {
  const { position, case: caseId, machine, seq } = log;
  return ask(register, (db) =>
    db
      .select({ case: caseId, organization: cases.organization, machine, seq })
      .from(log)
      .innerJoin(cases, eq(cases.case, log.case))
      .orderBy(desc(position))
      .limit(most),
  );
}
