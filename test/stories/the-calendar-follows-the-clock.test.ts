// Story: whoever is asked has the deadline in the calendar, and the calendar follows the clock: one entry per review moves, is taken
// back and comes again with every change, and all mails of a case are one conversation.
import { plus, hours } from '../../domain/instant.ts';
import type { Mail } from '../../embedded/mail/mail.ts';
import { contactOf } from '../../machines/contactOf.ts';
import { entryIn, fileIn, type Seen } from '../activities/calendar/entryIn.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

const government = 'co-chair-government';

async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  return id;
}

/** The entries that came with the mails to somebody about a case, oldest first, as a calendar program reads them. */
async function entriesOf(whom: string, id: string): Promise<Seen[]> {
  const entries: Seen[] = [];
  for (const mail of await office.mailTo(whom, id)) {
    const file = fileIn((await office.mail.raw(mail.id))?.toString('utf8') ?? '');
    if (file === null) continue;
    const entry = entryIn(file.content);
    // Programs go by what the mail says of the file, before they read it.
    expect(file.method).toBe(entry.method);
    entries.push(entry);
  }
  return entries;
}

/** What a calendar shows after all of them: of each id, the newest version; what was taken back is gone. */
function calendarAfter(entries: readonly Seen[]): Record<string, string> {
  const newest = new Map<string, Seen>();
  for (const entry of entries) {
    const known = newest.get(entry.uid);
    if (known === undefined || entry.sequence > known.sequence) newest.set(entry.uid, entry);
  }
  return Object.fromEntries(
    [...newest.values()].filter(({ method }) => method === 'PUBLISH').map(({ uid, start }) => [uid, start]),
  );
}

const inCalendarOf = async (whom: string, id: string) => calendarAfter(await entriesOf(whom, id));
/** A calendar knows seconds and nothing finer; what is beyond them is cut, so that it is never late. */
const toTheSecond = (at: string | null | undefined) => at?.replace(/\.\d+Z$/, '.000Z');
const closesAt = async (id: string) => toTheSecond((await office.where(id)).context.review?.closesAt);
const grows = (numbers: number[]) => numbers.every((one, index) => one > (numbers[index - 1] ?? -1));

test('notice, extension, pause, objection and outcome: one entry, whose version only grows', async () => {
  const id = await underReview('Bank of the Full Diary');
  const uid = `${id}/letter-0/closes@su.example.org`;
  const shows = async () => expect(await inCalendarOf('norway', id)).toEqual({ [uid]: await closesAt(id) });
  const showsNothing = async () => expect(await inCalendarOf('norway', id)).toEqual({});
  const reason = 'The parliaments are in recess.';

  await shows();
  await office.ask(id, government, { type: 'window.extended', workingDays: 3, reason });
  await shows();
  await office.ask(id, government, { type: 'window.paused', workingDays: 3, reason });
  await showsNothing();
  await office.ask(id, government, { type: 'window.resumed' });
  await shows();
  await office.ask(id, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'Too wide.' });
  await showsNothing();
  await office.skipDays(id, 2);
  await office.ask(id, 'fundar', { type: 'objection.withdrawn', seat: 'fundar' });
  await shows();
  await office.ask(id, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await shows();
  await office.skipDays(id, 40);
  expect((await office.where(id)).stage).toBe('acceptance');
  await showsNothing();

  const entries = await entriesOf('norway', id);
  expect(entries.map(({ method }) => method)).toEqual([
    'PUBLISH',
    'PUBLISH',
    'CANCEL',
    'PUBLISH',
    'CANCEL',
    'PUBLISH',
    'CANCEL',
  ]);
  expect(new Set(entries.map((one) => one.uid))).toEqual(new Set([uid]));
  expect(grows(entries.map(({ sequence }) => sequence))).toBe(true);
  // Mails that overtake each other leave the same calendar.
  expect(calendarAfter(entries.toReversed())).toEqual({});
  for (const entry of entries) expect(entry).toMatchObject({ attendees: 0, isInstant: true });
}, 60_000);

test('a letter that is withdrawn takes the close out of every calendar', async () => {
  const id = await underReview('Bank of the Cleared Diary');
  expect(Object.keys(await inCalendarOf('brazil', id))).toHaveLength(1);
  await office.ask(id, 'contact', { type: 'letter.withdrawn', reason: 'Our board has changed its plans.' });
  for (const { id: seat } of office.roster.seats) expect(await inCalendarOf(seat, id)).toEqual({});
}, 60_000);

test('the report of the year is in the contact’s calendar until the year is reviewed; next year it moves on', async () => {
  const id = await underReview('Bank of the Yearly Diary');
  await office.ask(id, 'norway', { type: 'notice.acknowledged', seat: 'norway' });
  await office.skipDays(id, 16);
  for (const one of [government, 'co-chair-civil-society'])
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  const contact = contactOf((await office.where(id)).context).email;
  const uid = `${id}/report/due@su.example.org`;
  const due = async () => toTheSecond((await office.where(id)).context.report?.dueAt);
  const sequences: number[] = [];
  for (const year of [1, 2]) {
    await office.toNextDeadline(id);
    expect(await inCalendarOf(contact, id)).toEqual({ [uid]: await due() });
    await office.ask(id, 'contact', { type: 'report.submitted', report: `What we did in year ${year}.` });
    const closes = await closesAt(id);
    expect(await inCalendarOf('norway', id)).toEqual({
      [`${id}/yearly-${year}/closes@su.example.org`]: closes,
    });
    await office.ask(id, 'norway', { type: 'notice.acknowledged', seat: 'norway' });
    await office.skipDays(id, 16);
    expect((await office.where(id)).stage).toBe('active');
    expect(await inCalendarOf(contact, id)).toEqual({});
    sequences.push(...(await entriesOf(contact, id)).slice(-2).map(({ sequence }) => sequence));
  }
  expect(grows(sequences)).toBe(true);
}, 60_000);

test('a seat that changes hands: the new holder has the close in the calendar as well, with an alarm a day before', async () => {
  const id = await underReview('Bank of the Handed Diary');
  const email = 'new-holder@norway.example.org';
  const handOver = { type: 'seat.handedOver', seat: 'norway', holder: 'Office of the new holder', email };
  await office.ask(id, 'support-unit', handOver);
  const [entry] = await entriesOf(email, id);
  expect(entry).toMatchObject({ start: await closesAt(id), alarms: ['-P1D'] });
  expect(plus(entry?.start ?? '', -24 * hours) > (entry?.stamp ?? '')).toBe(true);
}, 60_000);

describe('a conversation', () => {
  /** The root of a mail's conversation, by the references alone, as mail programs follow them (RFC 5322, 3.6.4). */
  const rootOf = ({ references, inReplyTo, messageId }: Partial<Mail>) =>
    references?.split(/\s+/)[0] ?? inReplyTo ?? messageId;

  test('all mails of a case are one, and a reply, and an answer to the reply, belong to it', async () => {
    const [id, other] = [
      await underReview('Bank of the One Thread'),
      await underReview('Bank of Another Thread'),
    ];
    await office.ask(id, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'Too wide.' });
    const mails = await office.mailTo('norway', id);
    expect(mails.length).toBeGreaterThan(1);
    const root = rootOf(mails[0] ?? {});
    expect(mails.map(rootOf)).toEqual(mails.map(() => root));
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    // A program that writes a reply takes the references over, and adds what it replies to.
    const [notice] = mails;
    const reply = {
      inReplyTo: notice?.messageId,
      references: `${notice?.references} ${notice?.messageId}`,
    };
    const toTheReply = {
      inReplyTo: '<reply@norway.example.org>',
      references: `${reply.references} <reply@norway.example.org>`,
    };
    expect([reply, toTheReply].map(rootOf)).toEqual([root, root]);
    expect((await office.mailTo('norway', other)).map(rootOf)).not.toContain(root);
  }, 60_000);
});
