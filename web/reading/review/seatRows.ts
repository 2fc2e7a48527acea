// What each seat said in a review, by constituency. In: the review. Out: one row for each seat that was asked, and the counts.
import type { LateAnswer, Position, Take } from '../../../domain/positions.ts';
import type { FrozenSeat } from '../../../domain/roster.ts';
import type { Review } from '../../../machines/context.ts';
import { constituencies, ids, isReached, silentSeats } from '../../../machines/review/seats.ts';

export interface SeatRow {
  seat: FrozenSeat;
  /** What it said last, also where that was about an earlier text. */
  position: Position | null;
  /** What counts: a position on an earlier text does not, until the seat says that it still stands. */
  counts: Take | 'silent';
  /** How the objection in its name was settled, where it was. */
  settled: string | null;
  late: LateAnswer[];
  /** Null while the notices of this round are going out. */
  reached: boolean | null;
  /** The seat itself has said that it read the notice. */
  acknowledged: boolean;
  /** Why the notice did not arrive. */
  failed: string | null;
}

export interface ConstituencyRows {
  constituency: FrozenSeat['constituency'];
  rows: SeatRow[];
  counts: Partial<Record<Take | 'silent', number>>;
  /** The silent seats that no notice has reached. */
  unreached: string[];
}

/** The constituencies of which a seat was asked. */
export function seatRows(review: Review): ConstituencyRows[] {
  const silent = new Set(ids(silentSeats(review)));
  return constituencies
    .map((constituency) => {
      const rows = review.seats
        .filter((seat) => seat.constituency === constituency)
        .map((seat) => rowOf(review, seat, silent.has(seat.id)));
      const counts: ConstituencyRows['counts'] = {};
      for (const { counts: take } of rows) counts[take] = (counts[take] ?? 0) + 1;
      const unreached = rows.filter((row) => row.counts === 'silent' && row.reached === false);
      return { constituency, rows, counts, unreached: unreached.map(({ seat }) => seat.id) };
    })
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(review: Review, seat: FrozenSeat, silent: boolean): SeatRow {
  const position = review.positions[seat.id] ?? null;
  const objection = review.objections.findLast((one) => one.seat === seat.id);
  const about = position?.take === 'objection' ? objection?.resolved : undefined;
  return {
    seat,
    position,
    counts: silent || position === null ? 'silent' : position.take,
    settled: about?.how ?? null,
    late: review.late.filter((one) => one.seat === seat.id),
    reached: review.noticedAt === null ? null : isReached(review, seat.id),
    acknowledged: review.acknowledged.includes(seat.id),
    failed: review.undelivered.find((one) => one.seat === seat.id)?.reason ?? null,
  };
}
