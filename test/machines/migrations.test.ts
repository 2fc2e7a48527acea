// Snapshots of earlier versions, as they were kept, go on under this one. In: fixtures of version 1. Out: the same case, with
// everything that was known, which takes the events of today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../machines/engine/reading.ts';
import { restore, step, type Kept } from '../../machines/engine/step.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { toVersion2 } from '../../machines/migrations/toVersion2.ts';
import { blocked, closedAt, standing, unreachedSeats } from '../../machines/review/seats.ts';
import { coChairs, seats } from './model/people.ts';

const partner = JSON.parse(readFileSync(join(__dirname, 'fixtures/partner.v1.json'), 'utf8')) as Kept & {
  data: { context: Record<string, unknown> };
};

/** The same case while its letter was under review, as version 1 kept a review. */
const underReview = (state: string, review: object): Kept => ({
  version: 1,
  data: {
    ...partner.data,
    value: { committeeReview: { asked: state } },
    context: {
      ...partner.data.context,
      acceptance: null,
      acceptedAt: null,
      nextReviewYear: 1,
      review: {
        ref: { kind: 'letter', year: 0, round: 1 },
        openedAt: '2026-11-24T07:38:09.748Z',
        closesAt: '2026-12-08T11:59:59.000Z',
        remaining: null,
        seats,
        coChairs,
        delivered: ['brazil', 'fundar'],
        undelivered: [{ seat: 'norway', reason: '550 no such mailbox' }],
        positions: {},
        objections: [],
        reminders: [],
        ...review,
      },
    },
  },
});

test('a partner of version 1 has its letter, its policy and its signatures, and its next review opens on the day it would have', () => {
  const snapshot = restore(kit, partner);
  const { stage, deadlines } = read(kit, snapshot);
  expect(stage).toBe('active');
  expect(deadlines).toEqual([{ event: 'yearlyReview.opened', at: '2028-10-11T07:38:09.864Z' }]);
  expect(snapshot.context).toMatchObject({
    letterHash: partner.data.context['letterHash'],
    policy: { version: '2026-default', objectionThreshold: { government: 1 }, deferral: { byCoChairs: 2 } },
    acceptance: {
      signatures: {
        'co-chair-government': {
          at: '2026-12-10T07:38:09.825Z',
          holder: 'Indonesia: desk for open government',
        },
      },
    },
  });
  const at = '2028-10-11T07:38:09.864Z';
  const next = step(kit, snapshot, { type: 'yearlyReview.opened', by: { role: 'clock', id: 'clock' }, at });
  expect(next.taken).toBe(true);
});

test('a window that runs closes at the instant that its notices named', () => {
  const snapshot = restore(kit, underReview('openForObjections', {}));
  expect(read(kit, snapshot).deadlines).toEqual([{ event: 'window.closed', at: '2026-12-08T11:59:59.000Z' }]);
});

test('an objection that stands goes on to block; what was a question is no position any more', () => {
  const objection = { seat: 'brazil', raisedAt: '2026-11-25T00:00:00.000Z', reason: 'Too wide.' };
  const positions = {
    brazil: { take: 'objection', at: objection.raisedAt, reason: objection.reason },
    fundar: { take: 'question', at: objection.raisedAt, reason: 'Which countries?' },
  };
  const clock = { closesAt: null, remaining: 1_000, objections: [objection], positions };
  const { context } = restore(kit, underReview('objectionStanding', clock));
  expect(standing(context.review)).toMatchObject([{ ...objection, attributable: false }]);
  expect(blocked(context.review, context.policy)).toBe(true);
  expect(context.review).toMatchObject({ remaining: 1_000 });
  expect(Object.keys(context.review.positions)).toEqual(['brazil']);
});

test('where a silent seat was never reached, the Co-Chairs go on to decide', () => {
  const snapshot = restore(kit, underReview('seatsUnreached', {}));
  expect(read(kit, snapshot).state).toBe('committeeReview.asked.closedInDoubt');
  expect(closedAt(snapshot.context.review)).toBe('2026-12-08T11:59:59.000Z');
  expect(unreachedSeats(snapshot.context.review).map((seat) => seat.id)).toEqual(['norway']);
});

test('what was never a snapshot is refused', () => {
  expect(() => toVersion2({ value: 'partner', context: { policy: { version: 7 } } })).toThrow();
});
