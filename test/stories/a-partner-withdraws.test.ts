// Story: a partner withdraws; the withdrawal takes effect after a cooling-off of 72 hours and can be revoked (G1-1, G1-2).
import { hours, epoch } from '../../domain/instant.ts';
import { officialList } from '../../register/partners.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

test('a withdrawal can be revoked within 72 hours; otherwise the partner becomes a former one, its history public', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of the Open Window');
  const { case: id } = await office.submit(letter);
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'norway', { type: 'notice.acknowledged', seat: 'norway' });
  await office.skipDays(id, 16);
  for (const one of ['co-chair-government', 'co-chair-civil-society']) {
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  }
  const announce = { type: 'withdrawal.announced', reason: 'Our mandate has changed.' };
  expect((await office.refused(id, 'support-unit', announce)).code).toBe('role.notPermitted');
  await office.ask(id, 'contact', announce);
  expect((await office.refused(id, 'contact', announce)).code).toBe('withdrawal.announcedAlready');
  await office.ask(id, 'contact', { type: 'withdrawal.revoked' });
  await office.skipDays(id, 4);
  expect((await office.where(id)).stage).toBe('active');

  await office.ask(id, 'contact', announce);
  await office.toNextDeadline(id);
  const history = await office.history(id);
  const announced = history.findLast((entry) => entry.type === 'withdrawal.announced');
  const effective = history.findLast((entry) => entry.type === 'withdrawal.tookEffect');
  expect(epoch(effective?.at ?? '') - epoch(announced?.at ?? '')).toBe(72 * hours);
  expect((await office.where(id)).state).toBe('ended.partnershipWithdrawn');
  expect(await officialList(office.register)).toMatchObject([{ slug: id, status: 'former' }]);
  await expect(office.desk.ask(id, announce, office.as('contact'))).rejects.toThrow(/no running case|ended/);
}, 60_000);

test('an applicant can withdraw its letter while the committee reviews it', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of the Short Visit');
  const { case: id } = await office.submit(letter);
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'contact', { type: 'letter.withdrawn', reason: 'We will write again.' });
  expect((await office.where(id)).state).toBe('ended.letterWithdrawn');
}, 30_000);
