// The yardstick: the same life of a letter, written by hand for Temporal, without a machine. In: the same requests.
// Out: the same activities in the same order, the same timers and attributes, the same letters and seats handed over; no roles, no refusals, no roll-over, no explanation.
import {
  condition,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { epoch } from '../domain/instant.ts';
import { ask, look, type Fact } from '../workflows/messages.ts';
import { nextDeadlineKey, stageKey, waitingOnKey } from '../workflows/showOnServer.ts';
import type { InstantActivities } from './activities.ts';

const { record } = proxyLocalActivities<InstantActivities>({ startToCloseTimeout: 15_000 });
const { carryOutPartnership } = proxyActivities<InstantActivities>({ startToCloseTimeout: 60_000 });

export async function bare(): Promise<void> {
  const { workflowId } = workflowInfo();
  const taken: string[] = [];
  let stage = 'intake';
  let deadline: { event: string; at: string } | null = null;
  let written: Promise<unknown> = Promise.resolve();
  const write = async (type: string, payload: unknown = {}) => {
    taken.push(type);
    written = written.then(() => record({ workflowId, seq: taken.length, type, payload }));
    await written;
  };
  const enter = (next: string, at: string | null, waitingOn: string[]) => {
    stage = next;
    deadline = at === null ? null : { event: 'deadline', at };
    upsertSearchAttributes([
      { key: stageKey, value: stage },
      { key: waitingOnKey, value: waitingOn.length > 0 ? waitingOn : null },
      { key: nextDeadlineKey, value: at === null ? null : new Date(at) },
    ]);
  };
  const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  const perform = async (params: object, ...types: string[]): Promise<Fact[]> => {
    const effects = types.map((type, n) => ({
      key: `${workflowId}/${taken.length}/${n}`,
      effect: { type, params },
    }));
    const facts = await carryOutPartnership({ effects });
    for (const fact of facts) await write(fact.type, fact);
    return facts;
  };
  const answer = () => ({ case: workflowId, seq: taken.length, at: '', stage, state: stage });

  let letter: object = {};
  setHandler(ask, async ({ request }) => {
    if (request.type === 'letter.submitted') letter = request;
    await write(request.type, request);
    return answer();
  });
  setHandler(look, () => ({
    ...answer(),
    snapshot: { version: 1, data: null },
    nextDeadline: deadline,
    underWay: 0,
  }));

  const times = (type: string) => taken.filter((one) => one === type).length;
  await condition(() => times('letter.submitted') > 0);
  enter('intake', null, ['support-unit']);
  await perform(letter, 'fileLetter', 'sendReceipt');
  await condition(() => times('letter.declaredComplete') > 0);
  enter('committeeReview', null, []);
  const [frozen] = await perform({}, 'freezeRoster');
  const asked = { seats: frozen?.['seats'] };
  await perform(asked, 'notifySeats');
  const closesAt = inDays(14);
  enter('committeeReview', inDays(7), ['seats']);
  await condition(() => false, epoch(inDays(7)) - Date.now());
  await write('reminder.due');
  enter('committeeReview', closesAt, ['seats']);
  await perform(asked, 'remindSeats');
  await condition(() => false, Math.max(1, epoch(closesAt) - Date.now()));
  await write('window.closed');
  enter('acceptance', null, []);
  await perform(asked, 'tellSeats', 'draftAcceptance');
  const escalatesAt = inDays(28);
  enter('acceptance', escalatesAt, ['co-chairs']);
  await perform({}, 'requestSignatures');
  await condition(() => times('acceptance.signed') > 0);
  enter('acceptance', escalatesAt, ['co-chair']);
  await condition(() => times('acceptance.signed') === 2, epoch(escalatesAt) - Date.now());
  enter('acceptance', null, []);
  await perform({}, 'sendAcceptance');
  enter('publication', null, []);
  await perform({}, 'publish');
  enter('active', inDays(305), []);
  await perform({}, 'tellPartner');
  await condition(() => times('withdrawal.announced') > 0, 305 * 86_400_000);
}
