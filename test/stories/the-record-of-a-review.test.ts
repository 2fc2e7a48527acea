// Story: how did the committee come to approve? The record of the review says it, complete enough to be checked by hand (SC-1,
// SC-2): in the case, on the command line, and on the website without the positions of single seats.
import { createHash } from 'node:crypto';
import { defaultPolicy } from '../../domain/policy.ts';
import { readPublicRecord, type PublicRecord } from '../../domain/publicRecord.ts';
import { clockCertificates } from '../../machines/review/certificates.ts';
import { reviewRecord, type ReviewRecord } from '../../machines/review/record.ts';
import { publicationsOf } from '../../register/publications.ts';
import { openCliOffice, type CliOffice } from '../cli/commandLine.ts';
import { exampleLetter, type Office } from '../support/office.ts';

let cli: CliOffice;
let office: Office;
beforeAll(async () => {
  cli = await openCliOffice();
  office = cli.office;
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  return id;
}

const takes = (id: string, seat: string, take: string, reason?: string, by = seat) =>
  office.ask(id, by, { type: 'position.taken', seat, take, ...(reason && { reason }) });

async function recordIn(id: string): Promise<ReviewRecord> {
  const record = reviewRecord((await office.where(id)).context);
  if (record === null) throw new Error('there is no record');
  return record;
}

/** Both Co-Chairs sign, and the website shows the record. */
async function publishedRecord(id: string): Promise<{ record: PublicRecord; text: string }> {
  for (const one of ['co-chair-government', 'co-chair-civil-society'])
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  const found = (await publicationsOf(office.register, id)).find((one) => one.kind === 'record');
  const text = found?.text ?? '';
  return { record: readPublicRecord(text), text };
}

/** The close as one would work it out on paper: the working days after the day of `from`, as days go anywhere on earth. */
function onPaper(from: string, workingDays: number): string {
  const day = new Date(Date.parse(from) - 12 * 3_600_000);
  for (let left = workingDays; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return new Date(`${day.toISOString().slice(0, 10)}T23:59:59-12:00`).toISOString();
}

test('the outcome in one sentence, the same in the case, on the command line and on the website', async () => {
  const seats = office.roster.seats.map((seat) => seat.id);
  const id = await underReview('Bank of the Plain Record');
  await takes(id, 'brazil', 'support');
  await takes(id, 'norway', 'no-objection');
  await office.skipDays(id, 16);

  const sentence = `Approved, absent objections, silence of ${seats.length - 2} of ${seats.length}.`;
  expect(sentence).toBe('Approved, absent objections, silence of 20 of 22.');
  const record = await recordIn(id);
  expect(record.sentence).toBe(sentence);
  expect(record.seats.map((one) => one.id)).toEqual(seats);
  expect(record.seats.filter((one) => one.take !== 'silent')).toMatchObject([
    { id: 'brazil', constituency: 'government', take: 'support', reached: true },
    { id: 'norway', constituency: 'government', take: 'no-objection', reached: true },
  ]);

  expect(await cli.quick.answers<ReviewRecord>('review record', id)).toEqual(record);
  expect(await cli.quick.tells('review record', id)).toContain(sentence);

  const published = await publishedRecord(id);
  expect(published.record).toMatchObject({
    sentence,
    counts: { asked: 22, silent: 20, support: 1, 'no-objection': 1, undelivered: 0, vacant: 0 },
    outcome: { how: 'silence' },
  });
  expect(published.text).not.toMatch(/brazil|norway/i);
}, 60_000);

test('each closing instant has its certificate, and whoever works it out on paper gets the same', async () => {
  const id = await underReview('Bank of the Pocket Calendar');
  await takes(id, 'brazil', 'support');
  await office.skipDays(id, 3);
  const why = 'The ministers meet next week.';
  await office.ask(id, 'co-chair-government', { type: 'window.extended', workingDays: 4, reason: why });
  await office.skipDays(id, 25);
  expect((await office.where(id)).stage).toBe('acceptance');

  const { context } = await office.where(id);
  const [opened, extended, ...others] = clockCertificates(context.review ?? { clock: [] }, context.policy);
  expect(others).toEqual([]);
  const first = onPaper(opened?.at ?? '', 10);
  const second = onPaper(first, 4);
  expect(opened).toMatchObject({ what: 'opened', kept: first, agrees: true, reason: null });
  expect(extended).toMatchObject({ what: 'extended', kept: second, agrees: true, reason: why });
  expect(opened?.certificate).toMatchObject({
    policyVersion: defaultPolicy.version,
    zone: 'anywhere on earth (UTC-12)',
    workingDays: 10,
    minimumHours: 72,
    closesAt: first,
  });
  const counted = opened?.certificate.days ?? [];
  expect(counted.map((day) => day.counted).filter((number) => number !== null)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(counted.filter((day) => day.off !== null).every((day) => day.off?.why === 'weekend')).toBe(true);

  const record = await recordIn(id);
  expect(record).toMatchObject({ closedAt: second, deferrals: 1 });
  const shown = await cli.quick.answers<{ certificates: unknown }>('review certificate', id);
  expect(shown.certificates).toEqual(JSON.parse(JSON.stringify([opened, extended])));
}, 60_000);

describe('a review in which much happened', () => {
  const name = 'Bank of the Long Table';
  const summary = 'American spelling.';
  const reason = 'The seat was told by telephone, and has nothing against it.';
  const today = () => new Date().toISOString().slice(0, 10);
  let id: string;
  let version: Awaited<ReturnType<typeof exampleLetter>>;

  beforeAll(async () => {
    await cli.quick.answers('roster vacate', 'idasa', '--from', today());
    office.mail.refuse(office.emailOf('mexico'), 550);
    id = await underReview(name);
    const term = ['--from', today(), '--until', '2099-12-31'];
    await cli.quick.answers('roster delegate', 'france', '--to', 'chile', ...term);
    await office.settle(id);

    await takes(id, 'brazil', 'support');
    await takes(id, 'france', 'no-objection', undefined, 'chile');
    await takes(id, 'norway', 'recuse', 'Norway is a shareholder.');
    await takes(id, 'tanzania', 'abstain', 'We know too little of the second area.');
    await office.ask(id, 'cippec', { type: 'question.asked', seat: 'cippec', question: 'Which countries?' });
    await office.ask(id, 'contact', { type: 'question.answered', question: 1, answer: 'Those that ask us.' });
    await office.ask(id, 'cippec', { type: 'question.asked', seat: 'cippec', question: 'And who pays?' });
    version = await exampleLetter('complete.md', name, (text) =>
      text.replaceAll('neighbouring', 'neighboring'),
    );
    await office.ask(id, 'support-unit', {
      type: 'letter.amended',
      nature: 'editorial',
      summary,
      ...version,
    });
    await objectedAndSettled('twaweza', 'The areas are too wide.', true);
    await objectedAndSettled('inesc', 'It says nothing of women.', false);
    await office.skipDays(id, 21);
    await office.ask(id, 'co-chair-government', { type: 'silence.accepted', reason });
    await takes(id, 'chile', 'support');
  }, 90_000);

  /** A seat objects, withdraws, and says nothing more. */
  async function objectedAndSettled(seat: string, words: string, attributable: boolean): Promise<void> {
    const part = 'areas';
    const remedy = 'Name the countries.';
    const said = { seat, reason: words, part, remedy, attributable };
    await office.ask(id, seat, { type: 'objection.raised', ...said });
    await office.ask(id, seat, { type: 'objection.withdrawn', seat, reason: 'It was explained.' });
  }

  test('says who was asked and who was not, what each said and for whom, and who was never reached', async () => {
    const record = await recordIn(id);
    expect(record.vacant).toEqual(['idasa']);
    expect(record.seats).toHaveLength(21);
    const spoke = record.seats.filter((one) => one.take !== 'silent');
    expect(spoke.map(({ id: seat, take, by }) => [seat, take, by])).toEqual([
      ['brazil', 'support', undefined],
      ['norway', 'recuse', undefined],
      ['tanzania', 'abstain', undefined],
      ['france', 'no-objection', 'chile'],
    ]);
    expect(record.seats.filter((one) => !one.reached).map((one) => one.id)).toEqual(['mexico']);
    expect(record.counts).toEqual({
      asked: 21,
      silent: 17,
      support: 1,
      'no-objection': 1,
      objection: 0,
      abstain: 1,
      recuse: 1,
      undelivered: 1,
      vacant: 1,
    });
  }, 30_000);

  test('says under which policy and on which text: the newest, by the fingerprint of its file', async () => {
    const record = await recordIn(id);
    const fingerprint = createHash('sha256').update(version.document.text).digest('hex');
    expect(record).toMatchObject({
      letterHash: fingerprint,
      policyVersion: defaultPolicy.version,
      amendments: [{ nature: 'editorial', to: fingerprint, summary }],
      questions: { asked: 2, answered: 1 },
      late: 1,
    });
  }, 30_000);

  test('says what stopped the clock and set it going, and that people decided where silence could not', async () => {
    const record = await recordIn(id);
    const settings = ['opened', 'stopped', 'resumed', 'stopped', 'resumed', 'closed'];
    expect(record.clock.map((one) => one.what)).toEqual(settings);
    const { context } = await office.where(id);
    const certificates = clockCertificates(record, context.policy);
    expect(certificates.map((one) => one.what)).toEqual(['opened', 'resumed', 'resumed']);
    expect(certificates.every((one) => one.agrees)).toBe(true);
    expect(record.sentence).toBe('Approved, by decision of the Co-Chairs, silence of 17 of 21.');
    expect(record.outcome).toMatchObject({ how: 'coChairs', reason });
    expect(record.objections).toMatchObject([
      { seat: 'twaweza', resolved: { how: 'withdrawn' } },
      { seat: 'inesc', resolved: { how: 'withdrawn' } },
    ]);
  }, 30_000);

  test('is read on the command line as it stands in the case', async () => {
    expect(await cli.quick.answers('review record', id)).toEqual(
      JSON.parse(JSON.stringify(await recordIn(id))),
    );
    const text = await cli.quick.tells('review record', id);
    for (const words of [
      'Approved, by decision of the Co-Chairs, silence of 17 of 21.',
      '21 seats; 1 vacant (idasa)',
      '17, 1 of them never reached',
      'mexico (not reached)',
      'chile for france',
      '2 asked, 1 answered',
      version.document.hash,
    ])
      expect(text).toContain(words);
  }, 30_000);

  test('is published with the outcome: counts, and objections without a name unless the objector agrees', async () => {
    const { counts, sentence } = await recordIn(id);
    const { record, text } = await publishedRecord(id);
    expect(record).toMatchObject({
      sentence,
      counts,
      policyVersion: defaultPolicy.version,
      letter: { received: version.document.hash },
      outcome: { how: 'coChairs', reason },
      questions: { asked: 2, answered: 1 },
      late: 1,
      objections: [
        { seat: 'twaweza', reason: 'The areas are too wide.', resolved: { how: 'withdrawn' } },
        { seat: null, reason: 'It says nothing of women.', remedy: 'Name the countries.' },
      ],
    });
    for (const seat of ['inesc', 'brazil', 'norway', 'mexico', 'idasa', 'chile'])
      expect(text).not.toContain(seat);
  }, 30_000);
});
