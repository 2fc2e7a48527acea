// Walking the log from its first entry to its last. In: a register. Out: how long the chain is, its last hash, and every
// place where it does not hold: a changed row, a removed or inserted one, a missing event of a case, a cut-off end.
import { and, asc, desc, gt, lte, sql } from 'drizzle-orm';
import { genesis, isHashOf, type Entry } from './chain.ts';
import { ask, type Database, type Register } from './database.ts';
import { cases, log } from './schema.ts';

/** One place where the log does not hold, and what is wrong there, in one sentence. */
interface LogFault {
  position: number;
  what: string;
}

export interface LogVerdict {
  /** How many entries were walked. */
  entries: number;
  /** The last entry's hash. A copy of it kept elsewhere also proves that the whole chain was not written anew. */
  head: string;
  /** Empty when the log is whole. In the order of positions. */
  faults: LogFault[];
}

type Row = Entry & { previousHash: string; hash: string };

/**
 * Verifies the log as it stands when the call begins; what is appended meanwhile is left for the next time.
 * @param batch how many entries are held in memory at once
 */
export async function verifyLog(register: Register, { batch = 500 } = {}): Promise<LogVerdict> {
  return ask(register, async (db) => {
    // Gaps and the end are read first: afterwards more events may have come.
    const faults = await missingEvents(db);
    const [last] = await db.select({ position: log.position }).from(log).orderBy(desc(log.position)).limit(1);
    const end = last?.position ?? 0;
    let entries = 0;
    let before = { position: 0, hash: genesis };
    for (;;) {
      const rows = await entriesAfter(db, before.position, end, batch);
      for (const row of rows) {
        faults.push(...faultsOf(row, before).map((what) => ({ position: row.position, what })));
        before = row;
      }
      entries += rows.length;
      if (rows.length < batch) break;
    }
    return { entries, head: before.hash, faults: faults.toSorted((a, b) => a.position - b.position) };
  });
}

async function entriesAfter(db: Database, position: number, end: number, batch: number): Promise<Row[]> {
  return db
    .select()
    .from(log)
    .where(and(gt(log.position, position), lte(log.position, end)))
    .orderBy(asc(log.position))
    .limit(batch);
}

function faultsOf(row: Row, before: { position: number; hash: string }): string[] {
  const found: string[] = [];
  const missing = row.position - before.position - 1;
  if (missing > 0)
    found.push(`${missing === 1 ? 'An entry was' : `${missing} entries were`} removed before this one.`);
  if (row.previousHash !== before.hash) found.push('It does not follow the entry before it.');
  if (!isHashOf(row.hash, row.previousHash, row)) {
    found.push(`Its content is not what was recorded (event ${row.seq} of ${row.workflowId}).`);
  }
  return found;
}

// One statement, so that the log and the cases are seen at the same moment.
async function missingEvents(db: Database): Promise<LogFault[]> {
  const { rows } = await db.execute<{
    position: number | string;
    workflow: string;
    after: number;
    next: number;
  }>(sql`
    with steps as (
      select ${log.position} as position, ${log.workflowId} as workflow, ${log.seq} as next,
        lag(${log.seq}, 1, 0) over (partition by ${log.workflowId} order by ${log.seq}) as after
      from ${log}
    ), ends as (
      select ${log.workflowId} as workflow, max(${log.seq}) as seq from ${log} group by 1
    )
    select position, workflow, after, next from steps where next <> after + 1
    union all
    select (select coalesce(max(${log.position}), 0) + 1 from ${log}), ${cases.workflowId}, coalesce(ends.seq, 0), ${cases.seq} + 1
    from ${cases} left join ends on ends.workflow = ${cases.workflowId}
    where ${cases.seq} > coalesce(ends.seq, 0)
    order by 1, 2`);
  return rows.map(({ position, workflow, after, next }) => ({
    position: Number(position),
    what:
      next - after === 2
        ? `Event ${after + 1} of ${workflow} is missing.`
        : next - after > 2
          ? `Events ${after + 1} to ${next - 1} of ${workflow} are missing.`
          : `Event ${next} of ${workflow} is numbered wrongly.`,
  }));
}
