// Story: the window closes and nobody has taken the letter up: no position, no question, no word that the notice was read. The
// Co-Chairs are alarmed before anything is approved (SC-2); they accept the silence on the record, or everybody is asked again.
import { reviewRecord } from '../../machines/review/record.ts';
import { publicationsOf } from '../../register/publications.ts';
import { readPublicRecord } from '../../domain/publicRecord.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

const coChairs = ['co-chair-government', 'co-chair-civil-society'];

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  return id;
}

/** Nobody says anything, and the window closes. */
async function closedUnread(name: string): Promise<string> {
  const id = await underReview(name);
  await office.skipDays(id, 16);
  return id;
}

const subjectsTo = async (whom: string, id: string) =>
  (await office.mailTo(whom, id)).map((mail) => mail.subject);
const notices = async (whom: string, id: string) =>
  (await subjectsTo(whom, id)).filter((subject) => subject.startsWith('Please review'));

test('the Co-Chairs are alarmed, and nothing is approved, however long they take', async () => {
  const id = await closedUnread('Bank of the Unread Letter');
  for (const days of [0, 200]) {
    await office.skipDays(id, days);
    expect(await office.where(id)).toMatchObject({
      state: 'committeeReview.asked.closedInDoubt',
      waitingOn: coChairs,
      deadlines: [],
      context: { acceptance: null, review: { outcome: null } },
    });
  }
  for (const seat of ['indonesia', 'fundar']) {
    const [alarm, ...others] = (await office.mailTo(seat, id)).filter((mail) =>
      mail.subject.startsWith('Task'),
    );
    expect(others).toEqual([]);
    expect(alarm?.subject).toContain('silence cannot decide');
    expect(alarm?.text).toContain('Nobody took the review up');
    expect(alarm?.text).not.toContain('No notice was delivered');
  }
  for (const { id: seat } of office.roster.seats)
    expect((await subjectsTo(seat, id)).join()).not.toMatch(/approved/i);
}, 60_000);

test('a Co-Chair accepts the silence, on the record, and the record says whose decision it was', async () => {
  const id = await closedUnread('Bank of the Spoken Silence');
  const reason = 'The letter was discussed at the last meeting, and nobody had anything against it.';
  const accept = { type: 'silence.accepted', reason };
  for (const other of ['support-unit', 'norway'])
    expect((await office.refused(id, other, accept)).code).toBe('role.notPermitted');
  await office.ask(id, 'co-chair-civil-society', accept);
  const { stage, context } = await office.where(id);
  expect(stage).toBe('acceptance');
  const sentence = 'Approved, by decision of the Co-Chairs, silence of 22 of 22.';
  expect(reviewRecord(context)).toMatchObject({ sentence, outcome: { how: 'coChairs', reason } });
  expect((await office.history(id)).find((entry) => entry.type === 'silence.accepted')).toMatchObject({
    by: { role: 'coChair', id: 'co-chair-civil-society' },
    payload: { reason },
  });
  const [news] = (await office.mailTo('brazil', id)).slice(-1);
  expect(news?.subject).toMatch(/^Approved/);

  for (const one of coChairs) await office.ask(id, one, { type: 'acceptance.signed', office: one });
  const published = (await publicationsOf(office.register, id)).find((one) => one.kind === 'record');
  expect(readPublicRecord(published?.text ?? '')).toMatchObject({
    sentence,
    outcome: { how: 'coChairs', reason },
  });
}, 60_000);

test('or the notices go out again, to everybody and with a full window; silent once more, it is in doubt once more', async () => {
  const id = await closedUnread('Bank of the Second Knock');
  const first = (await office.where(id)).context.review?.clock[0];
  await office.ask(id, 'co-chair-government', { type: 'notices.resent' });
  const { state, context } = await office.where(id);
  expect(state).toBe('committeeReview.asked.openForObjections');
  expect(context.review?.clock.at(-1)).toMatchObject({
    what: 'noticesResent',
    closesAt: context.review?.closesAt,
    counted: { workingDays: first?.counted?.workingDays, minimumHours: 72 },
  });
  for (const { id: seat } of office.roster.seats) expect(await notices(seat, id)).toHaveLength(2);

  await office.skipDays(id, 16);
  expect((await office.where(id)).state).toBe('committeeReview.asked.closedInDoubt');
  await office.ask(id, 'support-unit', { type: 'notices.resent' });
  await office.ask(id, 'norway', { type: 'position.taken', seat: 'norway', take: 'no-objection' });
  await office.skipDays(id, 16);
  const approved = await office.where(id);
  expect(approved.stage).toBe('acceptance');
  expect(reviewRecord(approved.context)?.sentence).toBe('Approved, absent objections, silence of 21 of 22.');
}, 90_000);

test('one seat that says it has read the notice, or asks something, is enough for silence to mean consent', async () => {
  const read = await underReview('Bank of the Read Receipt');
  await office.ask(read, 'norway', { type: 'notice.acknowledged', seat: 'norway' });
  const asked = await underReview('Bank of the One Question');
  await office.ask(asked, 'chile', { type: 'question.asked', seat: 'chile', question: 'Which countries?' });
  for (const id of [read, asked]) {
    await office.skipDays(id, 16);
    const { stage, context } = await office.where(id);
    expect(stage).toBe('acceptance');
    expect(reviewRecord(context)?.sentence).toBe('Approved, absent objections, silence of 22 of 22.');
  }
}, 60_000);
