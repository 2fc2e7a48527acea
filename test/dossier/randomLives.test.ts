// Whatever happens in a case, its dossier holds: random lives, from the letter through reviews, amendments and rotations, each made
// into a dossier and verified. A check that were too strict would fail here.
import { allowed } from '../../machines/engine/allowed.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { makeDossier } from '../../dossier/make.ts';
import { randomSource, requestFor } from '../support/requests.ts';
import { making, verified } from './aDossier.ts';
import { openQuietOffice, type QuietOffice } from './quietOffice.ts';

let office: QuietOffice;
beforeAll(async () => {
  office = await openQuietOffice();
}, 60_000);
afterAll(() => office?.close());

async function live(id: string, seed: number, acts: number): Promise<void> {
  const random = randomSource(seed);
  for (let act = 0; act < acts && !office.where(id).over; act += 1) {
    const snapshot = office.snapshot(id);
    const rare = (event: string) => /letter\.withdrawn|setAside|Duplicate|ended|announced/.test(event);
    const possible = allowed(kit, snapshot).filter((one) => !rare(one.event) || random.chance(0.02));
    const chosen = random.pick(possible);
    const asked = chosen === undefined ? null : requestFor(chosen.event, snapshot, random);
    if (office.where(id).deadlines.length > 0 && (asked === null || random.chance(0.4)))
      await office.toNextDeadline(id);
    else if (asked !== null) await office.ask(id, asked.by, asked.request);
  }
}

const seen = new Set<string>();

test.each(Array.from({ length: 8 }, (_, index) => 100 + index))(
  'a random life (seed %i) makes a dossier that holds',
  async (seed) => {
    const id = await office.submit(`Bank of Chance ${seed}`);
    await live(id, seed, 40);
    const { files, manifest } = await makeDossier(office.register, id, making);
    expect(
      verified(files, { expected: [making.keyring.publicKey] }).checks.filter(
        ({ verdict }) => verdict !== 'holds',
      ),
    ).toEqual([]);
    seen.add(manifest.standing.stage);
  },
  60_000,
);

test('the lives led to more than one end', () => {
  expect(seen.size).toBeGreaterThan(1);
});
