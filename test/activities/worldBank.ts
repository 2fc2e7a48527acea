// One case to carry effects out for: the World Bank's letter, a committee of 22 seats, one mailbox per office.
// In: nothing. Out: a roster, a letter with its document, and batches of effects under their keys.
import { createHash } from 'node:crypto';
import type { Batch } from '../../activities/index.ts';
import type { LetterDocument, LetterRecord } from '../../domain/letter.ts';
import { letterRecord } from '../../domain/letter.ts';
import { roster, seatsAsOf, type FrozenOffice, type Roster } from '../../domain/roster.ts';
import type { Effect } from '../../machines/effects.ts';

/** A Tuesday morning on the case's clock. */
export const at = '2026-11-24T10:00:00.000Z';
/** Ten working days later, at the end of the day anywhere on earth. */
export const closesAt = '2026-12-09T11:59:59.000Z';

export const sender = 'OGP Support Unit <register@ogp.example.org>';
export const contact = { office: 'Global Lead, Open Government', email: 'ogp-contact@wb.example.org' };

const governments = [
  'brazil',
  'indonesia',
  'mexico',
  'norway',
  'chile',
  'france',
  'ghana',
  'kenya',
  'latvia',
];
const civilSociety = ['article-19', 'fundar', 'twaweza', 'transparency', 'cippec', 'access-info', 'idasa'];
const names = (given: string[], prefix: string) =>
  Array.from({ length: 11 }, (_, index) => given[index] ?? `${prefix}-${index + 1}`);

const seat = (constituency: 'government' | 'civil-society') => (id: string) => ({
  id,
  constituency,
  holder: `Office of the ${id} seat`,
  email: `${id}@sc.example.org`,
  from: '2026-01-01',
});

/** 11 government and 11 civil society seats (G3-1); the two Co-Chairs are in office until the end of September 2027. */
export const committee: Roster = roster.parse({
  asOf: '2026-01-01',
  seats: [
    ...names(governments, 'government').map(seat('government')),
    ...names(civilSociety, 'civil-society').map(seat('civil-society')),
  ],
  offices: [
    {
      id: 'co-chair-government',
      role: 'coChair',
      seat: 'indonesia',
      from: '2026-10-01',
      until: '2027-09-30',
    },
    {
      id: 'co-chair-civil-society',
      role: 'coChair',
      seat: 'fundar',
      from: '2026-10-01',
      until: '2027-09-30',
    },
    { id: 'support-unit', role: 'supportUnit', email: 'desk@su.example.org', from: '2020-01-01' },
  ],
});
export const seats = seatsAsOf(committee, at);
export const coChairs: FrozenOffice[] = [
  { id: 'co-chair-government', email: 'indonesia@sc.example.org', holder: 'Office of the indonesia seat' },
  { id: 'co-chair-civil-society', email: 'fundar@sc.example.org', holder: 'Office of the fundar seat' },
];

export const letter: LetterRecord = letterRecord.parse({
  organization: { name: 'The World Bank', acronym: 'WB', kind: 'multilateral-development-bank' },
  contacts: [contact],
  addressedTo: 'OGP Steering Committee Co-Chairs',
  receivedAt: '2026-11-24T09:30:00Z',
  channel: 'email',
  language: 'en',
});

const body = `Dear Co-Chairs,

The World Bank wishes to become a multilateral partner of the Open Government Partnership.

Contact: Jane Mary Doe, Global Lead, Open Government, ogp-contact@wb.example.org, tel. +1 202 555 0143.

Yours sincerely,
Vice President, Governance`;

/** A document as it is received: its text and the SHA-256 of exactly that. */
function documentOf(text: string): LetterDocument {
  return { text, hash: createHash('sha256').update(text, 'utf8').digest('hex') };
}

export const document = documentOf(
  `---\norganization:\n  name: "The World Bank"\ncontacts:\n  - email: ogp-contact@wb.example.org\n---\n\n${body}\n`,
);

let lastSeq = 0;

/** The effects of one transition, each under its own key; every call is a transition of its own. */
export function batchOf(effects: Effect[], changes: Partial<Batch> = {}): Batch {
  lastSeq += 1;
  const workflowId = changes.workflowId ?? 'partnership/world-bank';
  return {
    workflowId,
    case: 'world-bank',
    organization: 'The World Bank',
    at,
    effects: effects.map((effect, n) => ({ key: `${workflowId}/${lastSeq}/${n}`, effect })),
    ...changes,
  };
}

/** The notice of the letter's review to the given seats. */
export const notice = (to = seats): Effect => ({
  type: 'notifySeats',
  params: {
    review: { kind: 'letter', year: 0, round: 1 },
    seats: to,
    closesAt,
    document: document.hash,
    flags: [],
    amendment: null,
  },
});
