// Story: every partnership is reviewed every year, for good (SC-6): silence continues it, the committee decides all else.
import { anniversary } from '../../domain/calendar.ts';
import { days, epoch } from '../../domain/instant.ts';
import { officialList } from '../../register/partners.ts';
import { stageKey } from '../../workflows/showOnServer.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

const decision = {
  meeting: 'Steering Committee',
  date: '2027-11-02',
  reference: 'SC/14/3',
  reason: 'As discussed.',
};

/** One seat says that it has read the notice; where nobody takes a review up, silence decides nothing. */
const isRead = (id: string) => office.ask(id, 'norway', { type: 'notice.acknowledged', seat: 'norway' });

async function partner(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await isRead(id);
  await office.skipDays(id, 16);
  for (const one of ['co-chair-government', 'co-chair-civil-society']) {
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  }
  expect((await office.where(id)).stage).toBe('active');
  return id;
}

const statusOf = async (id: string) =>
  (await officialList(office.register)).find((one) => one.slug === id)?.status;

test('two years pass: the review opens 60 days before each anniversary, and silence continues the partnership', async () => {
  const id = await partner('Bank of Many Years');
  const { acceptedAt } = (await office.where(id)).context;
  const firstRun = (await office.desk.temporal.workflow.getHandle(`partnership/${id}`).describe()).runId;
  for (const year of [1, 2]) {
    await office.toNextDeadline(id);
    expect((await office.where(id)).title).toBe('Yearly review: awaiting the report');
    const opened = (await office.history(id)).findLast((entry) => entry.type === 'yearlyReview.opened');
    expect(epoch(anniversary(acceptedAt ?? '', year)) - epoch(opened?.at ?? '')).toBe(60 * days);
    await office.ask(id, 'contact', { type: 'report.submitted', report: `What we did in year ${year}.` });
    expect((await office.where(id)).title).toBe('Yearly review: open for objections');
    await isRead(id);
    await office.skipDays(id, 16);
    expect((await office.where(id)).stage).toBe('active');
  }
  const description = await office.desk.temporal.workflow.getHandle(`partnership/${id}`).describe();
  expect(description.runId).not.toBe(firstRun);
  expect(description.typedSearchAttributes.get(stageKey)).toBe('active');
  const metadata = await office.desk.temporal.workflow
    .getHandle(`partnership/${id}`)
    .query<{ currentDetails: string }>('__temporal_workflow_metadata');
  expect(metadata.currentDetails).toContain('Active partner');
  const history = await office.history(id);
  expect(history.map((entry) => entry.seq)).toEqual(history.map((_, index) => index + 1));
}, 90_000);

test('a missing report decides nothing: the Support Unit is asked, and sends the case to the committee', async () => {
  const id = await partner('Bank of the Empty Page');
  await office.toNextDeadline(id);
  await office.skipDays(id, 60);
  expect(await office.where(id)).toMatchObject({
    title: 'Yearly review: the report is missing',
    stage: 'yearlyReview',
  });
  expect(await statusOf(id)).toBe('active');
  await office.ask(id, 'support-unit', {
    type: 'review.sentToCommittee',
    reason: 'Two letters stayed unanswered.',
  });
  const [notice] = (await office.mailTo('brazil', id)).slice(-1);
  expect(notice?.text).toMatch(/no report/i);
}, 60_000);

test('an objection turns the review into a recorded decision: conditions, suspension, reinstatement, end', async () => {
  const id = await partner('Bank of Hard Questions');
  await office.toNextDeadline(id);
  await office.ask(id, 'contact', { type: 'report.submitted', report: 'All is well.' });
  await office.ask(id, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'It is not.' });
  const decide = (outcome: string, conditions: unknown[] = []) => ({
    type: 'review.decided',
    outcome,
    conditions,
    decision,
  });
  expect((await office.refused(id, 'support-unit', decide('continueWithConditions'))).code).toBe(
    'review.conditionsMissing',
  );
  expect((await office.refused(id, 'co-chair-government', decide('end'))).code).toBe('role.notPermitted');
  const condition = { text: 'Publish the data.', owner: 'The bank', due: '2028-03-01' };
  await office.ask(id, 'support-unit', decide('continueWithConditions', [condition]));
  expect(await office.where(id)).toMatchObject({
    stage: 'active',
    context: { conditions: [condition], nextReviewYear: 2 },
  });

  await office.toNextDeadline(id);
  await office.ask(id, 'support-unit', decide('suspend'));
  expect((await office.where(id)).stage).toBe('suspended');
  expect(await statusOf(id)).toBe('suspended');
  await office.skipDays(id, 500);
  await office.ask(id, 'support-unit', { type: 'partnership.reinstated', decision });
  const reinstated = await office.where(id);
  expect(reinstated).toMatchObject({ stage: 'active', context: { nextReviewYear: 4 } });
  expect(await statusOf(id)).toBe('active');

  await office.toNextDeadline(id);
  await office.ask(id, 'support-unit', decide('end'));
  expect((await office.where(id)).state).toBe('ended.partnershipEnded');
  expect(await statusOf(id)).toBe('former');
}, 90_000);
