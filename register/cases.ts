// Reading the cases: where each stands and what happened in it. In: a case, a stage, a hash. Out: plain objects.
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  inArray,
  lte,
  notInArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
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

/** What is looked for among the cases; what is left out does not matter. */
export interface CaseSearch {
  /** Part of the organization's name, of the case's id, or of its contact's office or mailbox. */
  text?: string | undefined;
  stage?: string | undefined;
  /** One of those who are waited on. */
  waitingOn?: string | undefined;
  /** The next deadline falls due by then. */
  dueBy?: Instant | undefined;
  among?: readonly string[] | undefined;
  /** Deadlines and names come first to last, changes and openings the newest first. */
  by?: keyof typeof orders;
}

const orders = {
  changed: desc(cases.updatedAt),
  due: sql`${cases.nextAt} asc nulls last`,
  name: sql`lower(${cases.organization}) asc`,
  opened: desc(cases.openedAt),
};

const contacts = sql`${cases.snapshot} #>> '{data,context,letter,contacts}'`;

export async function searchCases(register: Register, search: CaseSearch): Promise<CaseSummary[]> {
  const { text, stage, waitingOn, dueBy, among, by = 'changed' } = search;
  const holds = (place: SQL | typeof cases.case) => sql`strpos(lower(${place}), lower(${text})) > 0`;
  const where = and(
    text === undefined ? undefined : or(...[sql`${cases.organization}`, cases.case, contacts].map(holds)),
    stage === undefined ? undefined : eq(cases.stage, stage),
    waitingOn === undefined ? undefined : sql`${cases.waitingOn} @> ${canonicalJson([waitingOn])}::jsonb`,
    dueBy === undefined ? undefined : lte(cases.nextAt, dueBy),
    among === undefined ? undefined : inArray(cases.case, [...among]),
  );
  return select(register, where, orders[by]);
}

/** The cases in which something is under way, each with its snapshot: partners whose next review is far off and the ended are left out. */
export async function casesUnderWay(register: Register): Promise<CaseRecord[]> {
  const rows = await ask(register, (db) =>
    db
      .select({ ...summary, snapshot })
      .from(cases)
      .where(notInArray(cases.stage, ['active', 'ended']))
      .orderBy(asc(cases.openedAt), asc(cases.case)),
  );
  return rows.map((row) => ({ ...summaryOf(row), snapshot: row.snapshot }));
}

/** How many cases are in each stage. */
export async function countsByStage(register: Register): Promise<ReadonlyMap<string, number>> {
  const rows = await ask(register, (db) =>
    db
      .select({ stage: cases.stage, count: sql<number>`count(*)::int` })
      .from(cases)
      .groupBy(cases.stage),
  );
  return new Map(rows.map(({ stage, count }) => [stage, count]));
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
