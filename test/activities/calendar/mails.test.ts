// The entries as they travel: with the mail that brings the deadline, to whoever may answer, in the reader's language. In: effects over a
// real relay. Out: the raw mails, and the file that each brings.
import type { Activities } from '../../../activities/index.ts';
import type { FrozenSeat } from '../../../domain/roster.ts';
import { activitiesOver, furnishedRegister } from '../installation.ts';
import { conflictedSeat, letterReview } from '../letterFacts.ts';
import type { Relay } from '../relay.ts';
import { batchOf, closesAt, contact, document, notice } from '../worldBank.ts';
import { entryIn, fileIn } from './entryIn.ts';

let activities: Activities;
let relay: Relay;
beforeAll(async () => {
  ({ activities, relay } = await activitiesOver(await furnishedRegister()));
});
beforeEach(() => {
  relay.taken.length = 0;
});

/** The entry that came to each mailbox; null where none did. */
const received = () =>
  Object.fromEntries(
    relay.taken.map(({ to, raw }) => {
      const file = fileIn(raw);
      return [to.join(), file && entryIn(file.content)];
    }),
  );

const { delegate } = conflictedSeat;
if (delegate === undefined) throw new Error('the seat has no delegate');
const seat: FrozenSeat = { ...conflictedSeat, language: 'es', delegate: { ...delegate, language: 'fr' } };

test('holder and delegate each have the entry, in their own language; the link stands in the mail alone', async () => {
  await activities.carryOutPartnership(batchOf([notice([seat])]));
  const entries = received();
  const [holders, delegates] = [entries[seat.email], entries[delegate.email]];
  expect(holders?.summary).toMatch(/^Cierre de la revisión/);
  expect(delegates?.summary).toMatch(/^Clôture de l’examen/);
  expect(delegates?.uid).toBe(holders?.uid);
  for (const entry of [holders, delegates]) expect(entry?.description).not.toContain('/answer/');
});

test('the mail stays a mail to read: the file hangs on it and is no other form of its words', async () => {
  await activities.carryOutPartnership(batchOf([notice([seat])]));
  for (const { raw, mail } of relay.taken) {
    const alternatives = /multipart\/alternative;\s*boundary="(?<boundary>[^"]+)"/.exec(raw)?.groups?.[
      'boundary'
    ];
    const forms = raw.split(`--${alternatives}`).slice(1, -1);
    expect(forms.map((form) => /content-type: ([^;]+)/i.exec(form)?.[1])).toEqual([
      'text/plain',
      'text/html',
    ]);
    expect(mail.attachments[0]?.disposition).toBe('attachment');
  }
});

test('a notice without a clock, an answered question and a successor’s notice without a clock bring none', async () => {
  const review = letterReview;
  const paper = { document: document.hash, flags: [] };
  const question = { number: 1, seat: 'chile', question: 'Which?', at: closesAt, answers: [] };
  await activities.carryOutPartnership(
    batchOf([
      {
        type: 'notifySeats',
        params: { review, seats: [seat], closesAt: null, ...paper, amendment: null },
      },
      {
        type: 'notifySuccessor',
        params: { review, seat, closesAt: null, ...paper, position: null, objection: null },
      },
      { type: 'tellSeats', params: { review, seats: [seat], news: { what: 'questionAnswered', question } } },
    ]),
  );
  expect(relay.taken).toHaveLength(6);
  expect(relay.taken.filter(({ raw }) => fileIn(raw) !== null)).toEqual([]);
});

test('nothing is taken back from a contact who was never asked for a report', async () => {
  const news = { what: 'ended', reference: 'SC/2027/9' } as const;
  const other = { case: 'never-asked', organization: 'Never Asked' };
  await activities.carryOutPartnership(
    batchOf([{ type: 'tellPartner', params: { to: contact, news } }], other),
  );
  expect(received()).toEqual({ [contact.email]: null });
  relay.taken.length = 0;
  const asked = { to: contact, year: 1, dueAt: closesAt, conditions: [] };
  await activities.carryOutPartnership(batchOf([{ type: 'requestReport', params: asked }], other));
  expect(received()[contact.email]).toMatchObject({ method: 'PUBLISH', start: closesAt });
  relay.taken.length = 0;
  await activities.carryOutPartnership(
    batchOf([{ type: 'tellPartner', params: { to: contact, news } }], other),
  );
  expect(received()[contact.email]).toMatchObject({ method: 'CANCEL' });
});
