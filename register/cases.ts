// Reading the cases: where each stands and what happened in it. In: a case, a stage, a hash. Out: plain objects.
import { and, asc, desc, eq, getTableColumns, or, sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { Actor } from '../domain/roles.ts';
import { canonicalJson } from './canonicalJson.ts';
import { ask, type Register } from './database.ts';
import { cases, documents, log } from './schema.ts';

/** Where a case stands. */
export interface CaseSummary {
  case: string;
  workflowId: string;
  machine: string;
  organization: string;
  stage: string;
  state: string;
  waitingOn: string[];
  nextDeadline: { event: string; at: Instant } | null;
  /** The number of its last recorded event. */
  seq: number;
  openedAt: Instant;
  updatedAt: Instant;
  letterHash: string | null;
  previousCase: string | null;
}

/** A case with the machine's persisted snapshot. */
export interface CaseRecord extends CaseSummary {
  snapshot: unknown;
}

/** One event of a case as the log keeps it. */
export interface HistoryEntry {
  seq: number;
  at: Instant;
  type: string;
  by: Actor;
  /** The stage after the event. */
  stage: string;
  payload: Record<string, unknown>;
  hash: string;
}

const { snapshot, ...summary } = getTableColumns(cases);
type SummaryRow = Omit<typeof cases.$inferSelect, 'snapshot'>;

/** One case, or null. */
export async function findCase(register: Register, caseId: string): Promise<CaseRecord | null> {
  const [row] = await ask(register, (db) =>
    db
      .select({ ...summary, snapshot })
      .from(cases)
      .where(eq(cases.case, caseId)),
  );
  return row ? { ...summaryOf(row), snapshot: row.snapshot } : null;
}

/**
 * Cases, the one that changed last first.
 * @param filter a stage, and who is waited on (one of `waitingOn`); without them, every case
 */
export async function listCases(
  register: Register,
  filter: { stage?: string; waitingOn?: string } = {},
): Promise<CaseSummary[]> {
  const { stage, waitingOn } = filter;
  return select(
    register,
    and(
      stage === undefined ? undefined : eq(cases.stage, stage),
      waitingOn === undefined ? undefined : sql`${cases.waitingOn} @> ${canonicalJson([waitingOn])}::jsonb`,
    ),
  );
}

/** Every event of a case, in order. Empty for a case that is not known. */
export async function history(register: Register, caseId: string): Promise<HistoryEntry[]> {
  const { seq, at, type, by, stage, payload, hash } = log;
  return ask(register, (db) =>
    db
      .select({ seq, at, type, by, stage, payload, hash })
      .from(log)
      .where(eq(log.case, caseId))
      .orderBy(asc(log.seq), asc(log.position)),
  );
}

/** The case that a letter belongs to, by the SHA-256 of the letter: the newest one, also when it was resubmitted since. */
export async function caseOfLetterHash(register: Register, hash: string): Promise<CaseSummary | null> {
  const filed = sql`exists (select 1 from ${documents}
    where ${documents.case} = ${cases.case} and ${documents.hash} = ${hash} and ${documents.kind} = 'letter')`;
  const [newest] = await select(register, or(eq(cases.letterHash, hash), filed), desc(cases.openedAt));
  return newest ?? null;
}

/** The cases of one slug in the order of their numbers: `world-bank`, `world-bank-2`, `world-bank-3` … */
export async function casesOfSlug(register: Register, slug: string): Promise<CaseSummary[]> {
  const numbered = sql`starts_with(${cases.case}, ${`${slug}-`}) and substr(${cases.case}, ${slug.length + 2}) ~ '^[0-9]+$'`;
  const found = await select(register, or(eq(cases.case, slug), numbered));
  const numberOf = (one: CaseSummary) => (one.case === slug ? 1 : Number(one.case.slice(slug.length + 1)));
  return found.toSorted((a, b) => numberOf(a) - numberOf(b));
}

async function select(
  register: Register,
  where: SQL | undefined,
  order: SQL = desc(cases.updatedAt),
): Promise<CaseSummary[]> {
  const rows = await ask(register, (db) =>
    db.select(summary).from(cases).where(where).orderBy(order, asc(cases.case)),
  );
  return rows.map(summaryOf);
}

function summaryOf(row: SummaryRow): CaseSummary {
  const { nextEvent, nextAt, ...rest } = row;
  return {
    ...rest,
    nextDeadline: nextEvent !== null && nextAt !== null ? { event: nextEvent, at: nextAt } : null,
  };
}
