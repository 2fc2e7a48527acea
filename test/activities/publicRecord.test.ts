// The record of a review as it is published (SC-2, SC-4). In: reviews as the machine keeps them. Out: what every visitor may read,
// and that nothing tells who said what, unless a seat agreed to be named.
import { publicRecordOf } from '../../activities/publicRecord.ts';
import type { Activities } from '../../activities/index.ts';
import { publicRecordText, readPublicRecord } from '../../domain/publicRecord.ts';
import type { Objection } from '../../domain/positions.ts';
import type { Effect } from '../../machines/effects.ts';
import type { ReviewRecord } from '../../machines/review/record.ts';
import { findDocument } from '../../register/documents.ts';
import { sha256 } from '../../register/hash.ts';
import type { Register } from '../../register/open.ts';
import { findPartner } from '../../register/partners.ts';
import { publicationsOf } from '../../register/publications.ts';
import { activitiesOver, furnishedRegister } from './installation.ts';
import { at, batchOf, closesAt, contact, document, letter, seats } from './worldBank.ts';

const amended = 'c0ffee18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
const objection: Objection = {
  seat: 'norway',
  raisedAt: '2026-11-26T08:15:42.123Z',
  reason: 'Write to Ms Jane Doe <jane@norway.example.org>: the second area is vague.',
  remedy: 'Name who asked for it.',
  by: 'norway-deputy',
  attributable: false,
  resolved: { how: 'withdrawn', at: '2026-11-27T09:00:00.000Z' },
};

/** "Approved, absent objections, silence of 20 of 22": one seat supports, one objected and withdrew. */
const record: ReviewRecord = {
  review: { kind: 'letter', year: 0, round: 2 },
  letterHash: document.hash,
  policyVersion: '2026-default',
  openedAt: at,
  outcome: { how: 'coChairs', at: closesAt, reason: 'Twaweza has no mailbox; call +254 20 555 0143.' },
  closedAt: closesAt,
  seats: seats.map(({ id, constituency }) => ({ id, constituency, take: 'silent', reached: true })),
  vacant: ['idasa'],
  counts: {
    asked: 22,
    silent: 20,
    support: 1,
    'no-objection': 0,
    objection: 1,
    abstain: 0,
    recuse: 0,
    undelivered: 1,
    vacant: 1,
  },
  deferrals: 2,
  clock: [{ what: 'stopped', at: objection.raisedAt, closesAt: null, reason: 'norway objects' }],
  objections: [objection],
  amendments: [{ nature: 'editorial', from: amended, to: document.hash, summary: 'A name is spelled out.' }],
  questions: { asked: 3, answered: 2 },
  late: 1,
  sentence: 'Approved, absent objections, silence of 20 of 22.',
};
const hashes = { received: document.hash, published: 'a'.repeat(64) };

test('it says how the committee came to approve, in one sentence and in counts', () => {
  expect(publicRecordOf(record, hashes)).toMatchObject({
    sentence: 'Approved, absent objections, silence of 20 of 22.',
    letter: { received: document.hash, published: 'a'.repeat(64) },
    policyVersion: '2026-default',
    openedAt: at,
    closedAt: closesAt,
    outcome: { how: 'coChairs' },
    counts: { asked: 22, silent: 20, support: 1, undelivered: 1, vacant: 1 },
    deferrals: 2,
    amendments: [{ nature: 'editorial', from: amended, to: document.hash }],
    questions: { asked: 3, answered: 2 },
    late: 1,
  });
});

test('an objection stands there in its words, without its seat, its delegate, and the second at which it came', () => {
  expect(publicRecordOf(record, hashes).objections).toEqual([
    {
      seat: null,
      raisedOn: '2026-11-26',
      part: null,
      reason: 'Write to Ms [name removed] <[mailbox removed]>: the second area is vague.',
      remedy: 'Name who asked for it.',
      resolved: { how: 'withdrawn', on: '2026-11-27', reference: null },
    },
  ]);
});

test('a seat that agrees to be named is named', () => {
  const open = { ...objection, attributable: true };
  const published = publicRecordOf({ ...record, objections: [open, objection] }, hashes);
  expect(published.objections.map(({ seat }) => seat)).toEqual(['norway', null]);
});

test('nobody can be found in it: no seat, no mailbox, no person, no telephone', () => {
  const text = publicRecordText(publicRecordOf(record, hashes));
  for (const { id, holder, email } of seats) {
    // The Co-Chairs' own reason is theirs to word; everything else is the record's.
    if (id !== 'twaweza') expect(text).not.toMatch(new RegExp(`\\b${id}\\b`));
    expect(text).not.toContain(holder);
    expect(text).not.toContain(email);
  }
  expect(text).not.toMatch(/@|Jane|555/);
});

test('what is published is read back as the same record, and a review without an outcome has none', () => {
  const published = publicRecordOf({ ...record, outcome: null, closedAt: null }, hashes);
  expect(readPublicRecord(publicRecordText(published))).toEqual(published);
  expect(published.outcome).toBeNull();
  expect(() => readPublicRecord('{"format": 2}')).toThrow('format');
});

describe('published with the letters', () => {
  let register: Register;
  let activities: Activities;
  beforeAll(async () => {
    register = await furnishedRegister();
    ({ activities } = await activitiesOver(register));
  });

  async function acceptanceHash(): Promise<string> {
    const params = {
      letterHash: document.hash,
      to: contact,
      approvedAt: at,
      receivedAt: at,
      record: null,
      recused: [],
      conflictedSigner: 'substitute' as const,
    };
    const [report] = await activities.carryOutPartnership(batchOf([{ type: 'draftAcceptance', params }]));
    if (report?.type !== 'acceptance.drafted') throw new Error('nothing was drafted');
    return report.hash;
  }
  const publishing = async (hash?: string): Promise<Effect> => ({
    type: 'publish',
    params: {
      letter,
      letterHash: document.hash,
      acceptanceHash: hash ?? (await acceptanceHash()),
      since: at,
      record,
    },
  });

  test('all three are there, and the record names the letter as it is published', async () => {
    const [report] = await activities.carryOutPartnership(batchOf([await publishing()]));
    const [published, , third] = await publicationsOf(register, 'world-bank');
    expect(report).toMatchObject({ type: 'publication.verified', letterHash: published?.hash });
    expect(third).toMatchObject({
      kind: 'record',
      title: 'Record of the review of the letter of intent of The World Bank',
      mediaType: 'application/json',
      hash: sha256(third?.text ?? ''),
    });
    expect(readPublicRecord(third?.text ?? '').letter).toEqual({
      received: document.hash,
      published: published?.hash,
    });
    expect(await findDocument(register, document.hash)).not.toBeNull();
  });

  test('where one is missing, none is there', async () => {
    const batch = batchOf([await publishing('f'.repeat(64))], { case: 'nobody' });
    expect(await activities.carryOutPartnership(batch)).toMatchObject([{ type: 'publication.failed' }]);
    expect(await publicationsOf(register, 'nobody')).toEqual([]);
    expect(await findPartner(register, 'nobody')).toBeNull();
  });
});
