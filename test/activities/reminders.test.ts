// The reminder to the seats without a position, tried again. In: a relay that fails at first, and another review that opens between
// the tries. Out: each mailbox has one mail, and every try of it is the same mail.
import type { Activities } from '../../activities/index.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import { appendEvent } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { recording } from '../register/recordings.ts';
import { activitiesOver, furnishedRegister } from './installation.ts';
import { conflictedSeat, letterReview } from './letterFacts.ts';
import type { Relay } from './relay.ts';
import { at, batchOf, closesAt, seats } from './worldBank.ts';

let register: Register;
let activities: Activities;
let relay: Relay;
beforeEach(async () => {
  register = await furnishedRegister();
  ({ activities, relay } = await activitiesOver(register));
});

/** The letter of another organization is under review, and waits for the given seats. */
async function underReviewToo(caseId: string, silent: FrozenSeat[], until = '2026-12-11T11:59:59.000Z') {
  const review = { ref: letterReview, seats: silent, closesAt: until };
  const given = {
    at,
    organization: `Bank ${caseId}`,
    stage: 'committeeReview',
    state: 'committeeReview.asked.openForObjections',
    waitingOn: silent.map(({ id }) => id),
    snapshot: { version: 2, data: { context: { review } } },
  };
  await appendEvent(register, recording(caseId, 1, given));
}

const [brazil, norway] = [seats[0], seats[3]].map((seat) => seat ?? conflictedSeat);
const reminder = (to: FrozenSeat[], on = at) =>
  batchOf([{ type: 'remindSeats', params: { review: letterReview, seats: to, closesAt } }], { at: on });
const sent = () => relay.taken.map(({ to, mail }) => [to.join(), mail.subject?.split(/[:,]/)[1]?.trim()]);
const waits = (count: number) => `${count} reviews wait for your seat`;

test('a second try sends what is missing, as it was, whatever waits by then', async () => {
  if (brazil === undefined || norway === undefined) throw new Error('there are no seats');
  await underReviewToo('aa', [brazil, norway]);
  relay.replies.rcpt = { [norway.email]: [450, '4.2.1 try again later'] };
  const batch = reminder([brazil, norway]);
  await expect(activities.carryOutPartnership(batch)).rejects.toThrow();
  expect(sent()).toEqual([[brazil.email, waits(2)]]);
  await underReviewToo('bb', [brazil, norway]);
  relay.replies.rcpt = {};
  await activities.carryOutPartnership(batch);
  await activities.carryOutPartnership(batch);
  expect(sent()).toEqual([
    [brazil.email, waits(2)],
    [norway.email, waits(2)],
  ]);
});

test('what has closed by then, and what waits for others, is not listed', async () => {
  if (brazil === undefined || norway === undefined) throw new Error('there are no seats');
  await underReviewToo('aa', [norway]);
  await underReviewToo('bb', [brazil], '2026-11-24T09:00:00.000Z');
  await underReviewToo('cc', [{ ...brazil, email: 'another@sc.example.org' }]);
  await activities.carryOutPartnership(reminder([brazil]));
  expect(sent()).toEqual([[brazil.email, 'review by 8 December 2026']]);
});

test('holder and delegate get one each, with what each of them may answer', async () => {
  const { delegate: _none, ...alone } = conflictedSeat;
  await underReviewToo('aa', [alone]);
  await activities.carryOutPartnership(reminder([conflictedSeat]));
  expect(new Map(sent().map(([to, subject]) => [to, subject]))).toEqual(
    new Map([
      [conflictedSeat.email, waits(2)],
      [conflictedSeat.delegate?.email, 'review by 8 December 2026'],
    ]),
  );
  expect(sent()).toHaveLength(2);
});
