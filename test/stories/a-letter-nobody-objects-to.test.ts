// Story: a letter that nobody objects to becomes an official partnership (LOI-1, SC-1 to SC-5, G1-1).
// On the real server, with a real worker, register and mail; time is fast-forwarded.
import { officialList } from '../../register/partners.ts';
import { verifyLog } from '../../register/log.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
let id: string;

beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

test('the Support Unit records a complete letter, and the organization gets a receipt with its case number', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of Quiet Consent');
  const submitted = await office.submit(letter);
  id = submitted.case;
  expect(submitted).toMatchObject({ case: 'bank-of-quiet-consent', stage: 'intake', missing: [] });
  const [receipt, ...others] = await office.mailTo(letter.letter.contacts[0]?.email ?? '', id);
  expect(others).toEqual([]);
  expect(receipt?.text).toContain(id);
  expect(receipt?.headers['auto-submitted']).toBe('auto-generated');
});

test('once it is declared complete, every seat gets one notice with the exact closing instant', async () => {
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  const { state, waitingOn, context } = await office.where(id);
  expect(state).toBe('committeeReview.asked.openForObjections');
  expect(waitingOn).toHaveLength(22);
  const closesAt = context.review?.closesAt ?? '';
  expect(closesAt).toMatch(/T11:59:59\.000Z$/);
  for (const seat of office.roster.seats) {
    const [notice, ...others] = await office.mailTo(seat.email, id);
    expect(others).toEqual([]);
    expect(notice?.to).toEqual([seat.email]);
    expect(notice?.text).toContain('11:59:59 UTC');
    expect(notice?.text).toMatch(/silence/i);
  }
}, 20_000);

test('only the seats without a position are reminded', async () => {
  await office.ask(id, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await office.toNextDeadline(id);
  expect(await office.mailTo('norway', id)).toHaveLength(1);
  expect(await office.mailTo('brazil', id)).toHaveLength(2);
}, 20_000);

test('the window closes at its instant, absent objections, and the Co-Chairs are asked to sign', async () => {
  const { context } = await office.where(id);
  const closesAt = context.review?.closesAt ?? '';
  while ((await office.where(id)).stage === 'committeeReview') await office.toNextDeadline(id);
  const closing = (await office.history(id)).find((entry) => entry.type === 'window.closed');
  expect(closing?.at).toBe(closesAt);
  expect((await office.where(id)).waitingOn).toEqual(['co-chair-government', 'co-chair-civil-society']);
  const [news] = (await office.mailTo('brazil', id)).slice(-1);
  expect(news?.text).toMatch(/21 of 22/);
}, 30_000);

test('when both Co-Chair offices have signed, the acceptance goes out once and the letter is public', async () => {
  await office.ask(id, 'co-chair-government', { type: 'acceptance.signed', office: 'co-chair-government' });
  expect((await office.where(id)).waitingOn).toEqual(['co-chair-civil-society']);
  await office.ask(id, 'co-chair-civil-society', {
    type: 'acceptance.signed',
    office: 'co-chair-civil-society',
  });
  expect((await office.where(id)).stage).toBe('active');
  const list = await officialList(office.register);
  expect(list).toMatchObject([{ slug: id, name: 'Bank of Quiet Consent', status: 'active' }]);
}, 20_000);

test('everything that happened stands in an unbroken log, and no mail has gone out twice', async () => {
  const types = (await office.history(id)).map((entry) => entry.type);
  expect(types.filter((type) => type !== 'reminder.due')).toEqual([
    'letter.submitted',
    'letter.declaredComplete',
    'roster.frozen',
    'notices.sent',
    'position.taken',
    'window.closed',
    'acceptance.drafted',
    'acceptance.signed',
    'acceptance.signed',
    'acceptance.delivered',
    'publication.verified',
  ]);
  expect((await verifyLog(office.register)).faults).toEqual([]);
  const ids = (await office.mail.messages()).map((mail) => mail.messageId);
  expect(new Set(ids).size).toBe(ids.length);
});
