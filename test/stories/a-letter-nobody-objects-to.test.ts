// Story: a letter that nobody objects to becomes a partnership (LOI-1, SC-1 to SC-5). On the real server, with real mail.
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

test('a letter nobody objects to', async () => {
  const letter = await exampleLetter('complete.md', 'Story Bank of Silence');
  const { case: id, missing } = await office.submit(letter);
  expect(missing).toEqual([]);
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  console.log((await office.where(id)).state);
  for (let i = 0; i < 4; i++) { const t = Date.now(); console.log(await office.toNextDeadline(id), (await office.where(id)).state, Date.now() - t); }
  await office.ask(id, 'co-chair-government', { type: 'acceptance.signed', office: 'co-chair-government' });
  await office.ask(id, 'co-chair-civil-society', { type: 'acceptance.signed', office: 'co-chair-civil-society' });
  console.log((await office.where(id)).state);
  console.log(await office.toNextDeadline(id), (await office.where(id)).state);
  const mails = await office.mail.messages();
  console.log(mails.length);
  console.log((await office.history(id)).map((e) => `${e.seq} ${e.at} ${e.type} ${e.by.id}`).join('\n'));
}, 60_000);
