// Story: the silence of a seat that was never reached is not consent (SC-2, policy); and while all mail is down, no clock runs.
import { reviewRecord } from '../../machines/review/record.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

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

/** One seat's mailbox refuses for good; another seat answers, and the window closes. */
async function closedWithout(seat: string, name: string): Promise<string> {
  office.mail.refuse(office.emailOf(seat), 550);
  const id = await underReview(name);
  office.mail.accept(office.emailOf(seat));
  expect((await office.where(id)).context.review?.undelivered).toMatchObject([{ seat }]);
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'support' });
  await office.skipDays(id, 16);
  expect((await office.where(id)).state).toBe('committeeReview.asked.closedInDoubt');
  return id;
}
const sentenceOf = async (id: string) => reviewRecord((await office.where(id)).context)?.sentence;
const notices = async (whom: string, id: string) =>
  (await office.mailTo(whom, id)).filter((mail) => mail.subject.startsWith('Please review'));

test('the window closes, but the Co-Chairs decide about the seat whose mailbox refuses', async () => {
  const id = await closedWithout('norway', 'Bank of the Lost Notice');
  expect((await office.where(id)).waitingOn).toEqual(['co-chair-government', 'co-chair-civil-society']);
  const task = (await office.mailTo('indonesia', id)).at(-1);
  expect(task?.subject).toContain('silence cannot decide');
  expect(task?.text).toMatch(/^- norway$/m);
  expect(task?.text).not.toContain('Nobody took the review up');

  await office.ask(id, 'support-unit', { type: 'notices.resent' });
  expect(await notices('norway', id)).toHaveLength(1);
  expect(await notices('mexico', id)).toHaveLength(1);
  await office.skipDays(id, 16);
  expect((await office.where(id)).stage).toBe('acceptance');
  expect(await sentenceOf(id)).toBe('Approved, absent objections, silence of 21 of 22.');
}, 60_000);

test('a Co-Chair decides on the record that the review closes without the unreached seat', async () => {
  const id = await closedWithout('mexico', 'Bank of the Vacant Desk');
  const accept = {
    type: 'silence.accepted',
    reason: 'The seat was told by telephone and has no objection.',
  };
  expect((await office.refused(id, 'support-unit', accept)).code).toBe('role.notPermitted');
  await office.ask(id, 'co-chair-government', accept);
  const { stage, context } = await office.where(id);
  expect(stage).toBe('acceptance');
  expect(reviewRecord(context)).toMatchObject({
    sentence: 'Approved, by decision of the Co-Chairs, silence of 21 of 22.',
    outcome: { how: 'coChairs', reason: accept.reason },
    counts: { undelivered: 1 },
  });
}, 60_000);

test('or the seat answers after all: its window never ran, so what it says still counts', async () => {
  const answered = await closedWithout('chile', 'Bank of the Found Letter');
  await office.ask(answered, 'chile', { type: 'position.taken', seat: 'chile', take: 'no-objection' });
  expect((await office.where(answered)).stage).toBe('acceptance');
  expect(await sentenceOf(answered)).toBe('Approved, absent objections, silence of 20 of 22.');

  const objected = await closedWithout('chile', 'Bank of the Found Doubt');
  await office.ask(objected, 'chile', { type: 'objection.raised', seat: 'chile', reason: 'Too wide.' });
  expect(await office.where(objected)).toMatchObject({
    state: 'committeeReview.asked.objectionStanding',
    waitingOn: ['chile'],
  });
}, 60_000);

test('a seat that says in time that it has read the notice counts as reached, whatever the post says', async () => {
  office.mail.refuse(office.emailOf('norway'), 550);
  const id = await underReview('Bank of the Hallway');
  office.mail.accept(office.emailOf('norway'));
  await office.ask(id, 'norway', { type: 'notice.acknowledged', seat: 'norway' });
  expect((await office.where(id)).context.review).toMatchObject({ undelivered: [], positions: {} });
  await office.skipDays(id, 16);
  expect((await office.where(id)).stage).toBe('acceptance');
  expect(await sentenceOf(id)).toBe('Approved, absent objections, silence of 22 of 22.');
}, 60_000);

test('while the relay is down the review is not open; when it is up again every seat gets its notice once', async () => {
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Broken Wire'));
  await office.mail.down();
  await office.desk.ask(id, { type: 'letter.declaredComplete' }, office.as('support-unit'));
  const waiting = async () => (await office.where(id)).state === 'committeeReview.asked.sendingNotices';
  while (!(await waiting()));
  expect((await office.where(id)).deadlines).toEqual([]);
  await office.mail.up();
  await office.settle(id);
  expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
  expect(await office.mailTo('brazil', id)).toHaveLength(1);
}, 60_000);
