// The window of a review as a bar over time. In: the review, its certificates, its events, the present. Out: stretches, days that
// do not count and marks, each with its place from 0 (the opening) to 100 (the end); and all of it as a list in words.
import { epoch, hours, instant, later, plus, type Instant } from '../../../domain/instant.ts';
import type { ClockChange, Review } from '../../../machines/context.ts';
import type { ClockCertificate } from '../../../machines/review/certificates.ts';
import type { HistoryEntry } from '../../../register/cases.ts';
import { marksOf, type Mark } from './windowMarks.ts';

/** `elapsed` and `ahead`: the window runs; `blocked` and `paused`: the clock stands; `closed`: after the close. */
export type StretchKind = 'elapsed' | 'ahead' | 'blocked' | 'paused' | 'closed';

export interface Stretch {
  kind: StretchKind;
  from: number;
  to: number;
}

export interface PlacedMark extends Mark {
  x: number;
  /** From 0 up, so that marks of nearly the same time do not hide each other. */
  lane: number;
}

export interface WindowBar {
  from: Instant;
  to: Instant;
  stretches: Stretch[];
  daysOff: { from: number; to: number }[];
  marks: PlacedMark[];
  /** The present; null once it lies after the end. */
  now: number | null;
}

/** Null where no clock was ever set. What was said long after the close is left out, so that the window stays readable. */
export function windowBar(
  review: Review,
  certificates: readonly ClockCertificate[],
  entries: readonly HistoryEntry[],
  now: Instant,
): WindowBar | null {
  const [first] = review.clock;
  if (first === undefined || first.closesAt === null) return null;
  const from = first.at;
  const end = endOf(review, now);
  const most = plus(end, (epoch(end) - epoch(from)) / 4);
  const marks = marksOf(review, entries).filter(({ at }) => epoch(at) <= epoch(most));
  const to = [end, ...marks.map(({ at }) => at)].reduce(later);
  const span = Math.max(1, epoch(to) - epoch(from));
  const place = (at: Instant) => Math.min(100, Math.max(0, ((epoch(at) - epoch(from)) / span) * 100));
  return {
    from,
    to,
    stretches: stretchesOf(review, to, now).map(({ kind, ...ends }) => ({
      kind,
      from: place(ends.from),
      to: place(ends.to),
    })),
    daysOff: daysOff(certificates)
      .map((day) => ({ from: place(day.from), to: place(day.to) }))
      .filter((day) => day.to > day.from),
    marks: inLanes(marks.map((mark) => ({ ...mark, x: place(mark.at) }))),
    now: epoch(now) <= epoch(to) ? place(now) : null,
  };
}

/** The close that is set, or the end of a pause; of a window that is over, whatever came last. */
function endOf({ closesAt, pausedUntil, clock, outcome }: Review, now: Instant): Instant {
  const last = clock.at(-1);
  return closesAt ?? pausedUntil ?? (last?.what === 'closed' ? (outcome?.at ?? last.at) : now);
}

interface Timed {
  kind: StretchKind;
  from: Instant;
  to: Instant;
}

function stretchesOf(review: Review, to: Instant, now: Instant): Timed[] {
  return review.clock
    .flatMap((change, index) => during(review, change, review.clock[index + 1]?.at ?? to))
    .flatMap((one) =>
      one.kind === 'elapsed' && epoch(one.from) < epoch(now) && epoch(now) < epoch(one.to)
        ? [
            { ...one, to: now },
            { ...one, kind: 'ahead' as const, from: now },
          ]
        : [{ ...one, kind: one.kind === 'elapsed' && epoch(one.from) >= epoch(now) ? 'ahead' : one.kind }],
    )
    .filter((one) => epoch(one.to) > epoch(one.from));
}

/** An objection during a pause takes the clock's standing over; it sets no clock of its own. */
function during(review: Review, { what, at, closesAt }: ClockChange, until: Instant): Timed[] {
  if (closesAt !== null) return [{ kind: 'elapsed', from: at, to: until }];
  if (what === 'closed') return [{ kind: 'closed', from: at, to: until }];
  if (what === 'stopped') return [{ kind: 'blocked', from: at, to: until }];
  const raised = review.objections.find(
    (one) => epoch(one.raisedAt) > epoch(at) && epoch(one.raisedAt) < epoch(until),
  )?.raisedAt;
  if (raised === undefined) return [{ kind: 'paused', from: at, to: until }];
  return [
    { kind: 'paused', from: at, to: raised },
    { kind: 'blocked', from: raised, to: until },
  ];
}

/** The weekends and holidays of every certificate, neighbours as one. */
function daysOff(certificates: readonly ClockCertificate[]): { from: Instant; to: Instant }[] {
  const found = new Map<string, { from: Instant; to: Instant }>();
  for (const { certificate } of certificates) {
    for (const { date, off } of certificate.days) {
      if (off === null) continue;
      const begins = epoch(`${date}T00:00:00.000Z`) - certificate.utcOffsetHours * hours;
      found.set(date, { from: instant(begins), to: instant(begins + 24 * hours) });
    }
  }
  const joined: { from: Instant; to: Instant }[] = [];
  for (const day of [...found.values()].toSorted((a, b) => epoch(a.from) - epoch(b.from))) {
    const last = joined.at(-1);
    if (last?.to === day.from) last.to = day.to;
    else joined.push(day);
  }
  return joined;
}

/** How near two marks may come to each other on a phone, in the bar's own units. */
const apart = 3;
const lanes = 4;

function inLanes(marks: readonly (Mark & { x: number })[]): PlacedMark[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    if (mark.side === 'below') return { ...mark, lane: 0 };
    const free = Array.from({ length: lanes }, (_, lane) => lane).find(
      (lane) => mark.x - (ends[lane] ?? -apart) >= apart,
    );
    const lane = free ?? lanes - 1;
    ends[lane] = mark.x;
    return { ...mark, lane };
  });
}
