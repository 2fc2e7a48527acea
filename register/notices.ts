// Proof of notice (SC-1): what became of the notice to each seat of the latest review. In: the log, the outbox and the delivery
// reports of a case. Out: for each seat, how far its notice came, and what waits while mail cannot be handed over.
import { and, eq, inArray } from 'drizzle-orm';
import { noticeLetters, placeOf } from '../domain/addressee.ts';
import type { Instant } from '../domain/instant.ts';
import type { FrozenSeat } from '../domain/roster.ts';
import { findCase, history, type HistoryEntry } from './cases.ts';
import { ask, type Register } from './database.ts';
import { reportsOf } from './deliveryReports.ts';
import type { Mail } from './outbox.ts';
import { outbox } from './schema.ts';
import { seatNotice, type SeatNotice } from './seatNotice.ts';

/** Notices that no relay has taken so far: of how many seats, since when, after how many tries, and what the last failed with. */
export interface WaitingNotices {
  seats: number;
  /** On the case's clock. */
  since: Instant;
  tries: number;
  lastError: string | null;
  /** Whether a clock of the case runs meanwhile; at the opening of a review none does. */
  clockRuns: boolean;
}

export interface Notices {
  case: string;
  /** When the roster was frozen, on the case's clock. */
  frozenAt: Instant;
  seats: SeatNotice[];
  waiting: WaitingNotices | null;
}

/** The notices of the latest review in a case; null where no roster was frozen so far, or the latest sent none. */
export async function noticesOf(register: Register, caseId: string): Promise<Notices | null> {
  const events = await history(register, caseId);
  const frozen = events.findLast((event) => event.type === 'roster.frozen');
  // A special review asks nobody: its seats are told by news, and the committee decides.
  if (frozen === undefined || frozen.stage === 'specialReview') return null;
  const since = events.filter((event) => event.seq > frozen.seq);
  const mails = (await noticeMails(register, caseId)).filter((mail) => placeOf(mail.key).seq >= frozen.seq);
  const evidence = await reportsOf(
    register,
    mails.map((mail) => mail.key),
  );
  const seats = (frozen.payload['seats'] as FrozenSeat[]).map((seat) =>
    seatNotice(held(seat, since), mails, evidence, since),
  );
  const record = await findCase(register, caseId);
  const clockRuns = record !== null && record.nextDeadline !== null;
  return { case: caseId, frozenAt: frozen.at, seats, waiting: waitingOf(seats, frozen.at, clockRuns) };
}

async function noticeMails(register: Register, caseId: string): Promise<Mail[]> {
  return ask(register, (db) =>
    db
      .select()
      .from(outbox)
      .where(and(eq(outbox.case, caseId), inArray(outbox.letter, [...noticeLetters]))),
  );
}

/** The seat with the holder that it was last handed over to. */
function held(seat: FrozenSeat, since: readonly HistoryEntry[]): FrozenSeat {
  const last = since.findLast(
    ({ type, payload }) => type === 'seat.handedOver' && payload['seat'] === seat.id,
  );
  return last === undefined ? seat : { ...seat, holder: String(last.payload['holder']) };
}

function waitingOf(seats: SeatNotice[], frozenAt: Instant, clockRuns: boolean): WaitingNotices | null {
  const queued = seats.filter((seat) => seat.delivery === 'queued');
  if (queued.length === 0) return null;
  const mailboxes = queued.flatMap((seat) => seat.mailboxes);
  const [since = frozenAt] = queued.flatMap(({ notice }) => notice?.at ?? []).toSorted();
  return {
    seats: queued.length,
    since,
    tries: Math.max(0, ...mailboxes.map(({ tries }) => tries)),
    lastError: mailboxes.find(({ reason }) => reason !== null)?.reason ?? null,
    clockRuns,
  };
}
