// The watch of the roster, on the real server: a hand-over that the roster has announced is told on its day, once.
import { days, instant } from '../../domain/instant.ts';
import { loadRoster } from '../../register/rosters.ts';
import { tellOfToday } from '../../worker/rosterWatch.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

test('a hand-over that the roster announces for next week reaches the review on that day, and the successor once', async () => {
  const day = (ahead: number) => instant(Date.now() + ahead * days).slice(0, 10);
  const [norway] = office.roster.seats.filter((seat) => seat.id === 'norway');
  if (norway === undefined) throw new Error('the example roster has no seat of Norway');
  const successor = {
    ...norway,
    holder: 'Norway: the new desk',
    email: 'norway.next@committee.example.org',
    from: day(6),
  };
  const others = office.roster.seats.filter((seat) => seat.id !== 'norway');
  const seats = [...others, { ...norway, until: day(5) }, successor];
  await loadRoster(office.register, { ...office.roster, seats }, instant(Date.now()));
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Next Desk'));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  expect(await tellOfToday(office.desk, office.register)).toEqual([]);

  await office.skipDays(id, 7);
  const told = await tellOfToday(office.desk, office.register);
  expect(told).toMatchObject([{ case: id, seat: 'norway', holder: successor.holder, outcome: 'told' }]);
  await office.settle(id);
  expect(await tellOfToday(office.desk, office.register)).toEqual([]);
  const mails = await office.mailTo(successor.email, id);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain('Bank of the Next Desk');
}, 60_000);
