// Story: the Co-Chairs sign, each for its own office, or refuse, and the case returns to the committee (SC-3).
import { Refused } from '../../domain/errors.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

async function approved(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.skipDays(id, 16);
  expect((await office.where(id)).state).toBe('acceptance.awaitingSignatures');
  return id;
}

const sign = (office_: string) => ({ type: 'acceptance.signed', office: office_ });

test('both offices sign in the same moment, and one acceptance goes out', async () => {
  const id = await approved('Bank of Two Pens');
  const letter = await exampleLetter('complete.md');
  await Promise.all([
    office.ask(id, 'co-chair-government', sign('co-chair-government')),
    office.ask(id, 'co-chair-civil-society', sign('co-chair-civil-society')),
  ]);
  expect((await office.where(id)).stage).toBe('active');
  const mails = await office.mailTo(letter.letter.contacts[0]?.email ?? '', id);
  expect(mails.filter((mail) => /acceptance/i.test(mail.subject))).toHaveLength(1);
}, 40_000);

test('an office signs once, for itself; nobody else signs', async () => {
  const id = await approved('Bank of One Pen');
  await office.ask(id, 'co-chair-government', sign('co-chair-government'));
  expect((await office.refused(id, 'co-chair-government', sign('co-chair-government'))).code).toBe(
    'acceptance.alreadySigned',
  );
  expect((await office.refused(id, 'co-chair-government', sign('co-chair-civil-society'))).code).toBe(
    'role.speaksForItself',
  );
  expect((await office.refused(id, 'support-unit', sign('co-chair-government'))).code).toBe(
    'role.notPermitted',
  );
}, 40_000);

test('a double click is one signature: the same request id gets the same answer', async () => {
  const id = await approved('Bank of the Double Click');
  const by = office.as('co-chair-government');
  const first = await office.desk.ask(id, sign('co-chair-government'), by, 'click-1');
  const second = await office.desk.ask(id, sign('co-chair-government'), by, 'click-1');
  expect(second).toEqual(first);
  await expect(office.desk.ask(id, sign('co-chair-government'), by, 'click-2')).rejects.toThrow(Refused);
}, 40_000);

test('an unsigned acceptance is escalated and never lapses', async () => {
  const id = await approved('Bank of the Slow Pen');
  await office.ask(id, 'co-chair-government', sign('co-chair-government'));
  await office.skipDays(id, 400);
  expect(await office.where(id)).toMatchObject({
    state: 'acceptance.awaitingSignatures',
    waitingOn: ['co-chair-civil-society'],
  });
  const types = (await office.history(id)).map((entry) => entry.type);
  expect(types.filter((type) => type === 'acceptance.overdue')).toHaveLength(1);
}, 40_000);

test('a refusal to sign returns the case to the committee, which reviews again from the start', async () => {
  const id = await approved('Bank of the Raised Eyebrow');
  const reason = 'The letter promises more than the committee discussed.';
  await office.ask(id, 'co-chair-civil-society', {
    type: 'acceptance.refused',
    office: 'co-chair-civil-society',
    reason,
  });
  expect(await office.where(id)).toMatchObject({
    state: 'committeeReview.waitingToOpen',
    waitingOn: ['support-unit'],
  });
  const [task] = (await office.mailTo('support-unit', id)).slice(-1);
  expect(task?.text).toContain(reason);
  await office.ask(id, 'support-unit', { type: 'review.opened' });
  expect((await office.where(id)).context.review).toMatchObject({ ref: { round: 2 }, positions: {} });
}, 40_000);
