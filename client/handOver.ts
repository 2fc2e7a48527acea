// After the roster changed: every open case learns who holds its seats and offices now. In: a desk, the open cases, the roster.
// Out: per case whom it was told of. What was said stays with the seat; the successor is told by the case itself (SC-1, SC-3).
import { createHash } from 'node:crypto';
import { Refused } from '../domain/errors.ts';
import { later, type Instant } from '../domain/instant.ts';
import type { Actor } from '../domain/roles.ts';
import type { Roster } from '../domain/roster.ts';
import type { Desk } from './desk.ts';
import { timeOf } from './fastForward.ts';
import { handOversOf, type HandOver, type OpenCase } from './handOversOf.ts';

/** Where the open cases are looked up. */
export interface OpenCases {
  openCases(): Promise<(OpenCase & { case: string; seq: number })[]>;
}

/** What a case was told of one seat or one office, or why it was not. */
export interface HandOverReport {
  case: string;
  /** The id of a seat or of an office. */
  seat?: string;
  office?: string;
  /** Who holds it now; null when nobody does, and the case keeps whom it knows. */
  holder: string | null;
  outcome: 'told' | 'vacant' | 'refused';
  /** Of a refusal. */
  code?: string;
  message?: string;
}

/**
 * Tells each open case of the holders, mailboxes and delegates that differ from those that are frozen into it. Calling it
 * again tells nobody twice.
 * @param at the day to go by; for a case whose own clock is ahead, its day
 * @param by the Support Unit
 * @throws Fault when the server does not answer; what was told by then stays told
 */
export async function handOverOpenCases(
  desk: Desk,
  cases: OpenCases,
  roster: Roster,
  at: Instant,
  by: Actor,
): Promise<HandOverReport[]> {
  const reports: HandOverReport[] = [];
  for (const open of await cases.openCases()) {
    // Where the clock cannot be read, the case's own answer says what is the matter.
    const day = later(at, await timeOf(desk, open.case).catch(() => at));
    for (const change of handOversOf(open, roster, day)) {
      reports.push(await tell(desk, open, change, by));
    }
  }
  return reports;
}

async function tell(
  desk: Desk,
  open: { case: string; seq: number },
  { about, holder, request }: HandOver,
  by: Actor,
): Promise<HandOverReport> {
  const report = { case: open.case, ...about, holder };
  if (request === null) return { ...report, outcome: 'vacant' };
  try {
    await desk.ask(open.case, request, by, requestId(open.seq, request));
    return { ...report, outcome: 'told' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message } = error.refusal;
    return { ...report, outcome: 'refused', code, message };
  }
}

/** The same request in the same standing of the case is one request, however often it is put. */
function requestId(seq: number, request: object): string {
  const content = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  return `hand-over/${seq}/${content.slice(0, 32)}`;
}
