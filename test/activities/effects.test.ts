// Every effect carried out on real parts. In: batches as the host hands them over. Out: what the register holds, who was written
// to, and what the machine is told. An effect that none of these tests carries out fails the last one.
import type { Activities } from '../../activities/index.ts';
import { effects } from '../../activities/carryOut.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import type { Roster } from '../../domain/roster.ts';
import type { Flag } from '../../domain/flags.ts';
import type { Arrival, Effect } from '../../machines/effects.ts';
import { documentsOf, findDocument } from '../../register/documents.ts';
import { sha256 } from '../../register/hash.ts';
import { verifyLog } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { findPartner } from '../../register/partners.ts';
import { loadPolicy } from '../../register/policies.ts';
import { publicationsOf } from '../../register/publications.ts';
import { loadRoster } from '../../register/rosters.ts';
import { activitiesOver, emptyRegister, furnishedRegister } from './installation.ts';
import type { Relay } from './relay.ts';
import {
  at,
  batchOf,
  closesAt,
  coChairs,
  committee,
  contact,
  document,
  letter,
  notice,
} from './worldBank.ts';
import { seats } from './worldBank.ts';

let register: Register;
let activities: Activities;
let relay: Relay;
const carriedOut = new Set<string>();

beforeAll(async () => {
  register = await furnishedRegister();
  ({ activities, relay } = await activitiesOver(register));
});
beforeEach(() => {
  relay.taken.length = 0;
});

function carryOut(...given: Effect[]) {
  for (const { type } of given) carriedOut.add(type);
  return activities.carryOutPartnership(batchOf(given));
}

const drafted = {
  letterHash: document.hash,
  to: contact,
  approvedAt: at,
  receivedAt: at,
  record: null,
  recused: [],
  conflictedSigner: defaultPolicy.conflictedSigner,
};
const arrival: Arrival = {
  receivedAt: at,
  channel: 'email',
  recordedBy: 'supportUnit',
  version: 'first',
  follows: null,
};
const letterReview = { kind: 'letter' as const, year: 0, round: 1 };

async function draft(): Promise<string> {
  const [report] = await carryOut({ type: 'draftAcceptance', params: drafted });
  if (report?.type !== 'acceptance.drafted') throw new Error('nothing was drafted');
  return report.hash;
}

test('a letter is filed under the hash of its bytes, once', async () => {
  const filing: Effect = { type: 'fileLetter', params: { letter, document } };
  expect(await carryOut(filing, filing)).toEqual([]);
  expect(await documentsOf(register, 'world-bank', 'letter')).toMatchObject([{ text: document.text }]);
});

test.each<[Effect, string]>([
  [{ type: 'sendReceipt', params: { to: contact, missing: [], flags: [], arrival } }, 'We have your letter'],
  [
    {
      type: 'returnLetter',
      params: { to: contact, missing: ['PR-6'], unsigned: false, note: null, lapsesAt: closesAt },
    },
    'needs a revision',
  ],
  [{ type: 'remindApplicant', params: { to: contact, missing: [], lapsesAt: closesAt } }, 'Reminder'],
  [
    { type: 'tellApplicant', params: { to: contact, outcome: 'lapsed', reason: 'Late.' } },
    'without prejudice',
  ],
  [
    { type: 'requestReport', params: { to: contact, year: 1, dueAt: closesAt, conditions: [] } },
    'Your report by',
  ],
  [{ type: 'remindReport', params: { to: contact, year: 1, dueAt: closesAt } }, 'Reminder: your report'],
  [{ type: 'tellPartner', params: { to: contact, news: { what: 'withdrawn' } } }, 'as you asked'],
  [
    { type: 'tellPartner', params: { to: contact, news: { what: 'published', since: at } } },
    'official partner',
  ],
])('$type writes to the contact and reports nothing', async (effect, subject) => {
  expect(await carryOut(effect)).toEqual([]);
  expect(relay.taken.map(({ to }) => to)).toEqual([[contact.email]]);
  expect(relay.taken[0]?.mail.subject).toContain(subject);
});

const unsigned: Flag = { flag: 'unsigned', sentence: 'The letter is not signed.', clause: 'LOI-1' };

test.each<[string, Flag[], Arrival['recordedBy']]>([
  ['that has something to look at', [unsigned], 'supportUnit'],
  ['that its contact recorded', [], 'contact'],
])('the Support Unit is told of a letter %s', async (_which, flags, recordedBy) => {
  const params = { to: contact, missing: [], flags, arrival: { ...arrival, recordedBy } };
  expect(await carryOut({ type: 'sendReceipt', params })).toEqual([]);
  expect(relay.taken.map(({ to, mail }) => [to[0], mail.subject?.split(':')[0]])).toEqual([
    [contact.email, 'We have your letter of intent'],
    ['desk@su.example.org', 'To check'],
  ]);
});

test('the notice quotes the letter without the record above it', async () => {
  carriedOut.add('notifySeats');
  await carryOut(notice(seats.slice(0, 1)));
  expect(relay.taken[0]?.mail.text).toContain('Dear Co-Chairs,');
  expect(relay.taken[0]?.mail.text).not.toContain('kind: multilateral');
  expect(relay.taken[0]?.mail.text).not.toContain('contacts:');
});

test('the notice of a yearly review carries the report as it was handed over', async () => {
  const review = { kind: 'yearly' as const, year: 2, round: 1 };
  const params = {
    review,
    seats: seats.slice(0, 1),
    closesAt,
    document: 'We did it.',
    flags: [{ flag: 'condition' as const, text: 'A condition', owner: 'Global Lead', due: '2027-06-30' }],
    amendment: null,
  };
  expect(await carryOut({ type: 'notifySeats', params })).toMatchObject([{ type: 'notices.sent' }]);
  expect(relay.taken[0]?.mail.text).toContain('We did it.');
});

test('the new holder of a seat gets one notice, of the round that is under way', async () => {
  const [seat] = seats;
  if (seat === undefined) throw new Error('there is no seat');
  const report = await carryOut({
    type: 'notifySuccessor',
    params: {
      review: { ...letterReview, round: 3 },
      seat: { ...seat, holder: 'New office of the brazil seat' },
      closesAt: null,
      document: document.hash,
      flags: [],
      position: null,
      objection: { reason: 'The second area is vague.', raisedAt: at },
    },
  });
  expect(report).toEqual([
    { type: 'successorNotice.sent', round: 3, delivered: ['brazil'], undelivered: [] },
  ]);
  expect(relay.taken.map(({ to }) => to)).toEqual([['brazil@sc.example.org']]);
  const text = relay.taken[0]?.mail.text;
  expect(text).toContain('The second area is vague.');
  expect(text).toContain('The World Bank wishes to become');
});

test('reminders and news go to the seats that are named', async () => {
  const two = seats.slice(3, 5);
  await carryOut(
    { type: 'remindSeats', params: { review: letterReview, seats: two, closesAt } },
    {
      type: 'tellSeats',
      params: {
        review: letterReview,
        seats: two,
        news: { what: 'approved', silent: 2, of: 22, noted: 0, settled: 0 },
      },
    },
    {
      type: 'tellSeats',
      params: { review: letterReview, seats: [], news: { what: 'returned', reason: 'x' } },
    },
  );
  expect(relay.taken.map(({ to }) => to.join()).toSorted()).toEqual(
    [...two, ...two].map(({ email }) => email).toSorted(),
  );
});

test('the roster of the day is frozen: 22 seats, both Co-Chairs, the policy in force', async () => {
  const [report] = await carryOut({ type: 'freezeRoster', params: { review: letterReview } });
  expect(report).toEqual({ type: 'roster.frozen', seats, vacant: [], coChairs, policy: defaultPolicy });
});

describe('a roster that cannot be used', () => {
  const freeze = (kind: 'letter' | 'yearly', on = at) =>
    batchOf([{ type: 'freezeRoster', params: { review: { kind, year: 0, round: 1 } } }], { at: on });

  test('none is loaded: the review does not open, and the task reaches the sender’s own mailbox', async () => {
    const { activities: bare, relay: itsRelay } = await activitiesOver(await emptyRegister());
    const [report] = await bare.carryOutPartnership(freeze('letter'));
    expect(report).toEqual({
      type: 'roster.unusable',
      reason: 'no roster is loaded: load one that names the seats',
    });
    const task = { what: 'rosterUnusable' as const, reason: 'no roster is loaded' };
    await bare.carryOutPartnership(batchOf([{ type: 'assignTask', params: { to: 'supportUnit', task } }]));
    expect(itsRelay.taken.map(({ to }) => to)).toEqual([['register@ogp.example.org']]);
  });

  test('no seat is in force on the day', async () => {
    expect(await activities.carryOutPartnership(freeze('letter', '2025-06-01T00:00:00.000Z'))).toEqual([
      {
        type: 'roster.unusable',
        reason: 'no seat is in force on 1 June 2025: load a roster that names the seats',
      },
    ]);
  });

  test('no Co-Chair is in office: not for a letter, which they must accept, but for a yearly review', async () => {
    const later = '2027-11-24T10:00:00.000Z';
    expect(await activities.carryOutPartnership(freeze('letter', later))).toEqual([
      {
        type: 'roster.unusable',
        reason: 'no Co-Chair is in office on 24 November 2027: load a roster that names them',
      },
    ]);
    expect(await activities.carryOutPartnership(freeze('yearly', later))).toMatchObject([
      { type: 'roster.frozen', coChairs: [] },
    ]);
  });
});

test('a newer roster and policy count from when they are loaded: a successor signs', async () => {
  const own = await furnishedRegister();
  const stricter = { ...defaultPolicy, version: '2027', resumeWorkingDays: 5 };
  const offices = committee.offices.map((office) =>
    office.id === 'co-chair-government' ? { ...office, seat: 'chile' } : office,
  );
  await loadPolicy(own, stricter, at);
  await loadRoster(own, { ...committee, offices } satisfies Roster, at);
  const { activities: itsActivities } = await activitiesOver(own);
  const batch = batchOf([
    { type: 'freezeRoster', params: { review: letterReview } },
    { type: 'draftAcceptance', params: drafted },
  ]);
  expect(await itsActivities.carryOutPartnership(batch)).toMatchObject([
    { policy: stricter },
    { offices: [{ email: 'chile@sc.example.org' }, { email: 'fundar@sc.example.org' }] },
  ]);
});

test('the acceptance is one text with a hash; the same draft again is the same text', async () => {
  const [report] = await carryOut({ type: 'draftAcceptance', params: drafted });
  const hash = await draft();
  expect(report).toEqual({ type: 'acceptance.drafted', offices: coChairs, hash });
  const filed = await findDocument(register, hash);
  expect(sha256(filed?.text ?? '')).toBe(hash);
  expect(filed?.text).not.toContain('@');
});

test('without a Co-Chair in office the acceptance is drafted for nobody', async () => {
  const batch = batchOf([{ type: 'draftAcceptance', params: drafted }], { at: '2027-11-24T10:00:00.000Z' });
  expect(await activities.carryOutPartnership(batch)).toMatchObject([{ offices: [] }]);
});

test('the signers read the text that they sign, whole', async () => {
  const hash = await draft();
  const text = (await findDocument(register, hash))?.text ?? 'nothing';
  await carryOut(
    { type: 'requestSignatures', params: { offices: coChairs, hash } },
    { type: 'remindSigners', params: { offices: coChairs.slice(0, 1), hash } },
  );
  expect(relay.taken).toHaveLength(3);
  for (const { mail } of relay.taken) expect(mail.text).toContain(text);
});

test('the acceptance goes out as exactly the text that was signed, with the signatures below it', async () => {
  const hash = await draft();
  const signatures = coChairs.map(({ id, holder }) => ({ office: id, holder, at }));
  const sending: Effect = { type: 'sendAcceptance', params: { to: contact, hash, signatures } };
  expect(await carryOut(sending)).toEqual([{ type: 'acceptance.delivered' }]);
  const sent = relay.taken[0]?.mail.text ?? '';
  const text = (await findDocument(register, hash))?.text ?? 'nothing';
  expect(sent.indexOf(text)).toBeGreaterThan(0);
  for (const { holder } of signatures) expect(sent.lastIndexOf(holder)).toBeGreaterThan(sent.indexOf(text));
});

test('an acceptance that cannot be delivered is reported, with the relay’s words', async () => {
  const hash = await draft();
  relay.replies.rcpt = { [contact.email]: [550, '5.1.1 gone'] };
  const sending: Effect = { type: 'sendAcceptance', params: { to: contact, hash, signatures: [] } };
  expect(await carryOut(sending)).toEqual([{ type: 'acceptance.undelivered', reason: '550 5.1.1 gone' }]);
  relay.replies.rcpt = {};
});

test('letter and acceptance are published together, without mailboxes and names, and read back', async () => {
  const acceptanceHash = await draft();
  const params = { letter, letterHash: document.hash, acceptanceHash, since: at, record: null };
  const [report] = await carryOut({ type: 'publish', params });
  const [published, acceptance] = await publicationsOf(register, 'world-bank');
  expect(report).toEqual({
    type: 'publication.verified',
    letterHash: sha256(published?.text ?? ''),
    acceptanceHash: sha256(acceptance?.text ?? ''),
  });
  expect(published?.text).not.toMatch(/@|Jane|555|contacts:/);
  expect(published?.text).toContain('Global Lead, Open Government');
  expect(acceptance?.hash).toBe(acceptanceHash);
  expect(await findDocument(register, document.hash)).toMatchObject({ text: document.text });
  expect(await findPartner(register, 'world-bank')).toMatchObject({ status: 'active', since: at });
});

test('where a text is missing nothing is published, and the reason is reported', async () => {
  const params = {
    letter,
    letterHash: document.hash,
    acceptanceHash: 'f'.repeat(64),
    since: at,
    record: null,
  };
  const batch = batchOf([{ type: 'publish', params }], { case: 'nobody' });
  expect(await activities.carryOutPartnership(batch)).toEqual([
    { type: 'publication.failed', reason: `the acceptance ${'f'.repeat(64)} is not in the register` },
  ]);
  expect(await publicationsOf(register, 'nobody')).toEqual([]);
  expect(await findPartner(register, 'nobody')).toBeNull();
});

test('the official list shows a suspension', async () => {
  await carryOut({ type: 'updateListing', params: { status: 'suspended', since: closesAt } });
  expect(await findPartner(register, 'world-bank')).toMatchObject({ status: 'suspended' });
});

test.each<[string, 'supportUnit' | typeof coChairs, string[]]>([
  ['the Support Unit', 'supportUnit', ['desk@su.example.org']],
  ['the Co-Chairs', coChairs, ['indonesia@sc.example.org', 'fundar@sc.example.org']],
  ['Co-Chairs that nobody is: the Support Unit', [], ['desk@su.example.org']],
])('a task reaches %s', async (_whom, to, mailboxes) => {
  await carryOut({ type: 'assignTask', params: { to, task: { what: 'coChairsVacant' } } });
  expect(relay.taken.map((one) => one.to.join()).toSorted()).toEqual(mailboxes.toSorted());
});

test('reports come in the order of their effects, and the others report nothing', async () => {
  const reports = await carryOut(
    { type: 'freezeRoster', params: { review: letterReview } },
    { type: 'updateListing', params: { status: 'active', since: closesAt } },
    { type: 'draftAcceptance', params: drafted },
  );
  expect(reports.map(({ type }) => type)).toEqual(['roster.frozen', 'acceptance.drafted']);
});

test('an effect that this worker does not know fails, and may be tried by a newer one', async () => {
  const unknown = { type: 'sendFlowers', params: {} } as unknown as Effect;
  await expect(activities.carryOutPartnership(batchOf([unknown]))).rejects.toThrow(/sendFlowers.*older/);
  const inherited = { type: 'toString', params: {} } as unknown as Effect;
  await expect(activities.carryOutPartnership(batchOf([inherited]))).rejects.toThrow(/toString.*older/);
});

test('what happened is kept in the log, once', async () => {
  const recording = {
    workflowId: 'partnership/world-bank',
    case: 'world-bank',
    machine: 'partnership',
    seq: 1,
    at,
    type: 'letter.submitted',
    by: { role: 'supportUnit' as const, id: 'support-unit' },
    payload: {},
    organization: 'The World Bank',
    stage: 'intake',
    state: 'intake.checking.received',
    waitingOn: ['support-unit'],
    nextDeadline: null,
    letterHash: document.hash,
    snapshot: {},
  };
  await activities.record(recording);
  await activities.record(recording);
  expect(await verifyLog(register)).toMatchObject({ entries: 1 });
});

test('every effect of the machine is carried out by a test of this file', () => {
  expect([...carriedOut].toSorted()).toEqual(Object.keys(effects).toSorted());
});
