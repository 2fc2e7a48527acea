// Story: a seat answers at or after the close (SC-2). The answer is kept, answered kindly and shown to the Co-Chairs. An objection
// holds the acceptance until they have decided; once all have signed it opens a special review, which undoes nothing silently.
import { epoch, hours } from '../../domain/instant.ts';
import { readPublicRecord } from '../../domain/publicRecord.ts';
import { clockCertificates } from '../../machines/review/certificates.ts';
import { reviewRecord } from '../../machines/review/record.ts';
import { officialList } from '../../register/partners.ts';
import { publicationsOf } from '../../register/publications.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

const government = 'co-chair-government';
const civilSociety = 'co-chair-civil-society';
/** The seats that hold the two offices. */
const chairs = ['indonesia', 'fundar'];

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

/** A letter that one seat supports and nobody objects to, up to the end of the window. */
async function approved(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'support' });
  await office.skipDays(id, 16);
  expect((await office.where(id)).state).toBe('acceptance.awaitingSignatures');
  return id;
}

const sign = (id: string, one: string) => office.ask(id, one, { type: 'acceptance.signed', office: one });
async function partner(name: string): Promise<string> {
  const id = await approved(name);
  await sign(id, government);
  await sign(id, civilSociety);
  expect((await office.where(id)).stage).toBe('active');
  return id;
}

const why = 'The second area was never agreed with the countries.';
const objects = (id: string, seat = 'norway') =>
  office.ask(id, seat, { type: 'objection.raised', seat, reason: why });
const withdraws = (id: string, seat = 'norway') =>
  office.ask(id, seat, { type: 'objection.withdrawn', seat, reason: 'It was explained.' });

const newestMail = async (whom: string, id: string) => (await office.mailTo(whom, id)).at(-1);
const subjectsTo = async (whom: string, id: string) =>
  (await office.mailTo(whom, id)).map((mail) => mail.subject);
const contact = async () => (await exampleLetter('complete.md')).letter.contacts[0]?.email ?? '';
const inOneLine = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');
const reviewOf = async (id: string) => {
  const { context } = await office.where(id);
  if (context.review === null) throw new Error('there is no review');
  return { ...context.review, certificate: clockCertificates(context.review, context.policy).at(-1) };
};
const statusOf = async (id: string) =>
  (await officialList(office.register)).find((one) => one.case === id)?.status;

test('a late position changes nothing: it is kept, answered kindly, and shown to the Co-Chairs', async () => {
  const id = await approved('Bank of the Missed Train');
  const reason = 'We know too little of the second area.';
  await office.ask(id, 'norway', { type: 'position.taken', seat: 'norway', take: 'abstain', reason });
  const { positions, late, outcome } = await reviewOf(id);
  expect(Object.keys(positions)).toEqual(['brazil']);
  expect(late).toMatchObject([{ seat: 'norway', take: 'abstain', reason }]);
  expect(epoch(late[0]?.at ?? '')).toBeGreaterThanOrEqual(epoch(outcome?.at ?? ''));

  const answer = await newestMail('norway', id);
  expect(answer?.subject).toMatch(/came after the close/);
  expect(answer?.text).toContain('Thank you');
  expect(inOneLine(answer?.text)).toContain('It is kept on record');
  for (const seat of chairs) expect((await newestMail(seat, id))?.text).toContain(reason);

  await sign(id, government);
  await sign(id, civilSociety);
  expect((await office.where(id)).stage).toBe('active');
  const record = (await publicationsOf(office.register, id)).find((one) => one.kind === 'record');
  expect(readPublicRecord(record?.text ?? '')).toMatchObject({
    sentence: 'Approved, absent objections, silence of 21 of 22.',
    counts: { abstain: 0, silent: 21 },
    late: 1,
  });
  expect(record?.text).not.toContain(reason);
}, 60_000);

test('a late objection holds the acceptance: nobody signs until the Co-Chairs have decided', async () => {
  const id = await approved('Bank of the Raised Hand');
  await sign(id, government);
  await objects(id);
  expect(await office.where(id)).toMatchObject({
    state: 'acceptance.held',
    waitingOn: [government, civilSociety],
  });
  expect((await newestMail('norway', id))?.text).toContain('Thank you');
  for (const seat of chairs) {
    const task = await newestMail(seat, id);
    expect(task?.subject).toMatch(/^Task: An objection came after the close/);
    expect(task?.text).toContain(why);
  }
  const signature = { type: 'acceptance.signed', office: civilSociety };
  expect((await office.refused(id, civilSociety, signature)).code).toBe('event.notPossible');

  const dismissed = { type: 'lateObjection.dismissed', reason: 'The countries have agreed in writing.' };
  expect((await office.refused(id, 'support-unit', dismissed)).code).toBe('role.notPermitted');
  await office.ask(id, civilSociety, dismissed);
  expect(await office.where(id)).toMatchObject({
    state: 'acceptance.awaitingSignatures',
    waitingOn: [civilSociety],
  });
  expect((await office.history(id)).at(-1)).toMatchObject({
    type: dismissed.type,
    by: { id: civilSociety },
    payload: { reason: dismissed.reason },
  });
  await sign(id, civilSociety);
  const { stage, context } = await office.where(id);
  expect(stage).toBe('active');
  expect(reviewRecord(context)).toMatchObject({ late: 1, objections: [] });
}, 60_000);

test('or they open the review again: late answers count, and the window runs for at least three working days', async () => {
  const id = await approved('Bank of the Second Hearing');
  await sign(id, government);
  await office.ask(id, 'chile', { type: 'position.taken', seat: 'chile', take: 'no-objection' });
  await objects(id);
  const reopened = { type: 'review.reopened', reason: 'The objection is worth a discussion.' };
  expect((await office.refused(id, 'support-unit', reopened)).code).toBe('role.notPermitted');
  await office.ask(id, government, reopened);
  expect(await office.where(id)).toMatchObject({
    state: 'committeeReview.asked.objectionStanding',
    waitingOn: ['norway'],
    context: { acceptance: null },
  });
  const counted = await reviewOf(id);
  expect(counted.positions).toMatchObject({
    brazil: { take: 'support' },
    chile: { take: 'no-objection' },
    norway: { take: 'objection' },
  });
  expect(counted).toMatchObject({ late: [], outcome: null });
  const told = await newestMail('mexico', id);
  expect(told?.subject).toMatch(/^Reopened/);
  expect(told?.text).toContain(reopened.reason);

  await withdraws(id);
  const { certificate, closesAt } = await reviewOf(id);
  expect(certificate).toMatchObject({ what: 'resumed', kept: closesAt, agrees: true });
  await office.skipDays(id, 7);
  expect(await office.where(id)).toMatchObject({
    state: 'acceptance.awaitingSignatures',
    waitingOn: [government, civilSociety],
  });
  expect((await newestMail('mexico', id))?.text).toContain('20 of 22');
}, 60_000);

test('a late position alone can be reason enough to open the review again', async () => {
  const id = await approved('Bank of the Open Door');
  await office.ask(id, 'chile', { type: 'position.taken', seat: 'chile', take: 'support' });
  await office.ask(id, civilSociety, { type: 'review.reopened', reason: 'A seat was a minute late.' });
  const { certificate, positions, closesAt } = await reviewOf(id);
  expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
  expect(Object.keys(positions).toSorted()).toEqual(['brazil', 'chile']);
  expect(certificate).toMatchObject({
    what: 'reopened',
    agrees: true,
    kept: closesAt,
    certificate: { workingDays: 3, minimumHours: 72 },
  });
  const opened = (await office.history(id)).findLast((entry) => entry.type === 'review.reopened');
  expect(epoch(closesAt ?? '') - epoch(opened?.at ?? '')).toBeGreaterThanOrEqual(72 * hours);
}, 60_000);

test('after the last signature nothing stops: what was signed goes out, and a special review opens then', async () => {
  const id = await approved('Bank of the Ink Still Wet');
  await sign(id, government);
  office.mail.refuse(await contact(), 550);
  await sign(id, civilSociety);
  expect((await office.where(id)).state).toBe('acceptance.undelivered');
  await objects(id);
  expect((await office.where(id)).state).toBe('acceptance.undelivered');
  expect((await newestMail('norway', id))?.text).toContain('Thank you');
  const reopened = { type: 'review.reopened', reason: 'Too late for that.' };
  expect((await office.refused(id, government, reopened)).code).toBe('event.notPossible');

  office.mail.accept(await contact());
  await office.ask(id, 'support-unit', { type: 'acceptance.resent' });
  expect((await office.where(id)).stage).toBe('specialReview');
  expect(await statusOf(id)).toBe('active');
  const subjects = await subjectsTo(await contact(), id);
  expect(subjects.slice(-3)).toEqual([
    expect.stringMatching(/^Letter of acceptance/),
    expect.stringMatching(/official partner/),
    expect.stringMatching(/special review/),
  ]);
}, 60_000);

describe('an objection to a partnership that is public', () => {
  test('opens a special review: the partner, the seats and the Support Unit are told, and nothing is undone', async () => {
    const id = await partner('Bank of the Long Memory');
    const published = await publicationsOf(office.register, id);
    await objects(id);
    expect(await office.where(id)).toMatchObject({
      stage: 'specialReview',
      waitingOn: ['support-unit'],
      deadlines: [],
    });
    expect(await statusOf(id)).toBe('active');
    expect(await publicationsOf(office.register, id)).toEqual(published);
    const told = [await newestMail(await contact(), id), await newestMail('support-unit', id)];
    for (const seat of ['norway', 'mexico', 'twaweza']) told.push(await newestMail(seat, id));
    for (const mail of told) {
      expect(mail?.subject).toMatch(/special review/i);
      expect(mail?.text).toContain(why);
    }
    await office.skipDays(id, 300);
    expect((await office.where(id)).stage).toBe('specialReview');
  }, 60_000);

  test('is withdrawn: the partnership goes on as it was, and the partner and the seats are told', async () => {
    const id = await partner('Bank of the Cleared Air');
    await objects(id);
    const foreign = { type: 'objection.withdrawn', seat: 'chile', reason: 'For them.' };
    expect((await office.refused(id, 'chile', foreign)).code).toBe('objection.none');
    await withdraws(id);
    expect((await office.where(id)).stage).toBe('active');
    expect(await statusOf(id)).toBe('active');
    for (const whom of [await contact(), 'norway', 'mexico'])
      expect((await newestMail(whom, id))?.subject).toMatch(/special review.* closed/i);
  }, 60_000);

  test('or the committee decides, on the record; then the list changes, and everybody is told of it', async () => {
    const id = await partner('Bank of the Short Leash');
    await objects(id);
    const decision = { meeting: '14th meeting', date: '2027-03-02', reference: 'SC/14/3', reason: 'Heard.' };
    const suspend = { type: 'review.decided', outcome: 'suspend', conditions: [], decision };
    expect((await office.refused(id, government, suspend)).code).toBe('role.notPermitted');
    await office.ask(id, 'support-unit', suspend);
    expect((await office.where(id)).stage).toBe('suspended');
    expect(await statusOf(id)).toBe('suspended');
    expect((await newestMail(await contact(), id))?.text).toContain('suspended');
    for (const seat of ['norway', 'mexico']) expect((await newestMail(seat, id))?.text).toContain('SC/14/3');
  }, 60_000);
});
