// Who counts in a review, and who signs what follows from it: frozen from the roster of the day, with vacant seats, conflicts of
// interest and delegates. In: rosters and a case with its letter. Out: what the machine is told.
import type { Batch } from '../../activities/index.ts';
import type { Roster } from '../../domain/roster.ts';
import type { EffectParams } from '../../machines/effects.ts';
import { appendEvent } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { loadRoster } from '../../register/rosters.ts';
import { recording } from '../register/recordings.ts';
import { activitiesOver, furnishedRegister, type Installation } from './installation.ts';
import { at, batchOf, committee, contact, document } from './worldBank.ts';

let register: Register;
let activities: Installation['activities'];
beforeAll(async () => {
  register = await furnishedRegister();
  ({ activities } = await activitiesOver(register));
  await letterOf('world-bank', 'The World Bank', contact.email);
});

/** A case with its letter, as it stands in the register when its roster is frozen. */
async function letterOf(id: string, name: string, email: string): Promise<void> {
  const letter = {
    organization: { name, acronym: 'IBRD', kind: 'multilateral-development-bank' },
    contacts: [{ office: 'Desk', email }],
  };
  const snapshot = { version: 1, data: { context: { letter } } };
  await appendEvent(register, recording(id, 1, { stage: 'committeeReview', snapshot }));
}

type Change = (seat: Roster['seats'][number]) => Roster['seats'][number];
const changing = (id: string, change: Change): Roster['seats'] =>
  committee.seats.map((one) => (one.id === id ? change(one) : one));
const conflict = (organization: string) => (seat: Roster['seats'][number]) => ({
  ...seat,
  conflicts: [{ organization, reason: 'A shareholder.', from: '2026-01-01' }],
});

async function freeze(roster: Roster, changes: Partial<Batch> = {}, kind: 'letter' | 'yearly' = 'letter') {
  await loadRoster(register, roster, at);
  const effect = { type: 'freezeRoster' as const, params: { review: { kind, year: 0, round: 1 } } };
  const [report] = await activities.carryOutPartnership(batchOf([effect], changes));
  return report;
}

async function frozen(roster: Roster, changes: Partial<Batch> = {}) {
  const report = await freeze(roster, changes);
  if (report?.type !== 'roster.frozen') throw new Error(`not frozen: ${JSON.stringify(report)}`);
  return report;
}

test('the seats that nobody holds are named; they are not asked', async () => {
  const { seats, vacant } = await frozen({
    ...committee,
    seats: changing('norway', (seat) => ({ ...seat, until: '2026-11-23' })),
  });
  expect(vacant).toEqual(['norway']);
  expect(seats).toHaveLength(21);
  expect(seats.map((one) => one.id)).not.toContain('norway');
});

test.each(['the world bank', 'World-Bank', 'ibrd'])(
  'a conflict of interest with "%s" is frozen with the seat, so that recusal is suggested',
  async (organization) => {
    const { seats } = await frozen({ ...committee, seats: changing('norway', conflict(organization)) });
    expect(seats.filter((one) => one.conflict !== undefined)).toMatchObject([
      { id: 'norway', conflict: 'A shareholder.' },
    ]);
  },
);

test('a conflict with another organization does not concern this case', async () => {
  const { seats } = await frozen({ ...committee, seats: changing('norway', conflict('Asian Bank')) });
  expect(seats.some((one) => one.conflict !== undefined)).toBe(false);
});

test('whoever may speak for a seat is frozen with it, and with the days', async () => {
  const delegate = { id: 'deputy', holder: 'The deputy', email: 'deputy@sc.example.org' };
  const days = { from: '2026-11-20', until: '2026-11-30' };
  const { seats } = await frozen({ ...committee, delegations: [{ seat: 'norway', delegate, ...days }] });
  expect(seats.filter((one) => one.delegate !== undefined)).toMatchObject([
    { id: 'norway', delegate: { ...delegate, ...days } },
  ]);
});

test('a seat whose mailbox is the applicant’s own keeps the review from opening (G3-1)', async () => {
  const roster = {
    ...committee,
    seats: changing('norway', (seat) => ({ ...seat, email: 'jane@oslo-bank.example.org' })),
  };
  await frozen(roster);
  await letterOf('oslo-bank', 'Oslo Bank', 'desk@oslo-bank.example.org');
  const own = { case: 'oslo-bank', organization: 'Oslo Bank', workflowId: 'partnership/oslo-bank' };
  expect(await freeze(roster, own)).toEqual({
    type: 'roster.unusable',
    reason:
      'the mailbox of the seat norway, jane@oslo-bank.example.org, is of Oslo Bank itself, and multilaterals do not sit on the committee (G3-1): load a roster that names another holder',
  });
  expect(await freeze(roster, {}, 'yearly')).toMatchObject({ type: 'roster.frozen' });
});

describe('the acceptance is signed by', () => {
  async function signing(roster: Roster, given: Partial<EffectParams['draftAcceptance']> = {}) {
    await loadRoster(register, roster, at);
    const params: EffectParams['draftAcceptance'] = {
      letterHash: document.hash,
      to: contact,
      approvedAt: at,
      receivedAt: at,
      record: null,
      recused: [],
      conflictedSigner: 'substitute',
      ...given,
    };
    const [report] = await activities.carryOutPartnership(batchOf([{ type: 'draftAcceptance', params }]));
    if (report?.type !== 'acceptance.drafted') throw new Error('nothing was drafted');
    return report.offices.map(({ id, email, substituteFor }) => [id, email, substituteFor]);
  }
  const offices = committee.offices.map((one) =>
    one.id === 'co-chair-government' ? { ...one, substitute: 'chile' } : one,
  );
  const conflicted: Roster = { ...committee, offices, seats: changing('indonesia', conflict('World Bank')) };
  const civil = ['co-chair-civil-society', 'fundar@sc.example.org', undefined];
  const substitute = ['co-chair-government', 'chile@sc.example.org', 'Office of the indonesia seat'];

  test('the substitute of a Co-Chair whose seat has a conflict of interest', async () => {
    expect(await signing(conflicted)).toEqual([substitute, civil]);
  });

  test('the others alone, where the policy says so', async () => {
    expect(await signing(conflicted, { conflictedSigner: 'othersSign' })).toEqual([civil]);
  });

  test('the substitute of a Co-Chair that recused itself', async () => {
    expect(await signing({ ...committee, offices }, { recused: ['co-chair-government'] })).toEqual([
      substitute,
      civil,
    ]);
  });
});
