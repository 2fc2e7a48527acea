// A partnership of decades: a dossier of some 200 events with many yearly reviews is written and verified in seconds.
import { makeDossier } from '../../dossier/make.ts';
import { jsonIn, making, verified } from './aDossier.ts';
import { openQuietOffice, type QuietOffice } from './quietOffice.ts';

let office: QuietOffice;
beforeAll(async () => {
  office = await openQuietOffice();
}, 60_000);
afterAll(() => office?.close());

/** One act that keeps the partnership going, or the clock's next deadline. */
async function goOn(id: string): Promise<void> {
  const { state, deadlines } = office.where(id);
  if (state.endsWith('awaitingSignatures')) {
    for (const seat of ['co-chair-government', 'co-chair-civil-society']) {
      await office.ask(id, seat, { type: 'acceptance.signed', office: seat });
    }
  } else if (state.endsWith('awaitingReport')) {
    await office.ask(id, 'contact', {
      type: 'report.submitted',
      report: 'We published all that we promised.',
    });
  } else if (state.endsWith('openForObjections') && !answered.has(`${id} ${deadlines.at(-1)?.at}`)) {
    answered.add(`${id} ${deadlines.at(-1)?.at}`);
    for (const seat of ['norway', 'brazil', 'fundar']) {
      await office.ask(id, seat, { type: 'position.taken', seat, take: 'support' });
    }
  } else {
    await office.toNextDeadline(id);
  }
}

const answered = new Set<string>();
/** In ms; many times what it takes on a quiet machine. */
const patience = 20_000;

test('200 events, with a review every year', async () => {
  const id = await office.submit('Bank of Decades');
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  for (let acts = 0; acts < 400 && office.events(id) < 200; acts += 1) await goOn(id);
  const began = performance.now();
  const { files, manifest } = await makeDossier(office.register, id, making);
  const made = performance.now();
  const { result } = verified(files, { expected: [making.keyring.publicKey] });
  const checked = performance.now();
  expect(result).toBe('holds');
  expect(manifest.standing.seq).toBeGreaterThanOrEqual(200);
  expect(jsonIn(files, 'record.json')['records'].length).toBeGreaterThan(8);
  expect(made - began).toBeLessThan(patience);
  expect(checked - made).toBeLessThan(patience);
}, 120_000);
