// Story: one objection blocks (SC-2). It says to which part, why and what would remove it. Withdrawn, the window goes on; only the
// committee overrules or upholds it, in a decision that two offices record; and it is published together with the outcome.
import { fastForward, timeOf } from '../../client/fastForward.ts';
import { days, epoch, hours, plus, type Instant } from '../../domain/instant.ts';
import { defaultPolicy, policy, type Policy } from '../../domain/policy.ts';
import { readPublicRecord } from '../../domain/publicRecord.ts';
import { loadPolicy } from '../../register/policies.ts';
import { publicationsOf } from '../../register/publications.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

const government = 'co-chair-government';
const civilSociety = 'co-chair-civil-society';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

const decision = {
  meeting: 'Steering Committee, 12th meeting',
  date: '2026-12-02',
  reference: 'SC/12/7',
  reason: 'The committee has heard both sides.',
};

async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  return id;
}

const objects = (id: string, seat: string, reason: string, more: Record<string, unknown> = {}) =>
  office.ask(id, seat, { type: 'objection.raised', seat, reason, ...more });
const withdraws = (id: string, seat: string) =>
  office.ask(id, seat, { type: 'objection.withdrawn', seat, reason: 'The letter was explained.' });
const entered = (ruling: Record<string, unknown>, reference = decision.reference) => ({
  type: 'decision.entered',
  ruling,
  decision: { ...decision, reference },
});
const confirmed = { type: 'decision.confirmed' };

async function reviewOf(id: string) {
  const { context } = await office.where(id);
  if (context.review === null) throw new Error('no review is open');
  return context.review;
}
const instantOf = async (id: string, type: string) =>
  (await office.history(id)).findLast((entry) => entry.type === type)?.at ?? '';
const newestMail = async (whom: string, id: string) => (await office.mailTo(whom, id)).at(-1);
const inOneLine = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');

async function untilClosed(id: string): Promise<void> {
  while ((await office.where(id)).stage === 'committeeReview') await office.toNextDeadline(id);
}

/** Both offices sign, and the record is on the website. */
async function published(id: string) {
  for (const one of [government, civilSociety])
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  const record = (await publicationsOf(office.register, id)).find((one) => one.kind === 'record');
  return { text: record?.text ?? '', ...readPublicRecord(record?.text ?? '') };
}

/** The working days after the day of `from`, up to and with the day of `to`, as days end anywhere on earth. */
function workingDaysBetween(from: Instant, to: Instant): number {
  const dayOf = (at: Instant) => Math.floor((epoch(at) - 12 * hours) / days);
  const between = Array.from({ length: dayOf(to) - dayOf(from) }, (_, index) => dayOf(from) + 1 + index);
  const sunday = 3;
  return between.filter((day) => ![sunday, sunday - 1].includes(day % 7)).length;
}

test('every seat is told to which part a seat objects, why, and what would remove it', async () => {
  const id = await underReview('Bank of the Open Question');
  const part = 'Areas of support, the second paragraph';
  const remedy = 'A list of the countries, and their consent.';
  await objects(id, 'fundar', 'The areas are too wide.', { part, remedy });
  expect((await reviewOf(id)).objections).toMatchObject([{ seat: 'fundar', part, remedy }]);
  for (const { id: seat } of office.roster.seats) {
    const told = await newestMail(seat, id);
    expect(told?.subject).toMatch(/^Objection raised/);
    const text = inOneLine(told?.text);
    for (const words of ['fundar', 'The areas are too wide.', part, remedy]) expect(text).toContain(words);
  }
}, 60_000);

test('an objection stops the clock; withdrawn, the time that remained goes on', async () => {
  const id = await underReview('Bank of the Patient Clock');
  const before = (await reviewOf(id)).closesAt ?? '';
  await office.skipDays(id, 2);
  await objects(id, 'fundar', 'The areas are too wide.');
  const stopped = await office.where(id);
  expect(stopped).toMatchObject({
    state: 'committeeReview.asked.objectionStanding',
    waitingOn: ['fundar'],
    deadlines: [],
  });
  const remaining = stopped.context.review?.remaining ?? 0;
  const raisedAt = stopped.context.review?.objections[0]?.raisedAt ?? '';
  expect(epoch(before) - epoch(raisedAt)).toBe(remaining);

  await office.skipDays(id, 40);
  expect((await office.where(id)).stage).toBe('committeeReview');

  const position = { type: 'position.taken', seat: 'fundar', take: 'support' };
  expect((await office.refused(id, 'fundar', position)).code).toBe('objection.stands');
  const foreign = { type: 'objection.withdrawn', seat: 'fundar', reason: 'For them.' };
  expect((await office.refused(id, 'norway', foreign)).code).toBe('role.speaksForItself');

  await withdraws(id, 'fundar');
  const closesAt = (await reviewOf(id)).closesAt ?? '';
  expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
  expect(epoch(closesAt) - epoch(await instantOf(id, 'objection.withdrawn'))).toBe(remaining);
  await untilClosed(id);
  expect(await instantOf(id, 'window.closed')).toBe(closesAt);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('of two objections the last one withdrawn sets the clock going, and three working days are left at least', async () => {
  const id = await underReview('Bank of the Last Hour');
  await fastForward(office.desk, id, plus((await reviewOf(id)).closesAt ?? '', -hours));
  await objects(id, 'fundar', 'First.');
  await objects(id, 'norway', 'Second.');
  expect((await reviewOf(id)).remaining).toBeLessThanOrEqual(hours);

  await withdraws(id, 'fundar');
  expect(await office.where(id)).toMatchObject({ waitingOn: ['norway'], deadlines: [] });
  expect(inOneLine((await newestMail('mexico', id))?.text)).toContain('The clock of the review stands');
  await office.skipDays(id, 9);

  await withdraws(id, 'norway');
  const closesAt = (await reviewOf(id)).closesAt ?? '';
  expect(workingDaysBetween(await instantOf(id, 'objection.withdrawn'), closesAt)).toBe(3);
  expect(inOneLine((await newestMail('mexico', id))?.text)).toContain(
    'the window goes on for the time that remained',
  );
}, 60_000);

describe('a decision of the committee on an objection', () => {
  const overrule = { do: 'overrule', seat: 'fundar' };

  test('is entered by one office and confirmed by another; until then the objection stands', async () => {
    const id = await underReview('Bank of Two Minds');
    await objects(id, 'fundar', 'First.');
    await objects(id, 'norway', 'Second.');
    expect((await office.refused(id, 'norway', entered(overrule))).code).toBe('role.notPermitted');
    expect((await office.refused(id, 'support-unit', entered({ do: 'overrule', seat: 'chile' }))).code).toBe(
      'decision.doesNotFit',
    );
    await office.ask(id, 'support-unit', entered(overrule));
    expect((await office.where(id)).waitingOn).toEqual([government, civilSociety, 'fundar', 'norway']);
    for (const seat of ['indonesia', 'fundar']) {
      const task = await newestMail(seat, id);
      expect(task?.subject).toMatch(/^Task: A decision waits for your confirmation/);
      for (const words of [decision.meeting, decision.reference, decision.reason])
        expect(inOneLine(task?.text)).toContain(words);
    }
    expect((await office.refused(id, 'support-unit', confirmed)).code).toBe('decision.sameOffice');
    expect((await office.refused(id, 'norway', confirmed)).code).toBe('role.notPermitted');

    await office.ask(id, government, confirmed);
    const { objections } = await reviewOf(id);
    expect(objections[0]?.resolved).toMatchObject({ how: 'overruled', reference: decision.reference });
    expect(await office.where(id)).toMatchObject({ waitingOn: ['norway'], deadlines: [] });
    expect((await newestMail('mexico', id))?.subject).toMatch(/^Objection overruled/);

    await withdraws(id, 'norway');
    expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
    expect(epoch((await reviewOf(id)).closesAt ?? '')).toBeGreaterThan(epoch(await timeOf(office.desk, id)));
  }, 60_000);

  test('that was entered wrongly is discarded with a reason and entered again; the log keeps both', async () => {
    const id = await underReview('Bank of the Slipped Key');
    await objects(id, 'fundar', 'The areas are too wide.');
    await office.ask(id, 'support-unit', entered(overrule, 'SC/21/7'));
    expect((await office.refused(id, government, entered(overrule))).code).toBe('decision.pending');
    expect((await office.refused(id, government, { type: 'decision.discarded' })).code).toBe('event.invalid');
    const reason = 'The minutes say SC/12/7.';
    await office.ask(id, government, { type: 'decision.discarded', reason });
    expect((await office.refused(id, government, confirmed)).code).toBe('decision.none');

    await office.ask(id, government, entered(overrule));
    expect((await newestMail('support-unit', id))?.subject).toMatch(/^Task: A decision waits/);
    expect((await office.refused(id, government, confirmed)).code).toBe('decision.sameOffice');
    await office.ask(id, 'support-unit', confirmed);
    expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
    const closesAt = (await reviewOf(id)).closesAt ?? '';
    expect(workingDaysBetween(await instantOf(id, 'decision.confirmed'), closesAt)).toBeGreaterThanOrEqual(3);

    const decided = (await office.history(id)).filter((entry) => entry.type.startsWith('decision.'));
    expect(decided).toMatchObject([
      {
        type: 'decision.entered',
        by: { id: 'support-unit' },
        payload: { decision: { reference: 'SC/21/7' } },
      },
      { type: 'decision.discarded', by: { id: government }, payload: { reason } },
      { type: 'decision.entered', by: { id: government }, payload: { decision: { reference: 'SC/12/7' } } },
      { type: 'decision.confirmed', by: { id: 'support-unit' } },
    ]);
  }, 60_000);

  test('that upholds it ends the case, and the organization is told why and where', async () => {
    const letter = await exampleLetter('complete.md', 'Bank of the Closed Door');
    const { case: id } = await office.submit(letter);
    await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
    await objects(id, 'fundar', 'No.');
    await office.ask(id, 'support-unit', entered({ do: 'uphold', seat: 'fundar' }));
    expect((await office.where(id)).stage).toBe('committeeReview');
    await office.ask(id, government, confirmed);
    expect((await office.where(id)).state).toBe('ended.notApproved');
    const told = await newestMail(letter.letter.contacts[0]?.email ?? '', id);
    for (const words of [decision.reason, decision.reference]) expect(told?.text).toContain(words);
    expect(told?.text).not.toContain('fundar');
    for (const { id: seat } of office.roster.seats)
      expect((await newestMail(seat, id))?.subject).toMatch(/^Not approved/);
  }, 60_000);
});

test('objections are published with the outcome, and only the seat that agrees is named', async () => {
  const id = await underReview('Bank of the Glass House');
  const remedy = 'Name the countries.';
  await objects(id, 'fundar', 'The areas are too wide.', { part: 'The second area', remedy });
  await objects(id, 'norway', 'It says nothing of the budget.', { attributable: true });
  await office.ask(id, 'support-unit', entered({ do: 'overrule', seat: 'fundar' }));
  await office.ask(id, government, confirmed);
  await withdraws(id, 'norway');
  await untilClosed(id);

  const { text, sentence, objections } = await published(id);
  expect(sentence).toBe('Approved, no objection standing any more, silence of 21 of 22.');
  const on = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  expect(objections).toEqual([
    {
      seat: null,
      raisedOn: on,
      part: 'The second area',
      reason: 'The areas are too wide.',
      remedy,
      resolved: { how: 'overruled', on, reference: decision.reference },
    },
    {
      seat: 'norway',
      raisedOn: on,
      part: null,
      reason: 'It says nothing of the budget.',
      remedy: null,
      resolved: { how: 'withdrawn', on, reference: null },
    },
  ]);
  expect(text).not.toContain('fundar');
}, 60_000);

describe('where the policy asks for two objections of a constituency', () => {
  const twoOfEach = policy.parse({
    version: 'two-of-each',
    objectionThreshold: { government: 2, 'civil-society': 2 },
  });
  const load = (wanted: Policy) => loadPolicy(office.register, wanted, new Date().toISOString());

  /** The policy is frozen into the review that opens under it; the next review has the shipped one again. */
  async function underReviewByTwo(name: string): Promise<string> {
    await load(twoOfEach);
    try {
      return await underReview(name);
    } finally {
      await load(defaultPolicy);
    }
  }

  test('one of each is recorded and told, and does not stop the clock; a second one of a constituency does', async () => {
    const id = await underReviewByTwo('Bank of the Two Keys');
    const { closesAt } = await reviewOf(id);
    for (const seat of ['norway', 'fundar']) {
      await objects(id, seat, 'Too wide.');
      expect(await reviewOf(id)).toMatchObject({ closesAt, positions: { [seat]: { take: 'objection' } } });
      expect(inOneLine((await newestMail('mexico', id))?.text)).toContain('The clock is as it was');
    }
    await objects(id, 'brazil', 'Too wide for us, too.');
    expect(await office.where(id)).toMatchObject({
      state: 'committeeReview.asked.objectionStanding',
      deadlines: [],
    });
    await withdraws(id, 'norway');
    expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
    expect((await reviewOf(id)).closesAt).not.toBeNull();
  }, 60_000);

  test('too few to block, they are counted and published beside the approval', async () => {
    const id = await underReviewByTwo('Bank of the Noted Doubt');
    await objects(id, 'norway', 'Too wide.');
    await untilClosed(id);
    expect((await office.where(id)).stage).toBe('acceptance');
    expect(inOneLine((await newestMail('mexico', id))?.text)).toContain(
      '1 objection noted, too few to block',
    );
    expect(await published(id)).toMatchObject({
      policyVersion: 'two-of-each',
      sentence: 'Approved, one objection noted, too few to block, silence of 21 of 22.',
      counts: { objection: 1 },
      objections: [{ seat: null, reason: 'Too wide.', resolved: null }],
    });
  }, 60_000);
});
