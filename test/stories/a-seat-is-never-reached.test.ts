// Story: the silence of a seat that was never reached is not consent (SC-2, policy); and while all mail is down, no clock runs.
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

test('the window closes, but the Co-Chairs decide about the seat whose mailbox refuses', async () => {
  office.mail.refuse(office.emailOf('norway'), 550);
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Lost Notice'));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  expect((await office.where(id)).context.review?.undelivered).toMatchObject([{ seat: 'norway' }]);
  await office.skipDays(id, 16);
  const unreached = await office.where(id);
  expect(unreached.state).toBe('committeeReview.asked.seatsUnreached');
  expect(unreached.waitingOn).toEqual(['co-chair-government', 'co-chair-civil-society']);

  office.mail.accept(office.emailOf('norway'));
  await office.ask(id, 'support-unit', { type: 'notices.resent' });
  expect(await office.mailTo('norway', id)).toHaveLength(1);
  expect(
    (await office.mailTo('brazil', id)).filter((mail) => /notice|review/i.test(mail.subject)).length,
  ).toBeGreaterThan(0);
  await office.skipDays(id, 16);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('a Co-Chair decides on the record that the review closes without the unreached seat', async () => {
  office.mail.refuse(office.emailOf('mexico'), 550);
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Vacant Desk'));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.skipDays(id, 16);
  const accept = {
    type: 'unreachedSeats.accepted',
    reason: 'The seat was told by telephone and has no objection.',
  };
  expect((await office.refused(id, 'support-unit', accept)).code).toBe('role.notPermitted');
  await office.ask(id, 'co-chair-government', accept);
  expect((await office.where(id)).stage).toBe('acceptance');
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
