// Letters to seats that somebody else may speak for ("B for A"). In: seats with delegates, mailboxes that fail.
// Out: who gets what, and that a seat is reached when either of its two mailboxes is, and unreached only when neither is.
import type { Activities } from '../../activities/index.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { Effect } from '../../machines/effects.ts';
import { mailOf } from '../../register/outbox.ts';
import type { Register } from '../../register/open.ts';
import { activitiesOver, furnishedRegister } from './installation.ts';
import { conflictedSeat } from './letterFacts.ts';
import type { Relay } from './relay.ts';
import { at, batchOf, closesAt, document, notice, seats } from './worldBank.ts';

const deputy = 'deputy@sc.example.org';
const holder = 'brazil@sc.example.org';
const gone: [number, string] = [550, '5.1.1 gone'];

let register: Register;
let activities: Activities;
let relay: Relay;
beforeAll(async () => {
  register = await furnishedRegister();
  ({ activities, relay } = await activitiesOver(register));
});
beforeEach(() => {
  relay.taken.length = 0;
  relay.replies.rcpt = {};
});

const carryOut = (effect: Effect, on = at) => activities.carryOutPartnership(batchOf([effect], { at: on }));
const recipients = () => relay.taken.map(({ to }) => to.join()).toSorted();
const others = seats.slice(1, 3);

test('the delegate gets a copy that says why, and both answer for one seat', async () => {
  const report = await carryOut(notice([conflictedSeat, ...others]));
  expect(report).toEqual([
    { type: 'notices.sent', round: 1, delivered: ['brazil', ...others.map(({ id }) => id)], undelivered: [] },
  ]);
  expect(recipients()).toEqual([holder, deputy, ...others.map(({ email }) => email)].toSorted());
  const copy = relay.taken.find(({ to }) => to.includes(deputy))?.mail.text ?? '';
  expect(copy).toMatch(/^Dear Deputy of the Brazil seat,\n\nYou may speak for the seat brazil/);
  expect(copy.replace(/\s+/g, ' ')).toContain('"brazil-deputy for brazil"');
  expect(copy).toContain('The World Bank wishes to become');
  expect(copy).not.toContain('Dear Office of the Brazil seat');
});

test('the copy stands in the outbox under a name of its own', async () => {
  await carryOut(notice([conflictedSeat]));
  const keys = (await mailOf(register, 'world-bank')).map(({ key, letter }) => [
    key.split('/').at(-1),
    letter,
  ]);
  expect(keys).toEqual(
    expect.arrayContaining([
      ['brazil', 'reviewNotice'],
      ['brazil+delegate', 'reviewNotice'],
    ]),
  );
});

test.each<[string, string[], string[], { seat: string; reason: string }[]]>([
  ['the copy fails: the seat is reached', [deputy], ['brazil'], []],
  ['the holder’s own fails: the seat is reached by its delegate', [holder], ['brazil'], []],
  [
    'both fail: the seat is unreached, with both reasons',
    [deputy, holder],
    [],
    [{ seat: 'brazil', reason: '550 5.1.1 gone; to the delegate: 550 5.1.1 gone' }],
  ],
])('%s', async (_what, failing, delivered, undelivered) => {
  relay.replies.rcpt = Object.fromEntries(failing.map((email) => [email, gone]));
  expect(await carryOut(notice([conflictedSeat]))).toEqual([
    { type: 'notices.sent', round: 1, delivered, undelivered },
  ]);
});

test.each<[string, string, string[]]>([
  ['the day before it begins', '2026-11-19T23:59:59.999Z', [holder]],
  ['on its first day', '2026-11-20T00:00:00.000Z', [holder, deputy]],
  ['on its last day', '2027-01-31T23:59:59.999Z', [holder, deputy]],
  ['the day after', '2027-02-01T00:00:00.000Z', [holder]],
])('a delegation counts on its own days alone: %s', async (_when, on, expected) => {
  await carryOut(notice([conflictedSeat]), on);
  expect(recipients()).toEqual(expected.toSorted());
});

test('a delegate with the mailbox of the holder gets one letter', async () => {
  const { delegate } = conflictedSeat;
  const one: FrozenSeat = {
    ...conflictedSeat,
    ...(delegate && { delegate: { ...delegate, email: holder } }),
  };
  await carryOut(notice([one]));
  expect(recipients()).toEqual([holder]);
});

const review = { kind: 'letter' as const, year: 0, round: 1 };
test.each<Effect>([
  { type: 'remindSeats', params: { review, seats: [conflictedSeat], closesAt } },
  {
    type: 'tellSeats',
    params: { review, seats: [conflictedSeat], news: { what: 'windowResumed', closesAt } },
  },
  {
    type: 'notifySuccessor',
    params: {
      review,
      seat: conflictedSeat,
      closesAt,
      document: document.hash,
      flags: [],
      position: null,
      objection: null,
    },
  },
])('$type reaches the delegate too', async (effect) => {
  await carryOut(effect);
  expect(recipients()).toEqual([holder, deputy].toSorted());
});
