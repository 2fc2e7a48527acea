// The instant that a notice names is the instant that counts (SC-1, SC-2): a relay that was down for days cannot shorten a window,
// nor leave a seat with a notice that names another close than the one that is kept.
import { days, epoch, hours, plus } from '../../domain/instant.ts';
import { post } from '../../domain/roles.ts';
import { noticesGoingOut } from './model/situations.ts';
import { seats } from './model/people.ts';

const everybody = { round: 1, delivered: seats.map((seat) => seat.id), undelivered: [] };

test('notices that went out in time open the window whose end they name', () => {
  const walk = noticesGoingOut();
  const named = walk.context.review?.closesAt ?? '';
  walk.take(walk.event('notices.sent', post, everybody, plus(named, -72 * hours)));
  expect(walk.state).toBe('committeeReview.asked.openForObjections');
  expect(walk.context.review?.closesAt).toBe(named);
});

test('with less than 72 hours left, nobody counts as told: new notices go to all, with a full window', () => {
  const walk = noticesGoingOut();
  const named = walk.context.review?.closesAt ?? '';
  const late = plus(named, -72 * hours + 1);
  walk.take(walk.event('notices.sent', post, everybody, late));
  expect(walk.state).toBe('committeeReview.asked.sendingNotices');
  const { review } = walk.context;
  expect(review).toMatchObject({ delivered: [], ref: { round: 2 } });
  expect(epoch(review?.closesAt ?? '') - epoch(late)).toBeGreaterThan(9 * days);
  const [notice, ...others] = walk.effects;
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ type: 'notifySeats', params: { seats, closesAt: review?.closesAt } });
  walk.reports('notices.sent');
  expect(walk.state).toBe('committeeReview.asked.openForObjections');
  expect(walk.context.review?.closesAt).toBe(review?.closesAt);
});
