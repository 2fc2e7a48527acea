// Story: one objection blocks (SC-2). It is withdrawn and the window goes on; overruled or upheld only by the committee.
import { epoch } from '../../domain/instant.ts';
import { timeOf } from '../../client/fastForward.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

const decision = {
  meeting: 'Steering Committee, 12th meeting',
  date: '2026-12-02',
  reference: 'SC/12/7',
  reason: 'The committee has heard both sides.',
};

async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  return id;
}

test('an objection stops the clock; withdrawn, the time that remained goes on', async () => {
  const id = await underReview('Bank of the Patient Clock');
  const before = (await office.where(id)).context.review?.closesAt ?? '';
  await office.skipDays(id, 2);
  await office.ask(id, 'fundar', {
    type: 'objection.raised',
    seat: 'fundar',
    reason: 'The areas are too wide.',
  });
  const stopped = await office.where(id);
  expect(stopped).toMatchObject({
    state: 'committeeReview.asked.objectionStanding',
    waitingOn: ['fundar'],
    deadlines: [],
  });
  const remaining = stopped.context.review?.remaining ?? 0;
  const raisedAt = stopped.context.review?.objections[0]?.raisedAt ?? '';
  expect(epoch(before) - epoch(raisedAt)).toBe(remaining);
  const [told] = (await office.mailTo('norway', id)).slice(-1);
  expect(told?.text).toContain('The areas are too wide.');

  await office.skipDays(id, 40);
  expect((await office.where(id)).stage).toBe('committeeReview');

  const position = { type: 'position.taken', seat: 'fundar', take: 'support' };
  expect((await office.refused(id, 'fundar', position)).code).toBe('objection.stands');
  const foreign = { type: 'objection.withdrawn', seat: 'fundar', reason: 'For them.' };
  expect((await office.refused(id, 'norway', foreign)).code).toBe('role.speaksForItself');

  await office.ask(id, 'fundar', {
    type: 'objection.withdrawn',
    seat: 'fundar',
    reason: 'The letter was explained.',
  });
  const resumed = await office.where(id);
  const withdrawnAt =
    (await office.history(id)).findLast((entry) => entry.type === 'objection.withdrawn')?.at ?? '';
  expect(resumed.state).toBe('committeeReview.asked.openForObjections');
  expect(epoch(resumed.context.review?.closesAt ?? '') - epoch(withdrawnAt)).toBe(remaining);
  while ((await office.where(id)).stage === 'committeeReview') await office.toNextDeadline(id);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('only a recorded decision of the committee overrules one objection while another stands', async () => {
  const id = await underReview('Bank of Two Minds');
  await office.ask(id, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'First.' });
  await office.ask(id, 'norway', { type: 'objection.raised', seat: 'norway', reason: 'Second.' });
  const overrule = { type: 'objection.overruled', seat: 'fundar', decision };
  expect((await office.refused(id, 'co-chair-government', overrule)).code).toBe('role.notPermitted');
  await office.ask(id, 'support-unit', overrule);
  expect((await office.where(id)).waitingOn).toEqual(['norway']);
  await office.ask(id, 'norway', { type: 'objection.withdrawn', seat: 'norway', reason: 'Settled.' });
  const { context, state } = await office.where(id);
  expect(state).toBe('committeeReview.asked.openForObjections');
  expect(epoch(context.review?.closesAt ?? '')).toBeGreaterThan(epoch(await timeOf(office.desk, id)));
}, 30_000);

test('an objection that the committee upholds ends the case, and the organization is told why and where', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of the Closed Door');
  const { case: id } = await office.submit(letter);
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'No.' });
  await office.ask(id, 'support-unit', { type: 'objection.upheld', seat: 'fundar', decision });
  expect((await office.where(id)).state).toBe('ended.notApproved');
  const mails = await office.mailTo(letter.letter.contacts[0]?.email ?? '', id);
  expect(mails.at(-1)?.text).toContain('SC/12/7');
}, 30_000);
