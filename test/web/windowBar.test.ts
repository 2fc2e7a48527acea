// The bar of a window: where each stretch and each mark lies between its opening (0) and its end (100). In: reviews, made by hand.
// Out: places in per cent.
import { days, plus } from '../../domain/instant.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import type { ClockChange, Review } from '../../machines/context.ts';
import { clockCertificates } from '../../machines/review/certificates.ts';
import type { HistoryEntry } from '../../register/cases.ts';
import { windowBar } from '../../web/reading/review/windowBar.ts';

const opened = '2026-06-01T12:00:00.000Z';
const day = (count: number) => plus(opened, count * days);

const review = (clock: ClockChange[], more: Partial<Review> = {}): Review => ({
  ref: { kind: 'letter', year: 0, round: 1 },
  openedAt: opened,
  closesAt: null,
  remaining: null,
  pausedUntil: null,
  deferrals: 0,
  clock,
  noticedAt: opened,
  seats: [],
  vacant: [],
  coChairs: [],
  delivered: [],
  undelivered: [],
  acknowledged: [],
  positions: {},
  objections: [],
  questions: [],
  late: [],
  pending: null,
  amendments: [],
  outcome: null,
  reminders: [],
  ...more,
});
const opening: ClockChange = { what: 'opened', at: opened, closesAt: day(10) };

const took = (seq: number, at: string, seat: string): HistoryEntry => ({
  seq,
  at,
  type: 'position.taken',
  by: { role: 'seat', id: seat },
  stage: 'committeeReview',
  payload: { seat, take: 'support' },
  hash: '',
});

test('a window that runs: what is over, what is to come, and the present between them', () => {
  const bar = windowBar(review([opening], { closesAt: day(10) }), [], [], day(4));
  expect(bar?.stretches).toEqual([
    { kind: 'elapsed', from: 0, to: 40 },
    { kind: 'ahead', from: 40, to: 100 },
  ]);
  expect(bar?.now).toBe(40);
});

test('an objection stops it, and it runs on for what was kept', () => {
  const clock: ClockChange[] = [
    opening,
    { what: 'stopped', at: day(2), closesAt: null, remaining: 8 * days },
    { what: 'resumed', at: day(12), closesAt: day(20) },
  ];
  const bar = windowBar(review(clock, { closesAt: day(20) }), [], [], day(15));
  expect(bar?.stretches.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['elapsed', 0, 10],
    ['blocked', 10, 60],
    ['elapsed', 60, 75],
    ['ahead', 75, 100],
  ]);
});

test('an objection during a pause takes over from it, although it sets no clock', () => {
  const clock: ClockChange[] = [opening, { what: 'paused', at: day(2), closesAt: null, remaining: 8 * days }];
  const objection = { seat: 'norway', raisedAt: day(3), reason: 'No.', attributable: false };
  const bar = windowBar(review(clock, { remaining: 8 * days, objections: [objection] }), [], [], day(4));
  expect(bar?.stretches.map(({ kind }) => kind)).toEqual(['elapsed', 'paused', 'blocked']);
});

test('after the close: late answers lie beyond it, and what was said months later does not shrink it', () => {
  const clock: ClockChange[] = [opening, { what: 'closed', at: day(10), closesAt: null }];
  const outcome = { how: 'silence' as const, at: day(10) };
  const late = [
    { seat: 'brazil', at: day(11), take: 'support' as const },
    { seat: 'norway', at: day(90), take: 'support' as const },
  ];
  const entries = [took(1, day(11), 'brazil'), took(2, day(90), 'norway')];
  const bar = windowBar(review(clock, { outcome, late }), [], entries, day(100));
  expect(bar?.to).toBe(day(11));
  expect(bar?.now).toBeNull();
  expect(bar?.marks.filter(({ kind }) => kind === 'late').map(({ words }) => words)).toEqual([
    'brazil: support, after the close',
  ]);
});

test('marks of nearly the same time lie above each other, in the order of time', () => {
  const entries = [0, 1, 2].map((minute) =>
    took(minute + 1, plus(day(5), minute * 60_000), `seat-${minute}`),
  );
  const bar = windowBar(review([opening], { closesAt: day(10) }), [], entries, day(6));
  const said = bar?.marks.filter(({ side }) => side === 'above') ?? [];
  expect(said.map(({ words, lane }) => [words, lane])).toEqual([
    ['seat-0: support', 0],
    ['seat-1: support', 1],
    ['seat-2: support', 2],
  ]);
});

test('the days that do not count are those of the certificates, a weekend as one', () => {
  const counted = { from: opened, ...defaultPolicy.objectionWindow };
  const clock = [{ ...opening, counted, closesAt: day(14) }];
  const open = review(clock, { closesAt: day(14) });
  const bar = windowBar(open, clockCertificates(open, defaultPolicy), [], day(1));
  expect(bar?.daysOff).toHaveLength(2);
  // Saturday, 6 June begins anywhere on earth at noon UTC, five days after the opening.
  expect(bar?.daysOff[0]?.from).toBeCloseTo((5 / 14) * 100);
  expect(bar?.daysOff[0]?.to).toBeCloseTo((7 / 14) * 100);
});

test('reminders that went out and those to come are told apart', () => {
  const entry = { ...took(1, day(5), 'x'), type: 'reminder.due', payload: {} };
  const bar = windowBar(review([opening], { closesAt: day(10), reminders: [day(9)] }), [], [entry], day(6));
  expect(bar?.marks.filter(({ side }) => side === 'below').map(({ kind, x }) => [kind, x])).toEqual([
    ['setting', 0],
    ['reminder', 50],
    ['planned', 90],
  ]);
});

test('where no clock was ever set there is no bar', () => {
  expect(windowBar(review([]), [], [], day(1))).toBeNull();
  expect(windowBar(review([{ what: 'closed', at: day(1), closesAt: null }]), [], [], day(2))).toBeNull();
});
