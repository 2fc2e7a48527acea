// Conformance: random lives of a partnership, on the real server with real effects, are what the pure machine says.
// Replaying a case's log through the machine alone gives the state after every event and exactly the snapshot that the
// workflow holds; and what the forecast foresees of the next deadline is what happens, at that instant.
import { timeOf } from '../../client/fastForward.ts';
import type { Roster } from '../../domain/roster.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { keep, begin, restore, step } from '../../machines/engine/step.ts';
import { forecast } from '../../machines/engine/forecast.ts';
import type { AcceptedEvent } from '../../machines/engine/kit.ts';
import { read } from '../../machines/engine/reading.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { findCase } from '../../register/cases.ts';
import { loadRoster } from '../../register/rosters.ts';
import { nextDeadlineKey, organizationKey, stageKey, waitingOnKey } from '../../workflows/showOnServer.ts';
import { exampleLetter, exampleRoster, openOffice, type Office } from '../support/office.ts';
import { QuietCase } from '../support/quietCase.ts';
import { nextAct } from '../support/randomLife.ts';
import { askable, randomSource, type RandomSource } from '../support/requests.ts';

/** Few enough that all of them speak, are recused or stay silent in some life; the Co-Chairs and their substitutes among them. */
const seated = ['indonesia', 'philippines', 'fundar', 'twaweza'];
async function smallRoster(): Promise<Roster> {
  const roster = await exampleRoster();
  return { ...roster, seats: roster.seats.filter((one) => seated.includes(one.id)), delegations: [] };
}

let office: Office;
beforeAll(async () => {
  office = await openOffice({ roster: await smallRoster() });
}, 60_000);
afterAll(async () => {
  await office?.close();
});

test('whatever people can ask has its turn in some life, and nothing that is offered to them is refused', async () => {
  const roster = await smallRoster();
  const letters = await Promise.all(['complete.md', 'missing-principle.md'].map((one) => exampleLetter(one)));
  const asked = new Set<string>();
  const missing = () => askable.filter((type) => !asked.has(type));
  for (let seed = 1; missing().length > 0 && seed <= 400; seed += 1) {
    const random = randomSource(seed);
    const [letter] = letters.slice(seed % 2);
    if (letter === undefined) throw new Error('there is no letter');
    for (const type of liveQuietly(new QuietCase(letter, roster, random), random)) asked.add(type);
  }
  expect(missing()).toEqual([]);
}, 60_000);

/** @returns what was asked */
function liveQuietly(quiet: QuietCase, random: RandomSource): Set<string> {
  const asked = new Set<string>();
  for (let act = 0; act < 120; act += 1) {
    quiet.anHourPasses();
    if (quiet.reading.over) break;
    const next = nextAct(quiet.snapshot, random, quiet.now, asked);
    if (next === null) break;
    if (next === 'time passes') quiet.toNextDeadline();
    else {
      quiet.ask(next);
      asked.add(next.request.type);
    }
  }
  return asked;
}

async function keepsTheForecast(id: string): Promise<void> {
  const { snapshot, at } = await office.desk.look(id);
  const [foreseen] = forecast(kit, restore(kit, snapshot), at, 1);
  const before = (await office.history(id)).length;
  await office.toNextDeadline(id);
  const happened = (await office.history(id))[before];
  expect({ at: happened?.at, event: happened?.type }).toEqual({ at: foreseen?.at, event: foreseen?.event });
}

/** The relay had taken a notice, and it comes back. */
async function comesBack(id: string, { review }: PartnershipContext, random: RandomSource): Promise<void> {
  const seat = random.pick(review?.seats ?? []);
  if (seat === undefined) return;
  const returned = { letter: 'reviewNotice', to: seat.id, reason: 'Mailbox closed.' };
  await office.desk.tell(id, { type: 'mail.bounced', ...returned });
  await office.settle(id);
}

async function live(id: string, seed: number, acts: number): Promise<void> {
  const random = randomSource(seed);
  const asked = new Set<string>();
  for (let act = 0; act < acts; act += 1) {
    const { snapshot: kept } = await office.desk.look(id);
    const snapshot = restore(kit, kept);
    if (read(kit, snapshot).over) return;
    const next = nextAct(snapshot, random, await timeOf(office.desk, id), asked);
    if (random.chance(0.06)) await comesBack(id, snapshot.context as PartnershipContext, random);
    else if (next === 'time passes') await keepsTheForecast(id);
    else if (next !== null) {
      await office.ask(id, next.by, next.request);
      asked.add(next.request.type);
    }
  }
}

test.each([11, 23, 37, 58])(
  'a random life (seed %i) is what the machine says',
  async (seed) => {
    const { case: id } = await office.submit(await exampleLetter('complete.md', `Bank of Chance ${seed}`));
    await live(id, seed, 40);
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
    const held = (await office.desk.look(id)).snapshot;
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
  await office.ask(id, 'fundar', { type: 'position.taken', seat: 'fundar', take: 'support' });
  expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
  await office.skipDays(id, 16);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

test('the server shows where a case stands, without a person in it', async () => {
  const load = (roster: Roster) => loadRoster(office.register, roster, new Date().toISOString());
  await load(await exampleRoster());
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Open Book'));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await load(office.roster);
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
