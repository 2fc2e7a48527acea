// Story: a policy is tried on the past before it is used. The Support Unit sees what would have differed, loads the policy, and
// anyone can check by hand when the next window closes (policy; SC-1, SC-2).
import { history } from '../../register/cases.ts';
import { verifyLog } from '../../register/log.ts';
import { openCliOffice, type CliOffice } from '../cli/commandLine.ts';
import { exampleLetter } from '../support/office.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

interface Trial {
  summary: Record<string, number>;
  reviews: {
    case: string;
    closesAt: { was: string; would: string };
    outcome: Record<'was' | 'would', { stage: string; how: string | null }>;
    answers: { seat: string; take: string; was: string; would: string }[];
    refused: { event: string; by: string }[];
    differs: boolean;
  }[];
}

const quiet = 'bank-of-the-quiet-past';
const debated = 'bank-of-the-debated-past';
const hasty = 'version: hasty\nobjectionWindow: { workingDays: 5 }\n';

async function underReview(name: string): Promise<string> {
  const { case: id } = await cli.office.submit(await exampleLetter('complete.md', name));
  await cli.office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  return id;
}

async function toTheClose(id: string): Promise<void> {
  while ((await cli.office.where(id)).stage === 'committeeReview') await cli.office.toNextDeadline(id);
}

async function tried(id: string, file: string): Promise<Trial['reviews'][number]> {
  const { reviews } = await cli.quick.answers<Trial>('policy try', file);
  const found = reviews.find((one) => one.case === id);
  if (found === undefined) throw new Error(`${id} was not tried`);
  return found;
}

test('there is a past: one letter that nobody objected to, and one with an objection on the ninth day', async () => {
  const { office } = cli;
  expect(await underReview('Bank of the Quiet Past')).toBe(quiet);
  await office.ask(quiet, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await toTheClose(quiet);
  expect((await office.where(quiet)).stage).toBe('acceptance');

  expect(await underReview('Bank of the Debated Past')).toBe(debated);
  await office.ask(debated, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await office.skipDays(debated, 9);
  const objection = { type: 'objection.raised', seat: 'fundar', reason: 'The areas are too wide.' };
  await office.ask(debated, 'fundar', objection);
  await office.skipDays(debated, 3);
  await office.ask(debated, 'fundar', { type: 'objection.withdrawn', seat: 'fundar', reason: 'Explained.' });
  await toTheClose(debated);
  expect((await office.where(debated)).stage).toBe('acceptance');
}, 90_000);

test('under a window of five days the objection would have come too late, and the Support Unit sees it', async () => {
  const file = await cli.file('hasty.yaml', hasty);
  expect((await cli.quick.answers<Trial>('policy try', file)).summary).toMatchObject({
    reviews: 2,
    differing: 2,
    closingSooner: 2,
    answersLate: 1,
    noLongerBlocking: 1,
    refused: 0,
    leftOut: 0,
  });
  expect(await tried(quiet, file)).toMatchObject({
    answers: [],
    outcome: { was: { how: 'silence' }, would: { how: 'silence' } },
  });
  const { answers, refused } = await tried(debated, file);
  expect(answers).toMatchObject([{ seat: 'fundar', take: 'objection', was: 'blocks', would: 'late' }]);
  // The late objection would have held the acceptance, and its withdrawal would have let it go on.
  expect(refused).toEqual([]);
  const text = await cli.quick.tells('policy try', file);
  expect(text).toMatch(/fundar +objection, .*: blocked → late/);
});

test('with two objections of a constituency needed, the window would have gone on and closed in its time', async () => {
  const file = await cli.file(
    'tolerant.yaml',
    'version: tolerant\nobjectionThreshold: { civil-society: 2 }\n',
  );
  const { answers, closesAt, outcome } = await tried(debated, file);
  expect(answers).toMatchObject([{ seat: 'fundar', was: 'blocks', would: 'counted' }]);
  expect(Date.parse(closesAt.would)).toBeLessThan(Date.parse(closesAt.was));
  expect(outcome.would).toMatchObject({ stage: 'acceptance', how: 'silence' });
});

test('a holiday in the window puts its close off, and changes nothing else', async () => {
  const { office } = cli;
  const opened = (await office.history(quiet)).find((one) => one.type === 'roster.frozen')?.at ?? '';
  const days = Array.from({ length: 14 }, (_, index) =>
    new Date(Date.parse(opened) + index * 86_400_000).toISOString().slice(0, 10),
  );
  const named = days.map((date) => `      - { date: ${date}, name: Closed }`).join('\n');
  const file = await cli.file(
    'closed.yaml',
    `version: closed\nholidayCalendars:\n  - name: Everyone\n    days:\n${named}\n`,
  );
  const { closesAt, outcome, answers } = await tried(quiet, file);
  expect(Date.parse(closesAt.would)).toBeGreaterThan(Date.parse(closesAt.was) + 7 * 86_400_000);
  expect(outcome.would).toMatchObject({ stage: 'acceptance', how: 'silence' });
  expect(answers).toEqual([]);
});

test('the policy that was in force differs nowhere, and trying has changed no case, no policy and sent no mail', async () => {
  const { office, quick } = cli;
  const [events, mails] = [await history(office.register, debated), (await office.mail.messages()).length];
  const shipped = await quick.answers<Trial>('policy try', `${__dirname}/../../examples/policy.yaml`);
  expect(shipped.summary).toMatchObject({ reviews: 2, differing: 0 });
  expect(await history(office.register, debated)).toEqual(events);
  expect(await office.mail.messages()).toHaveLength(mails);
  expect(await quick.answers('policy history')).toEqual([]);
  expect((await verifyLog(office.register)).faults).toEqual([]);
});

test('loaded, it is frozen into the next review, whose close anyone can check by hand', async () => {
  const { office, quick } = cli;
  const underWay = await underReview('Bank of the Old Rule');
  const before = (await office.where(underWay)).context.review?.closesAt;
  await quick.answers('policy load', await cli.file('hasty.yaml', hasty));
  const next = await underReview('Bank of the New Rule');

  const { context } = await office.where(next);
  expect(context.policy).toMatchObject({ version: 'hasty', from: new Date().toISOString().slice(0, 10) });
  expect((await office.where(underWay)).context.review?.closesAt).toBe(before);

  const { openedAt = '', closesAt = '' } = context.review ?? {};
  const certificate = await quick.answers('policy deadline', '--from', openedAt);
  expect(certificate).toMatchObject({ policyVersion: 'hasty', workingDays: 5, closesAt });
  const text = await quick.tells('review certificate', next);
  expect(text).toContain('working day 5 of 5');
  expect(text).toContain(`The deadline is ${closesAt?.slice(0, 10)} 11:59:59 UTC`);
}, 60_000);
