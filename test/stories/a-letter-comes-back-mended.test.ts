// Story: a letter lacks a principle, goes back, and is mended in the same case (LOI-2 to LOI-4, PR-1 to PR-6, G1-1);
// another is never mended and lapses without prejudice.
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

test('an incomplete letter cannot be declared complete; it is returned with what is missing, and mended', async () => {
  const name = 'Fund for Second Thoughts';
  const letter = await exampleLetter('missing-principle.md', name);
  const { case: id, missing } = await office.submit(letter);
  expect(missing).toContain('PR-6');

  const refusal = await office.refused(id, 'support-unit', { type: 'letter.declaredComplete' });
  expect(refusal.code).toBe('letter.incomplete');
  expect(refusal.message).toContain('PR-6');
  expect(refusal.allowed?.map((one) => one.event)).toContain('letter.returned');

  await office.ask(id, 'support-unit', {
    type: 'letter.returned',
    note: 'Thank you; one principle is missing.',
  });
  expect(await office.where(id)).toMatchObject({
    title: 'Returned to the organization',
    waitingOn: ['contact'],
  });
  const mails = await office.mailTo(letter.letter.contacts[0]?.email ?? '', id);
  expect(mails.at(-1)?.text).toContain('PR-6');
  expect(mails.at(-1)?.inReplyTo).toBe(mails[0]?.inReplyTo);

  const mended = await exampleLetter('missing-principle-mended.md', name);
  expect(await office.submit(mended)).toMatchObject({ case: id, missing: [] });
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  expect((await office.where(id)).stage).toBe('committeeReview');
}, 30_000);

test('a returned letter is reminded three times, then closed without prejudice, and the organization is told', async () => {
  const letter = await exampleLetter('missing-principle.md', 'Institute of Long Silences');
  const { case: id } = await office.submit(letter);
  await office.ask(id, 'support-unit', { type: 'letter.returned' });
  await office.skipDays(id, 121);
  const types = (await office.history(id)).map((entry) => entry.type);
  expect(types.filter((type) => type === 'letter.reminderDue')).toHaveLength(3);
  expect(types.at(-1)).toBe('letter.lapsed');
  expect((await office.where(id)).state).toBe('ended.lapsed');
  const mails = await office.mailTo(letter.letter.contacts[0]?.email ?? '', id);
  expect(mails.at(-1)?.text).toMatch(/without prejudice/i);

  const again = await office.submit(
    await exampleLetter('missing-principle-mended.md', 'Institute of Long Silences'),
  );
  expect(again.case).toBe(`${id}-2`);
}, 30_000);

test('a company is set aside, kindly and with a reason', async () => {
  const letter = await exampleLetter('private-company.md', 'Sunlight Advisers Ltd');
  const { case: id } = await office.submit(letter);
  const refusal = await office.refused(id, 'support-unit', { type: 'letter.declaredComplete' });
  expect(refusal).toMatchObject({ code: 'letter.notMultilateral', clause: 'LOI-1' });
  await office.ask(id, 'support-unit', {
    type: 'letter.setAside',
    ground: 'notMultilateral',
    reason: 'The framework is for multilateral bodies.',
  });
  expect((await office.where(id)).state).toBe('ended.setAside');
  const mails = await office.mailTo(letter.letter.contacts[0]?.email ?? '', id);
  expect(mails.at(-1)?.text).toContain('The framework is for multilateral bodies.');
}, 30_000);
