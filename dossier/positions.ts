// What each seat said in a review, every version of it. In: the review's turns. Out: for each seat its words in order, among them
// those that came too late, those that the letter's change made stale, and the withdrawn ones.
import type { Take } from '../domain/positions.ts';
import { canonicalJson } from '../register/canonicalJson.ts';
import type { Review } from '../machines/context.ts';
import type { Turn } from './replay.ts';

/** One version of a seat's position. */
export interface Version {
  seq: number;
  at: string;
  /** Null where the seat took its position back and had none. */
  take: Take | null;
  reason?: string | undefined;
  /** Who spoke, where it was not the seat itself. */
  by?: string | undefined;
  /** The letter changed in substance, and the position does not count until the seat says that it still stands. */
  stale: boolean;
  /** It came at or after the closing instant and was not counted. */
  late: boolean;
}

/** By the seat's id; seats that never spoke are not there. */
export function versionsOf(turns: readonly Turn[]): ReadonlyMap<string, Version[]> {
  const found = new Map<string, Version[]>();
  let before: Pick<Review, 'positions' | 'late'> = { positions: {}, late: [] };
  for (const { entry, context } of turns) {
    const review = context.review ?? before;
    for (const [seat, version] of [...changed(before, review), ...tooLate(before, review)]) {
      const { seq, at } = entry;
      found.set(seat, [...(found.get(seat) ?? []), { seq, at, ...version }]);
    }
    before = review;
  }
  return found;
}

type Said = Omit<Version, 'seq' | 'at'>;

function changed(
  { positions: before }: Pick<Review, 'positions'>,
  { positions: now }: Pick<Review, 'positions'>,
) {
  const seats = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return seats.flatMap((seat): [string, Said][] => {
    const [was, is] = [before[seat], now[seat]];
    if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
    if (is === undefined) return [[seat, { take: null, stale: false, late: false }]];
    const { take, reason, by, stale } = is;
    return [[seat, { take, reason, by, stale: stale === true, late: false }]];
  });
}

function tooLate(
  { late: before }: Pick<Review, 'late'>,
  { late: now }: Pick<Review, 'late'>,
): [string, Said][] {
  return now
    .slice(before.length)
    .map(({ seat, take, reason, by }) => [seat, { take, reason, by, stale: false, late: true }]);
}
