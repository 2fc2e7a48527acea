// Trying a policy on the past, without a server: people act as they did, and the clock acts as the policy says.
import { days, hours, plus } from '../../../domain/instant.ts';
import { defaultPolicy, policy } from '../../../domain/policy.ts';
import { tryPolicy, type TriedReview } from '../../../machines/trial/policyTrial.ts';
import { summaryOf } from '../../../machines/trial/summary.ts';
import { civilSocietyChair, contact, governmentChair } from '../model/people.ts';
import { LivedCase } from './pastCase.ts';

const later = '2026-06-01T00:00:00.000Z';
const short = policy.parse({ version: 'short', objectionWindow: { workingDays: 5 } });
const long = policy.parse({ version: 'long', objectionWindow: { workingDays: 20 } });
const support = { type: 'position.taken', take: 'support' };
const objection = { type: 'objection.raised', reason: 'The areas are too wide.' };

function tried(lived: LivedCase, under: typeof defaultPolicy, until = later): TriedReview[] {
  const { reviews, leftOut } = tryPolicy(lived.past, under, until);
  expect(leftOut).toBeNull();
  return reviews;
}

/** Opened on Monday 2 March at 09:00 UTC, Sunday anywhere on earth: ten working days end on Friday 13 March. */
const closed = '2026-03-14T11:59:59.000Z';
const closedShort = '2026-03-07T11:59:59.000Z';

function approved(): LivedCase {
  const lived = new LivedCase().underReview();
  lived.seat('brazil', support, '2026-03-04T09:00:00.000Z');
  return lived.seat('norway', support, '2026-03-10T09:00:00.000Z').passTo('2026-03-20T00:00:00.000Z');
}

test('the policy that was in force changes nothing', () => {
  const [one, ...others] = tried(approved(), defaultPolicy);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    case: 'lived',
    organization: 'Lived Bank',
    review: { kind: 'letter', year: 0, round: 1 },
    policyVersion: '2026-default',
    closesAt: { was: closed, would: closed },
    answers: [],
    refused: [],
    leadsElsewhere: false,
    differs: false,
  });
  expect(one?.outcome.was).toEqual(one?.outcome.would);
  expect(one?.outcome.was).toMatchObject({ stage: 'acceptance', how: 'silence', at: closed });
});

test('under a shorter window it closes sooner, and an answer that counted would have been late', () => {
  const [one] = tried(approved(), short);
  expect(one).toMatchObject({
    closesAt: { was: closed, would: closedShort },
    outcome: { would: { stage: 'acceptance', how: 'silence', at: closedShort } },
    answers: [
      { seat: 'norway', take: 'support', at: '2026-03-10T09:00:00.000Z', was: 'counted', would: 'late' },
    ],
    leadsElsewhere: false,
    differs: true,
  });
});

test('under a longer window an answer that came too late would have been in time', () => {
  const lived = approved().seat('fundar', support, '2026-03-20T09:00:00.000Z');
  const [one] = tried(lived, long);
  expect(one?.closesAt).toEqual({ was: closed, would: '2026-03-28T11:59:59.000Z' });
  expect(one?.answers).toMatchObject([{ seat: 'fundar', was: 'late', would: 'counted' }]);
  expect(one?.outcome.would).toMatchObject({ stage: 'acceptance', at: '2026-03-28T11:59:59.000Z' });
});

test('more reminders are counted', () => {
  const often = policy.parse({ version: 'often', reminderDaysBefore: [6, 5, 4, 3, 2, 1] });
  const [one] = tried(approved(), often);
  expect(one?.clock.was['reminder.due']).toBe(3);
  expect(one?.clock.would['reminder.due']).toBe(7);
  expect(one).toMatchObject({ differs: true, leadsElsewhere: false });
});

test('an objection that blocked would not have, below a higher threshold: the review would have ended in time', () => {
  const lived = approvedAfterAnObjection();
  const tolerant = policy.parse({
    version: 'tolerant',
    objectionThreshold: { government: 2, 'civil-society': 2 },
  });
  const [one] = tried(lived, tolerant);
  expect(one?.answers).toMatchObject([
    { seat: 'fundar', take: 'objection', was: 'blocks', would: 'counted' },
  ]);
  expect(one?.closesAt.would).toBe(closed);
  expect(one?.outcome.would).toMatchObject({ stage: 'acceptance', how: 'silence', at: closed });
  expect(Date.parse(one?.closesAt.was ?? '')).toBeGreaterThan(Date.parse(closed));
});

test('the other way round, an objection that was only recorded would have blocked, and nobody settled it', () => {
  const tolerant = policy.parse({ version: 'tolerant', objectionThreshold: { 'civil-society': 2 } });
  const lived = new LivedCase(tolerant).underReview();
  lived.seat('fundar', objection, '2026-03-04T09:00:00.000Z').passTo('2026-04-01T00:00:00.000Z');
  const [one] = tried(lived, defaultPolicy);
  expect(one?.answers).toMatchObject([{ seat: 'fundar', was: 'counted', would: 'blocks' }]);
  expect(one?.outcome.was).toMatchObject({ stage: 'acceptance', at: closed });
  expect(one?.outcome.would).toMatchObject({ stage: 'committeeReview', how: null, at: null });
  expect(one?.leadsElsewhere).toBe(true);
});

test('an objection after the shorter window would have been late, so its withdrawal would not have been possible', () => {
  const lived = approvedAfterAnObjection('2026-03-11T09:00:00.000Z');
  const [one] = tried(lived, short);
  expect(one?.answers).toMatchObject([{ seat: 'fundar', take: 'objection', was: 'blocks', would: 'late' }]);
  expect(one?.answers[0]?.ledTo).toBeNull();
  expect(one?.refused).toMatchObject([{ event: 'objection.withdrawn', by: 'fundar' }]);
  // Nobody had taken the review up by then, so the Co-Chairs would have been asked.
  expect(one?.outcome.would).toMatchObject({ state: 'committeeReview.asked.closedInDoubt', at: null });
});

test('an objection that would have been late would have held the acceptance for the Co-Chairs', () => {
  const lived = new LivedCase().underReview().seat('brazil', support, '2026-03-04T09:00:00.000Z');
  lived.seat('fundar', objection, '2026-03-11T09:00:00.000Z').passTo('2026-03-12T00:00:00.000Z');
  const [one] = tried(lived, short);
  expect(one?.answers).toMatchObject([{ seat: 'fundar', was: 'blocks', would: 'late' }]);
  expect(one?.answers[0]?.ledTo).toMatch(/^Acceptance held/);
});

test('an extension that the Co-Chairs granted would have been too long', () => {
  const lived = new LivedCase().underReview();
  const extension = { type: 'window.extended', workingDays: 15, reason: 'The summit.' };
  lived.ask(governmentChair, extension, '2026-03-05T09:00:00.000Z');
  lived.seat('brazil', support).passTo('2026-05-01T00:00:00.000Z');
  const strict = policy.parse({ version: 'strict', deferral: { mostWorkingDays: 10 } });
  const [one] = tried(lived, strict);
  expect(one?.refused).toMatchObject([{ event: 'window.extended', by: governmentChair.id }]);
  expect(one?.refused[0]?.message).toContain('10');
  expect(one?.closesAt).toEqual({ was: '2026-04-04T11:59:59.000Z', would: closed });
});

test('a review that is under way is not foretold: it is open then and now, with another close', () => {
  const lived = new LivedCase().underReview().seat('brazil', support, '2026-03-04T09:00:00.000Z');
  const [one] = tried(lived, long, '2026-03-05T00:00:00.000Z');
  expect(one?.outcome).toMatchObject({ was: { how: null, at: null }, would: { how: null, at: null } });
  expect(one?.closesAt).toEqual({ was: closed, would: '2026-03-28T11:59:59.000Z' });
  const [ended] = tried(lived, short, '2026-03-09T00:00:00.000Z');
  expect(ended?.outcome.would).toMatchObject({ stage: 'acceptance', at: closedShort });
});

test('each yearly review is tried for itself, after the past as it was', () => {
  const lived = partner();
  const reviews = tried(lived, short, '2028-01-01T00:00:00.000Z');
  expect(reviews.map((one) => one.review)).toEqual([
    { kind: 'letter', year: 0, round: 1 },
    { kind: 'yearly', year: 1, round: 1 },
  ]);
  for (const one of reviews) {
    expect(one.leadsElsewhere).toBe(false);
    expect(Date.parse(one.closesAt.would ?? '')).toBeLessThan(Date.parse(one.closesAt.was ?? ''));
  }
  expect(reviews[1]?.outcome.would).toMatchObject({ stage: 'active', how: 'silence' });
  expect(tried(lived, defaultPolicy, '2028-01-01T00:00:00.000Z').map((one) => one.differs)).toEqual([
    false,
    false,
  ]);
});

test('a case whose log this version cannot follow is left out, and named', () => {
  const { log, ...who } = approved().past;
  const strange = log.map((one) => (one.type === 'window.closed' ? { ...one, type: 'window.shut' } : one));
  const at = strange.find((one) => one.type === 'window.shut')?.seq;
  expect(tryPolicy({ ...who, log: strange }, short, later)).toEqual({
    reviews: [],
    leftOut: { case: 'lived', seq: at, event: 'window.shut' },
  });
  const elsewhere = log.map((one) => (one.type === 'window.closed' ? { ...one, stage: 'ended' } : one));
  expect(tryPolicy({ ...who, log: elsewhere }, short, later).leftOut).toMatchObject({
    event: 'window.closed',
  });
});

test('a roster that an earlier version froze, with nameless holidays, is still read', () => {
  const { log, ...who } = approved().past;
  const old = log.map((one) => {
    if (one.type !== 'roster.frozen') return one;
    const { vacant: _vacant, ...payload } = one.payload;
    return { ...one, payload: { ...payload, policy: { version: 'old', holidays: [] } } };
  });
  expect(tryPolicy({ ...who, log: old }, defaultPolicy, later).reviews).toMatchObject([
    { policyVersion: 'old', differs: false },
  ]);
});

test('the summary counts what would have differed', () => {
  const reviews = [
    ...tried(approved(), short),
    ...tried(approved(), defaultPolicy),
    ...tried(approvedAfterAnObjection('2026-03-11T09:00:00.000Z'), short),
  ];
  expect(summaryOf(reviews, [{ case: 'old', seq: 3, event: 'window.shut' }])).toEqual({
    reviews: 3,
    differing: 2,
    closingLater: 0,
    closingSooner: 2,
    outcomesChanged: 1,
    answersLate: 2,
    answersInTime: 0,
    noLongerBlocking: 1,
    nowBlocking: 0,
    refused: 1,
    reminders: { was: expect.any(Number), would: expect.any(Number) },
    leftOut: 1,
  });
});

/** Fundar objects and withdraws two days later; the window goes on and closes by silence. */
function approvedAfterAnObjection(at = '2026-03-05T09:00:00.000Z'): LivedCase {
  const lived = new LivedCase().underReview();
  lived.seat('fundar', objection, at);
  lived.seat('fundar', { type: 'objection.withdrawn', reason: 'Explained.' }, plus(at, 2 * days));
  return lived.passTo(plus(at, 30 * days));
}

/** Signed by both offices, published, reviewed after a year and continued by silence. */
function partner(): LivedCase {
  const lived = approved();
  for (const chair of [governmentChair, civilSocietyChair])
    lived.ask(chair, { type: 'acceptance.signed', office: chair.id }, plus(lived.now, hours));
  lived.passTo('2027-01-25T00:00:00.000Z');
  lived.ask(contact, { type: 'report.submitted', report: 'We did much.' });
  lived.seat('brazil', support, plus(lived.now, days));
  return lived.passTo('2027-06-01T00:00:00.000Z');
}
