// Story: two letters are under review at the same time, and both remind the seats on the same day. Each seat gets one mail, with
// every review in which it has not answered yet; whoever has answered one is reminded of the other alone.
import { mailOf } from '../../register/outbox.ts';
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

const kinds = ['seatReminder', 'reminderDigest'];
const reminders = async (id: string) =>
  (await mailOf(office.register, id)).filter(({ letter }) => kinds.includes(letter));
const remindersTo = async (seat: string, id: string) =>
  (await office.mailTo(seat, id)).filter(({ subject }) => subject?.startsWith('Reminder'));
const supports = (id: string, seat: string) =>
  office.ask(id, seat, { type: 'position.taken', seat, take: 'support' });

test('two reviews, one day, one mail per seat', async () => {
  const first = await underReview('Bank of the First Hour');
  const second = await underReview('Bank of the Second Hour');
  await supports(first, 'norway');
  await supports(second, 'chile');

  await office.toNextDeadline(first);
  const [toMexico, ...more] = await remindersTo('mexico', first);
  expect(more).toEqual([]);
  expect(toMexico?.subject).toMatch(/^Reminder: 2 reviews wait for your seat/);
  expect(toMexico?.text).toContain('letter of intent of Bank of the First Hour');
  expect(toMexico?.text?.replaceAll(/\s+/g, ' ')).toContain('letter of intent of Bank of the Second Hour');
  // A link for each review, of which no two are the same.
  const links = toMexico?.text?.match(/http:\/\/register\.example\.org\/answer\/\S+/g) ?? [];
  expect(new Set(links).size).toBe(2);

  expect(await remindersTo('norway', first)).toEqual([]);
  const [toChile] = await remindersTo('chile', first);
  expect(toChile?.subject).toMatch(/^Reminder: review by .*Bank of the First Hour$/);
  expect(toChile?.text).not.toContain('Second Hour');

  await office.toNextDeadline(second);
  expect((await reminders(second)).map(({ key }) => key.split('/').at(-1))).toEqual(['norway']);
  const [toNorway] = await remindersTo('norway', second);
  expect(toNorway?.subject).toMatch(/^Reminder: review by .*Bank of the Second Hour$/);
  expect(toNorway?.text).not.toContain('First Hour');

  // At the next reminder, days later, all of it anew.
  await office.toNextDeadline(first);
  expect(await remindersTo('mexico', first)).toHaveLength(2);
  expect(await remindersTo('norway', second)).toHaveLength(1);
  await office.toNextDeadline(second);
  expect(await remindersTo('mexico', second)).toEqual([]);
  expect(await remindersTo('norway', second)).toHaveLength(2);
}, 90_000);
