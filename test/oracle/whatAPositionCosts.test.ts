// What a position costs on the real server: at most 8 events of its case's history, whoever speaks for the seat; and a double click
// under one request key is one position. In: a review with the example's committee. Out: the events counted by the server.
import { days, plus } from '../../domain/instant.ts';
import { workflowIdOf } from '../../workflows/messages.ts';
import { exampleLetter, exampleRoster, openOffice, type Office } from '../support/office.ts';

const most = 8;

let office: Office;
let id: string;
beforeAll(async () => {
  const now = new Date().toISOString();
  const [from, until] = [now.slice(0, 10), plus(now, 30 * days).slice(0, 10)];
  const delegate = { id: 'norway-deputy', holder: 'A deputy', email: 'deputy@committee.example.org' };
  const delegations = [{ seat: 'norway', delegate, from, until }];
  office = await openOffice({ roster: { ...(await exampleRoster()), delegations } });
  ({ case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of Small Change')));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
}, 60_000);
afterAll(async () => {
  await office?.close();
});

/** The number of events once the case is at rest. */
async function events(): Promise<number> {
  await office.settle(id);
  const { historyLength } = await office.desk.temporal.workflow
    .getHandle(workflowIdOf('partnership', id))
    .describe();
  return historyLength;
}

async function costOf(seat: string, by: string, take: string): Promise<number> {
  const before = await events();
  await office.desk.ask(id, { type: 'position.taken', seat, take }, office.as(by));
  return (await events()) - before;
}

test(`every seat's position costs at most ${most} events, and so does a changed one`, async () => {
  const costs: [string, number][] = [];
  for (const { id: seat } of office.roster.seats) costs.push([seat, await costOf(seat, seat, 'support')]);
  costs.push(['norway, changed', await costOf('norway', 'norway', 'no-objection')]);
  expect(costs.filter(([, cost]) => cost > most || cost < 1)).toEqual([]);
}, 120_000);

test('a position by a delegate costs no more', async () => {
  expect(await costOf('norway', 'norway-deputy', 'support')).toBeLessThanOrEqual(most);
  expect((await office.where(id)).context.review?.positions['norway']).toMatchObject({ by: 'norway-deputy' });
}, 60_000);

test('a double click under one request key is one position, and both clicks get the same answer', async () => {
  const taken = async () => (await office.history(id)).filter((one) => one.type === 'position.taken').length;
  const before = await taken();
  const click = () =>
    office.desk.ask(
      id,
      { type: 'position.taken', seat: 'brazil', take: 'no-objection' },
      office.as('brazil'),
      'a-key',
    );
  const [first, second] = await Promise.all([click(), click()]);
  expect(second).toEqual(first);
  expect(await click()).toEqual(first);
  expect((await taken()) - before).toBe(1);
}, 60_000);
