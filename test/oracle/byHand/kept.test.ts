// The oracle itself, checked by hand: a few reviews that one can follow with a calendar beside the page. In: what happened.
// Out: what the oracle makes of it. March 2026 begins on a Sunday; days end at 12:00 UTC of the next, anywhere on earth.
import { openReview, pass } from './procedure.ts';
import { conditionOf, unreached, type Happening, type Policy, type Review } from './review.ts';
import { happen, isPossible } from './rules.ts';

const policy: Policy = {
  utcOffsetHours: -12,
  holidays: ['2026-03-06'],
  windowWorkingDays: 10,
  windowLeastHours: 72,
  resumeWorkingDays: 3,
  objectionsThatBlock: { government: 2, 'civil-society': 1 },
  deferralsByCoChairs: 2,
  deferralMostWorkingDays: 20,
};
const roster = [
  { id: 'brazil', constituency: 'government' as const, holder: 'A' },
  { id: 'norway', constituency: 'government' as const, holder: 'B' },
  { id: 'fundar', constituency: 'civil-society' as const, holder: 'C' },
];
const chairs = [
  { id: 'first-chair', seat: 'brazil' },
  { id: 'second-chair', seat: 'fundar' },
];
const roleOf = (id: string) =>
  ({ 'support-unit': 'supportUnit', post: 'post', 'first-chair': 'coChair', 'second-chair': 'coChair' })[
    id
  ] ?? 'seat';

/** "At this instant, by whom, what": time passes, and it happens if it is possible. */
function then(r: Review, at: string, id: string, type: string, fields: object = {}): boolean {
  pass(r, at);
  const event = { type, by: { role: roleOf(id), id }, at, ...fields } as unknown as Happening;
  const possible = isPossible(r, event);
  if (possible) happen(r, event);
  return possible;
}
const says = (r: Review, at: string, seat: string, take: string) =>
  take === 'objection'
    ? then(r, at, seat, 'objection.raised', { seat, reason: 'No.' })
    : then(r, at, seat, 'position.taken', { seat, take, reason: 'So.' });

/** Opened on Monday 2 March at 09:00 UTC, which is still Sunday anywhere on earth. */
function opened(lost: string[] = []): Review {
  const r = openReview(roster, chairs, policy, '2026-03-02T09:00:00.000Z');
  const delivered = roster.map((seat) => seat.id).filter((id) => !lost.includes(id));
  const undelivered = lost.map((seat) => ({ seat }));
  then(r, '2026-03-02T09:01:00.000Z', 'post', 'notices.sent', { round: 1, delivered, undelivered });
  return r;
}
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

test('ten working days from Sunday 1 March, with Friday the 6th a holiday, end with Monday the 16th', () => {
  expect(iso(opened().closesAt)).toBe('2026-03-17T11:59:59.000Z');
});

test('a position 1 ms before the close counts and silence approves; one at the close is late', () => {
  const r = opened();
  says(r, '2026-03-17T11:59:58.999Z', 'norway', 'support');
  expect(r.positions.get('norway')?.take).toBe('support');
  says(r, '2026-03-17T11:59:59.000Z', 'brazil', 'support');
  expect(r.outcome).toEqual({ how: 'silence', at: Date.parse('2026-03-17T11:59:59.000Z') });
  expect(r.late.map((one) => one.seat)).toEqual(['brazil']);
  expect(r.told).toEqual({ seats: 1, applicant: 0 });
});

test('nobody takes the review up: silence decides nothing', () => {
  const r = opened();
  pass(r, '2026-03-18T00:00:00.000Z');
  expect(conditionOf(r)).toBe('closed in doubt');
});

test('one objection of civil society blocks, one of a government does not; what remained is kept', () => {
  const r = opened();
  says(r, '2026-03-03T12:00:00.000Z', 'brazil', 'objection');
  expect(conditionOf(r)).toBe('open');
  says(r, '2026-03-16T11:59:59.000Z', 'fundar', 'objection');
  expect([conditionOf(r), r.left]).toEqual(['an objection blocks', 24 * 3_600_000]);
  then(r, '2026-03-27T13:00:00.000Z', 'fundar', 'objection.withdrawn', { seat: 'fundar' });
  // Friday the 27th anywhere on earth: Monday, Tuesday, Wednesday the 1st of April.
  expect(iso(r.closesAt)).toBe('2026-04-02T11:59:59.000Z');
});

test('a seat that nothing reached may answer after the close; the Co-Chairs can accept its silence', () => {
  const answering = opened(['norway']);
  says(answering, '2026-03-03T00:00:00.000Z', 'brazil', 'support');
  pass(answering, '2026-03-20T00:00:00.000Z');
  expect([conditionOf(answering), unreached(answering)]).toEqual(['closed in doubt', ['norway']]);
  says(answering, '2026-03-20T01:00:00.000Z', 'norway', 'abstain');
  expect(answering.outcome?.how).toBe('silence');

  const accepting = opened(['norway']);
  then(accepting, '2026-03-20T00:00:00.000Z', 'first-chair', 'silence.accepted');
  expect(accepting.outcome?.how).toBe('coChairs');
});

test('not so while somebody has objected since the close: that is for the Co-Chairs to decide', () => {
  const r = opened(['norway']);
  says(r, '2026-03-20T00:00:00.000Z', 'fundar', 'objection');
  says(r, '2026-03-20T01:00:00.000Z', 'norway', 'support');
  expect(conditionOf(r)).toBe('closed in doubt');
  then(r, '2026-03-20T02:00:00.000Z', 'first-chair', 'review.reopened');
  expect(conditionOf(r)).toBe('an objection blocks');
});

test('a pause keeps what remained to the millisecond, and ends at its bound; a third deferral is not for the Co-Chairs', () => {
  const r = opened();
  const defer = { workingDays: 1 };
  then(r, '2026-03-17T11:59:58.999Z', 'first-chair', 'window.paused', defer);
  pass(r, '2026-03-18T11:59:58.999Z');
  expect([conditionOf(r), r.left]).toEqual(['paused', 1]);
  pass(r, '2026-03-18T11:59:59.000Z');
  expect([conditionOf(r), iso(r.closesAt)]).toEqual(['open', '2026-03-18T11:59:59.001Z']);
  expect(then(r, '2026-03-18T11:59:59.000Z', 'second-chair', 'window.extended', defer)).toBe(true);
  expect(iso(r.closesAt)).toBe('2026-03-19T11:59:59.000Z');
  expect(then(r, '2026-03-19T00:00:00.000Z', 'second-chair', 'window.extended', defer)).toBe(false);
});

test('early only when every seat has a position and 72 hours have passed', () => {
  const r = opened();
  for (const { id } of roster) says(r, '2026-03-03T00:00:00.000Z', id, 'support');
  const early = (at: string) => then(r, at, 'support-unit', 'window.closedEarly');
  expect([early('2026-03-05T09:00:59.999Z'), early('2026-03-05T09:01:00.000Z')]).toEqual([false, true]);
});

test('another text asks everybody anew: a position is stale until it still stands, a settled objection is gone', () => {
  const r = opened();
  says(r, '2026-03-03T00:00:00.000Z', 'brazil', 'support');
  says(r, '2026-03-03T00:00:00.000Z', 'norway', 'objection');
  const ruling = { do: 'overrule', seat: 'norway' };
  then(r, '2026-03-03T01:00:00.000Z', 'support-unit', 'decision.entered', { ruling });
  expect(then(r, '2026-03-03T02:00:00.000Z', 'support-unit', 'decision.confirmed')).toBe(false);
  expect(then(r, '2026-03-03T02:00:00.000Z', 'first-chair', 'decision.confirmed')).toBe(true);
  then(r, '2026-03-04T00:00:00.000Z', 'support-unit', 'letter.amended', { nature: 'substantive' });
  expect(unreached(r)).toEqual(['brazil', 'norway', 'fundar']);
  const reaffirmed = (seat: string) =>
    then(r, '2026-03-04T01:00:00.000Z', seat, 'position.reaffirmed', { seat });
  expect([reaffirmed('brazil'), reaffirmed('norway')]).toEqual([true, false]);
  // Tuesday the 3rd anywhere on earth; the ten days are the 4th, 5th, 9th to 13th, and 16th to 18th.
  expect(iso(r.closesAt)).toBe('2026-03-19T11:59:59.000Z');
});
