// Conformance: random lives of a partnership, on the real server with real effects, are what the pure machine says.
// Replaying a case's log through the machine alone gives the state after every event and exactly the snapshot that the
// workflow holds; and what the forecast foresees of the next deadline is what happens, at that instant.
import { keep, begin, step } from '../../machines/engine/step.ts';
import { allowed } from '../../machines/engine/allowed.ts';
import { forecast } from '../../machines/engine/forecast.ts';
import type { AcceptedEvent, Snapshot } from '../../machines/engine/kit.ts';
import { read } from '../../machines/engine/reading.ts';
import { restore } from '../../machines/engine/step.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { findCase } from '../../register/cases.ts';
import { nextDeadlineKey, organizationKey, stageKey, waitingOnKey } from '../../workflows/showOnServer.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';
import { randomSource, requestFor } from '../support/requests.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

async function snapshotOf(id: string): Promise<Snapshot> {
  const sight = await office.desk.look(id);
  return restore(kit, sight.snapshot);
}

async function live(id: string, seed: number, acts: number): Promise<void> {
  const random = randomSource(seed);
  for (let act = 0; act < acts; act += 1) {
    const snapshot = await snapshotOf(id);
    const { over, deadlines } = read(kit, snapshot);
    if (over) return;
    const [next] = deadlines;
    const possible = allowed(kit, snapshot).filter((one) => requestFor(one.event, snapshot, random) !== null);
    const rare = (event: string) => /withdrawn|setAside|Duplicate|upheld|ended|announced/.test(event);
    const chosen = random.pick(possible.filter((one) => !rare(one.event) || random.chance(0.15)));
    if (next !== undefined && (chosen === undefined || random.chance(0.5))) {
      const { lastAt } = { lastAt: (await office.desk.look(id)).at };
      const [foreseen] = forecast(kit, snapshot, lastAt, 1);
      const before = (await office.history(id)).length;
      await office.toNextDeadline(id);
      const happened = (await office.history(id))[before];
      expect({ at: happened?.at, event: happened?.type }).toEqual({
        at: foreseen?.at,
        event: foreseen?.event,
      });
    } else if (chosen !== undefined) {
      const asked = requestFor(chosen.event, snapshot, random);
      if (asked !== null) await office.ask(id, asked.by, asked.request);
    }
  }
}

test.each([11, 23, 37, 58])(
  'a random life (seed %i) is what the machine says',
  async (seed) => {
    const { case: id } = await office.submit(await exampleLetter('complete.md', `Bank of Chance ${seed}`));
    await live(id, seed, 25);
    await office.settle(id);
    let snapshot = begin(kit);
    for (const entry of await office.history(id)) {
      const { seq: _seq, stage, payload, hash: _hash, ...rest } = entry;
      const event = { ...payload, ...rest } as unknown as AcceptedEvent;
      const next = step(kit, snapshot, event);
      expect(next.taken).toBe(true);
      snapshot = next.snapshot;
      expect(read(kit, snapshot).stage).toBe(stage);
    }
    const held = keep(kit, await snapshotOf(id));
    expect(JSON.parse(JSON.stringify(keep(kit, snapshot)))).toEqual(held);
    expect((await findCase(office.register, id))?.snapshot).toEqual(held);
  },
  120_000,
);

test('a request to cancel the workflow ends nothing, and a fact that only the clock may report is not taken', async () => {
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Steady Hand'));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  const handle = office.desk.temporal.workflow.getHandle(`partnership/${id}`);
  await handle.cancel();
  await handle.signal('tell', { type: 'window.closed' });
  await office.ask(id, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
  await office.skipDays(id, 16);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('the server shows where a case stands, without a person in it', async () => {
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Open Book'));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  const { nextDeadline } = await office.desk.look(id);
  const handle = office.desk.temporal.workflow.getHandle(`partnership/${id}`);
  const { typedSearchAttributes: shown } = await handle.describe();
  expect(shown.get(stageKey)).toBe('committeeReview');
  expect(shown.get(waitingOnKey)).toEqual(['seats']);
  expect(shown.get(organizationKey)).toBe('Bank of the Open Book');
  expect(shown.get(nextDeadlineKey)?.toISOString()).toBe(nextDeadline?.at);
  const metadata = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
  expect(metadata.currentDetails).toContain('Letter of intent: open for objections');
  expect(metadata.currentDetails).not.toContain('@');
}, 30_000);
