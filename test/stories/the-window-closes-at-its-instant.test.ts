// Story: the window closes at its instant (SC-2). A position up to the last millisecond before it counts, one at the instant is late;
// and the cut-off is the instant even when nobody was awake then. On the real server, whose clock no test can hold still: many
// answers are sent while the instant passes, and each is judged by the instant under which it was recorded. The milliseconds
// themselves are then tried on the host's own step.
import { pollUntil } from '../../embedded/poll.ts';
import { fastForward, timeOf } from '../../client/fastForward.ts';
import { epoch, minutes, plus, type Instant } from '../../domain/instant.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { keep, restore } from '../../machines/engine/step.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { HostedCase } from '../../workflows/case.ts';
import { openForObjections } from '../machines/model/situations.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

async function underReview(name: string): Promise<{ id: string; closesAt: Instant }> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'chile', { type: 'notice.acknowledged', seat: 'chile' });
  return { id, closesAt: (await office.where(id)).context.review?.closesAt ?? '' };
}
const support = (seat: string) => ({ type: 'position.taken', seat, take: 'support' });
const passed = (id: string, at: Instant) => async () =>
  epoch(await timeOf(office.desk, id)) >= epoch(at) ? true : undefined;

/** Seats answer one after the other while the instant passes, until one has answered after it. */
async function answerAround(id: string, closesAt: Instant): Promise<void> {
  await fastForward(office.desk, id, plus(closesAt, -500));
  const seats = office.roster.seats.map((seat) => seat.id);
  await pollUntil(
    async () => {
      const seat = seats.shift() ?? '';
      const { at } = await office.desk.ask(id, support(seat), office.as(seat));
      return seats.length === 0 || epoch(at) >= epoch(closesAt) ? true : undefined;
    },
    20_000,
    0,
  );
  await office.settle(id);
}

/** What was answered before the instant and from it on, by the instants in the log. */
async function answersOf(id: string, closesAt: Instant) {
  const answers = (await office.history(id)).filter((one) => one.type === 'position.taken');
  const seatsOf = (late: boolean) =>
    answers
      .filter((one) => epoch(one.at) >= epoch(closesAt) === late)
      .map((one) => one.payload['seat'] as string);
  return { inTime: seatsOf(false), late: seatsOf(true) };
}

test('while the instant passes, every answer falls on the side of the instant under which it was recorded', async () => {
  const both = await pollUntil(async () => {
    const { id, closesAt } = await underReview(
      `Bank of the Last Second ${office.taskQueue.slice(-4)} ${tries++}`,
    );
    await answerAround(id, closesAt);
    const { inTime, late } = await answersOf(id, closesAt);
    return inTime.length > 0 && late.length > 0 ? { id, closesAt, inTime, late } : undefined;
  }, 60_000);
  if (both === undefined) throw new Error('the instant never passed between two answers');
  const { id, closesAt, inTime, late } = both;

  const { context } = await office.where(id);
  expect(Object.keys(context.review?.positions ?? {}).toSorted()).toEqual(inTime.toSorted());
  expect(context.review?.late.map((one) => one.seat)).toEqual(late);
  expect(context.review?.outcome).toEqual({ how: 'silence', at: closesAt });

  const log = await office.history(id);
  const close = log.findIndex((one) => one.type === 'window.closed');
  expect(log[close]?.at).toBe(closesAt);
  expect(log.slice(0, close).filter((one) => epoch(one.at) >= epoch(closesAt))).toEqual([]);
  expect(log.slice(close).filter((one) => epoch(one.at) < epoch(closesAt))).toEqual([]);
}, 120_000);
let tries = 1;

test.each([
  ['1 ms before the instant counts', -1, 'committeeReview.asked.openForObjections', ['brazil'], []],
  ['at the instant is late', 0, 'acceptance.drafting', [], ['brazil']],
  ['1 ms after the instant is late', 1, 'acceptance.drafting', [], ['brazil']],
])('on the host’s own step, a position %s', (_what, ms, state, positions, late) => {
  const walk = openForObjections().act(
    'notice.acknowledged',
    { role: 'seat', id: 'norway' },
    { seat: 'norway' },
  );
  const snapshot = keep(partnershipKit, walk.snapshot);
  const { now: lastAt, taken } = walk;
  const carried = { machine: partnershipKit.name, snapshot, seq: taken.length, lastAt, seen: [] };
  const hosted = new HostedCase('a-bank', partnershipKit, carried);
  const closesAt = walk.context.review?.closesAt ?? '';
  const now = plus(closesAt, ms);
  const asked = { request: support('brazil'), by: { role: 'seat', id: 'brazil' } } as const;
  expect(hosted.refusal(asked, now)).toBeNull();
  const closes: Instant[] = [];
  for (let turn = hosted.takeDue(now); turn !== null; turn = hosted.takeDue(now))
    if (turn.event.type === 'window.closed') closes.push(turn.event.at);
  const { event, reading } = hosted.take(asked, now);
  const { review } = restore(partnershipKit, hosted.carried().snapshot).context as PartnershipContext;
  expect({ at: event.at, state: reading.state, closes }).toEqual({
    at: now,
    state,
    closes: ms < 0 ? [] : [closesAt],
  });
  expect(Object.keys(review?.positions ?? {})).toEqual(positions);
  expect(review?.late.map((one) => one.seat)).toEqual(late);
});

test('no worker is there at the instant: the window has closed at it all the same, and every seat is told once', async () => {
  const { id, closesAt } = await underReview('Bank of the Sleeping Clerk');
  await fastForward(office.desk, id, plus(closesAt, -3_000));
  await office.stopWorker();
  expect((await timeOf(office.desk, id)) < closesAt).toBe(true);
  await pollUntil(passed(id, plus(closesAt, 250)), 20_000);

  const meanwhile = office.desk.ask(id, support('norway'), office.as('norway'));
  await office.startWorker();
  expect((await meanwhile).stage).toBe('acceptance');
  await office.ask(id, 'brazil', support('brazil'));

  const log = await office.history(id);
  const closes = log.filter((one) => one.type === 'window.closed');
  expect(closes.map((one) => one.at)).toEqual([closesAt]);
  const answers = log.filter((one) => one.type === 'position.taken');
  expect(answers.every((one) => one.seq > (closes[0]?.seq ?? 0) && one.at > closesAt)).toBe(true);
  const { review } = (await office.where(id)).context;
  expect(review?.outcome).toEqual({ how: 'silence', at: closesAt });
  expect(review?.late.map((one) => one.seat)).toEqual(['norway', 'brazil']);
  expect(review?.positions).toEqual({});

  for (const seat of office.roster.seats) {
    const mails = await office.mailTo(seat.email, id);
    const news = mails.filter((mail) => mail.subject.startsWith('Approved: letter of intent'));
    expect({ seat: seat.id, told: news.length }).toEqual({ seat: seat.id, told: 1 });
  }
  for (const seat of ['norway', 'brazil']) {
    const [kind] = (await office.mailTo(seat, id)).slice(-1);
    expect(kind?.subject).toMatch(/^Your answer came after the close/);
    expect(kind?.text).toMatch(/Thank you for your answer/);
    expect(kind?.text).toContain('11:59:59 UTC');
  }
  await fastForward(office.desk, id, plus(await timeOf(office.desk, id), 5 * minutes));
  expect((await office.history(id)).filter((one) => one.type === 'window.closed')).toHaveLength(1);
}, 120_000);
