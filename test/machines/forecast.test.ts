// If nobody acts: what happens, when, and where does it end? In: cases in several situations. Out: the exact instants.
// The letter of these cases arrived on Monday 2 March 2026; the first deadline's day is counted anywhere on earth (UTC-12).
import { forecast } from '../../machines/engine/forecast.ts';
import { deadlines } from '../../machines/engine/reading.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { seatActor, supportUnit } from './model/people.ts';
import * as situations from './model/situations.ts';
import type { Walk } from './model/walk.ts';

const foreseen = ({ snapshot, now }: Walk) =>
  forecast(kit, snapshot, now).map((one) => `${one.at} ${one.event} ${one.stage}`);

test('the deadlines that run are those that the forecast begins with, the earliest first', () => {
  for (const situation of Object.values(situations.situations)) {
    const { snapshot, now } = situation();
    const [first] = deadlines(kit, snapshot);
    if (first !== undefined)
      expect(forecast(kit, snapshot, now)[0]).toMatchObject({
        event: first.event,
        at: first.at > now ? first.at : now,
      });
  }
  expect(deadlines(kit, situations.openForObjections().snapshot)).toEqual([
    { event: 'reminder.due', at: '2026-03-08T11:30:29.500Z' },
    { event: 'window.closed', at: '2026-03-14T11:59:59.000Z' },
  ]);
});

test('a letter that is being checked waits for the Support Unit: no clock runs', () => {
  expect(foreseen(situations.received())).toEqual([]);
});

test('a returned letter is remembered three times and then closed without prejudice, 120 days later', () => {
  expect(foreseen(situations.returned())).toEqual([
    '2026-04-01T11:00:00.000Z letter.reminderDue intake',
    '2026-05-01T11:00:00.000Z letter.reminderDue intake',
    '2026-05-31T11:00:00.000Z letter.reminderDue intake',
    '2026-06-30T11:00:00.000Z letter.lapsed ended',
  ]);
});

test('an open window closes after ten working days, at the end of Friday anywhere on earth, and then waits for signatures', () => {
  const walk = situations.takenUp();
  // Half time lies between the freezing of the roster (11:01) and the close.
  expect(foreseen(walk)).toEqual([
    '2026-03-08T11:30:29.500Z reminder.due committeeReview',
    '2026-03-11T11:59:59.000Z reminder.due committeeReview',
    '2026-03-13T11:59:59.000Z reminder.due committeeReview',
    '2026-03-14T11:59:59.000Z window.closed acceptance',
    '2026-03-14T11:59:59.000Z acceptance.drafted acceptance',
    '2026-03-21T11:59:59.000Z signature.reminderDue acceptance',
    '2026-03-28T11:59:59.000Z signature.reminderDue acceptance',
    '2026-04-11T11:59:59.000Z acceptance.overdue acceptance',
  ]);
});

test('where nobody takes the review up, the window closes into a decision of the Co-Chairs', () => {
  expect(foreseen(situations.openForObjections()).at(-1)).toBe(
    '2026-03-14T11:59:59.000Z window.closed committeeReview',
  );
});

test('a pause ends by itself, and then exactly the time that remained runs', () => {
  // Paused on Monday 2 March at 13:02 UTC for five working days; 11 days, 22 hours, 57 minutes and 59 seconds remained.
  expect(foreseen(situations.paused()).slice(0, 1)).toEqual([
    '2026-03-10T11:59:59.000Z pause.ended committeeReview',
  ]);
  const resumed = situations.paused().until('pause.ended');
  expect(resumed.context.review?.closesAt).toBe('2026-03-22T10:57:58.000Z');
});

test('while a silent seat was not reached, the window closes into a decision of the Co-Chairs and goes no further', () => {
  expect(foreseen(situations.openWithUnreached()).at(-1)).toBe(
    '2026-03-14T11:59:59.000Z window.closed committeeReview',
  );
});

test('while an objection stands nothing happens by itself', () => {
  expect(foreseen(situations.objectionStanding())).toEqual([]);
});

test('after the last objection the time that remained runs on', () => {
  const reason = 'Our question was answered.';
  const walk = situations
    .objectionStanding()
    .act('objection.withdrawn', seatActor('brazil'), { seat: 'brazil', reason });
  // One hour passed while it stood, so the window closes one hour later than it would have.
  expect(walk.reading.deadlines.at(-1)).toEqual({
    event: 'window.closed',
    at: '2026-03-14T12:59:59.000Z',
  });
});

test('and at least three working days, where less remained', () => {
  const reason = 'Our question was answered.';
  const late = situations
    .openForObjections()
    .until('reminder.due')
    .until('reminder.due')
    .until('reminder.due');
  const walk = late
    .act('objection.raised', seatActor('brazil'), { seat: 'brazil', reason, attributable: false })
    .act('objection.withdrawn', seatActor('brazil'), { seat: 'brazil', reason });
  // Withdrawn on Friday 13 March, 13:59:59 UTC, the early hours of Friday in UTC-12: Monday, Tuesday, Wednesday.
  expect(walk.now).toBe('2026-03-13T13:59:59.000Z');
  expect(walk.reading.deadlines.at(-1)).toEqual({
    event: 'window.closed',
    at: '2026-03-19T11:59:59.000Z',
  });
});

test('a signed acceptance is delivered and published, and the first yearly review opens 60 days before the anniversary', () => {
  expect(foreseen(situations.sending())).toEqual([
    '2026-03-14T14:00:59.000Z acceptance.delivered publication',
    '2026-03-14T14:00:59.000Z publication.verified active',
    '2027-01-13T14:00:59.000Z yearlyReview.opened yearlyReview',
    '2027-02-05T14:00:59.000Z report.reminderDue yearlyReview',
    '2027-02-11T14:00:59.000Z report.reminderDue yearlyReview',
    '2027-02-26T14:00:59.000Z report.overdue yearlyReview',
  ]);
});

test('a missing report decides nothing: the forecast ends where people are needed', () => {
  expect(foreseen(situations.reportMissing())).toEqual([]);
});

test('a yearly review that nobody objects to continues the partnership, and the next one opens in its own year', () => {
  expect(foreseen(situations.yearlyTakenUp())).toEqual([
    '2027-01-21T01:30:59.000Z reminder.due yearlyReview',
    '2027-01-25T11:59:59.000Z reminder.due yearlyReview',
    '2027-01-27T11:59:59.000Z reminder.due yearlyReview',
    '2027-01-28T11:59:59.000Z window.closed active',
    '2028-01-14T14:00:59.000Z yearlyReview.opened yearlyReview',
    '2028-02-06T14:00:59.000Z report.reminderDue yearlyReview',
    '2028-02-12T14:00:59.000Z report.reminderDue yearlyReview',
    '2028-02-27T14:00:59.000Z report.overdue yearlyReview',
  ]);
});

test('a review that is still open at the next anniversary does not swallow the next', () => {
  const decided = situations.yearlyObjection().act(
    'review.decided',
    supportUnit,
    {
      outcome: 'continue',
      conditions: [],
      decision: { meeting: 'm', date: '2028-04-01', reference: 'r', reason: 'r' },
    },
    '2028-04-01T12:00:00.000Z',
  );
  expect(foreseen(decided).slice(0, 1)).toEqual([
    '2028-04-01T12:00:00.000Z yearlyReview.opened yearlyReview',
  ]);
  const opened = decided.clock();
  expect(opened.context.report).toMatchObject({ year: 2, dueAt: '2028-05-01T12:00:00.000Z' });
});

test('a withdrawal takes effect after 72 hours, whatever else would come later', () => {
  expect(foreseen(situations.withdrawing())).toEqual([
    '2026-03-17T15:02:59.000Z withdrawal.tookEffect ended',
  ]);
});

test('an effect that is under way counts as done at once', () => {
  expect(foreseen(situations.freezing()).slice(0, 2)).toEqual([
    '2026-03-02T11:00:00.000Z roster.frozen committeeReview',
    '2026-03-02T11:00:00.000Z notices.sent committeeReview',
  ]);
});

test('a forecast is as long as it is asked to be, and changes nothing', () => {
  const { snapshot, now } = situations.openForObjections();
  const before = JSON.stringify(snapshot);
  expect(forecast(kit, snapshot, now, 2)).toHaveLength(2);
  expect(JSON.stringify(snapshot)).toBe(before);
});

test('a case that is over has no future', () => {
  expect(foreseen(situations.notApproved())).toEqual([]);
});
