// A letter that changes during its review (SC-1), as the seats read of it. In: two versions on file. Out: what changed, in the notice of
// a restarted window and in the news of a change of form.
import type { Activities } from '../../activities/index.ts';
import type { Amendment, Effect } from '../../machines/effects.ts';
import { fileDocument } from '../../register/documents.ts';
import { sha256 } from '../../register/hash.ts';
import type { Register } from '../../register/open.ts';
import { activitiesOver, furnishedRegister } from './installation.ts';
import type { Relay } from './relay.ts';
import { at, batchOf, closesAt, document, seats } from './worldBank.ts';

const text = document.text
  .replace('wishes to become', 'would like to become')
  .replace('wb.example', 'new.example');
const next = { text, hash: sha256(text) };
const amendment: Amendment = {
  nature: 'substantive',
  from: document.hash,
  to: next.hash,
  summary: 'A wish became a hope.',
};
const [seat] = seats;
const asked = seat === undefined ? [] : [seat];

let register: Register;
let activities: Activities;
let relay: Relay;
beforeAll(async () => {
  register = await furnishedRegister();
  ({ activities, relay } = await activitiesOver(register));
  await fileDocument(register, {
    ...next,
    case: 'world-bank',
    kind: 'letter',
    mediaType: 'text/markdown',
    filedAt: at,
  });
});

/** What the seat reads, on one line. */
async function read(effect: Effect): Promise<string> {
  relay.taken.length = 0;
  await activities.carryOutPartnership(batchOf([effect]));
  return relay.taken[0]?.mail.text?.replace(/\s+/g, ' ') ?? '';
}

const notified = (changes: Partial<Amendment> = {}) =>
  read({
    type: 'notifySeats',
    params: {
      review: { kind: 'letter', year: 0, round: 2 },
      seats: asked,
      closesAt,
      document: next.hash,
      flags: [],
      amendment: { ...amendment, ...changes },
    },
  });

test('the notice of a restarted window shows what changed, and the one step by which an answer counts again', async () => {
  const notice = await notified();
  expect(notice).toContain(
    'The World Bank [taken out: wishes] [new: would like] to become a multilateral partner',
  );
  expect(notice).toContain('A wish became a hope.');
  expect(notice).toContain('reply "still stands"');
  expect(notice.indexOf('would like')).toBeLessThan(notice.indexOf('The letter of intent in full'));
  expect(notice).not.toContain('contacts:');
});

test('a version before that is not on file keeps nobody from being asked', async () => {
  const notice = await notified({ from: 'f'.repeat(64) });
  expect(notice).toContain('no comparison can be shown');
  expect(notice).toContain('The World Bank would like to become');
});

test('the news of a change of form shows it too, and how to contest it', async () => {
  const news = await read({
    type: 'tellSeats',
    params: {
      review: { kind: 'letter', year: 0, round: 1 },
      seats: asked,
      news: { what: 'letterAmended', amendment: { ...amendment, nature: 'editorial' }, closesAt },
    },
  });
  expect(news).toContain('[taken out: wishes] [new: would like]');
  expect(news).toContain('any seat can contest it');
  expect(news).toContain('The letter of intent in full, as it now is');
});
