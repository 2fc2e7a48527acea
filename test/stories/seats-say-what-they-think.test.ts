// Story: what a seat can say in a review (SC-1, SC-2). Support, no objection, abstention and recusal, each changed as often as the
// seat likes; a question, which is answered to everybody and is no position; and where a whole constituency is recused, silence
// approves nothing, and the committee decides.
import { epoch } from '../../domain/instant.ts';
import { readPublicRecord } from '../../domain/publicRecord.ts';
import { publicationsOf } from '../../register/publications.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

const government = 'co-chair-government';
const civilSociety = 'co-chair-civil-society';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  return id;
}

const position = (seat: string, take: string, reason?: string) => ({
  type: 'position.taken',
  seat,
  take,
  ...(reason && { reason }),
});
const takes = (id: string, seat: string, take: string, reason?: string) =>
  office.ask(id, seat, position(seat, take, reason));

async function reviewOf(id: string) {
  const { context } = await office.where(id);
  if (context.review === null) throw new Error('no review is open');
  return context.review;
}
const newestMail = async (whom: string, id: string) => (await office.mailTo(whom, id)).at(-1);
const subjectsTo = async (whom: string, id: string) =>
  (await office.mailTo(whom, id)).map((mail) => mail.subject);
const contact = async () => (await exampleLetter('complete.md')).letter.contacts[0]?.email ?? '';
const inOneLine = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');

async function publishedRecord(id: string) {
  for (const one of [government, civilSociety])
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  const record = (await publicationsOf(office.register, id)).find((one) => one.kind === 'record');
  return readPublicRecord(record?.text ?? '');
}

test('support, no objection, an abstention and a recusal are counted apart; the last two need a reason', async () => {
  const id = await underReview('Bank of Many Voices');
  for (const take of ['abstain', 'recuse'])
    expect(await office.refused(id, 'chile', position('chile', take))).toMatchObject({
      code: 'position.reasonMissing',
      clause: 'SC-1',
    });
  await takes(id, 'norway', 'support', 'They have helped us before.');
  await takes(id, 'brazil', 'no-objection');
  await takes(id, 'chile', 'abstain', 'We know too little of the region.');
  await takes(id, 'mexico', 'recuse', 'We sit on its board.');
  expect((await reviewOf(id)).positions).toMatchObject({
    norway: { take: 'support', reason: 'They have helped us before.' },
    brazil: { take: 'no-objection' },
    chile: { take: 'abstain', reason: 'We know too little of the region.' },
    mexico: { take: 'recuse', reason: 'We sit on its board.' },
  });
  const foreign = await office.refused(id, 'norway', position('brazil', 'support'));
  expect(foreign.code).toBe('role.speaksForItself');

  await office.skipDays(id, 16);
  expect((await office.where(id)).stage).toBe('acceptance');
  expect((await newestMail('chile', id))?.text).toContain('18 of 22');
  const { counts, sentence } = await publishedRecord(id);
  expect(sentence).toBe('Approved, absent objections, silence of 18 of 22.');
  expect(counts).toMatchObject({ support: 1, 'no-objection': 1, abstain: 1, recuse: 1, objection: 0 });
}, 60_000);

test('a seat changes its mind until the close; the last word counts, and the log keeps every version', async () => {
  const id = await underReview('Bank of the Turning Tide');
  await takes(id, 'norway', 'support');
  await takes(id, 'norway', 'abstain', 'We have read it again.');
  await office.skipDays(id, 4);
  await office.ask(id, 'norway', { type: 'objection.raised', seat: 'norway', reason: 'Too wide.' });
  await office.ask(id, 'norway', { type: 'objection.withdrawn', seat: 'norway' });
  expect((await reviewOf(id)).positions).not.toHaveProperty('norway');
  expect((await office.where(id)).waitingOn).toContain('norway');
  await takes(id, 'norway', 'no-objection');
  expect(Object.keys((await reviewOf(id)).positions)).toEqual(['norway']);

  await office.skipDays(id, 16);
  expect((await newestMail('norway', id))?.text).toContain('21 of 22');
  const said = (await office.history(id)).filter((entry) => entry.by.id === 'norway');
  expect(said).toMatchObject([
    { type: 'position.taken', payload: { take: 'support' } },
    { type: 'position.taken', payload: { take: 'abstain', reason: 'We have read it again.' } },
    { type: 'objection.raised', payload: { reason: 'Too wide.' } },
    { type: 'objection.withdrawn' },
    { type: 'position.taken', payload: { take: 'no-objection' } },
  ]);
  expect(said.map(({ at }) => epoch(at))).toEqual(said.map(({ at }) => epoch(at)).toSorted((a, b) => a - b));
}, 60_000);

test('a double click is one position, and so is the same request sent again a week later', async () => {
  const id = await underReview('Bank of the Eager Finger');
  const click = () =>
    office.desk.ask(id, position('norway', 'support'), office.as('norway'), 'the-page-of-norway');
  const [first, second] = await Promise.all([click(), click()]);
  expect(second).toEqual(first);
  await takes(id, 'norway', 'abstain', 'On second thoughts.');
  await office.skipDays(id, 7);
  expect(await click()).toEqual(first);
  expect((await reviewOf(id)).positions).toMatchObject({ norway: { take: 'abstain' } });
  const types = (await office.history(id)).map((entry) => entry.type);
  expect(types.filter((type) => type === 'position.taken')).toHaveLength(2);
}, 60_000);

describe('a question', () => {
  const ask = (id: string, seat: string, question: string) =>
    office.ask(id, seat, { type: 'question.asked', seat, question });
  const answer = (question: number, text: string) => ({ type: 'question.answered', question, answer: text });

  test('goes to the Support Unit and the contact, and the answer to every seat; it is no position', async () => {
    const id = await underReview('Bank of the Curious Seat');
    const { closesAt } = await reviewOf(id);
    await ask(id, 'norway', 'Which countries are meant?');
    const task = await newestMail('support-unit', id);
    expect(task?.subject).toMatch(/^Task: A seat has a question/);
    expect(task?.text).toContain('The seat norway');
    const letter = await newestMail(await contact(), id);
    expect(letter?.subject).toMatch(/^Question 1 from the Steering Committee/);
    for (const mail of [task, letter]) expect(mail?.text).toContain('Which countries are meant?');
    expect(letter?.text).not.toContain('norway');
    expect(await reviewOf(id)).toMatchObject({ closesAt, positions: {} });
    expect((await office.where(id)).waitingOn).toContain('norway');

    expect((await office.refused(id, 'brazil', answer(1, 'All of them.'))).code).toBe('role.notPermitted');
    expect((await office.refused(id, 'contact', answer(2, 'All.'))).code).toBe('question.unknown');
    await office.ask(id, 'contact', answer(1, 'The six in the annex.'));
    const notices = new Map<string, string | undefined>();
    for (const { id: seat } of office.roster.seats) {
      const [notice] = await office.mailTo(seat, id);
      const told = await newestMail(seat, id);
      expect(told?.subject).toMatch(/^Question 1 answered/);
      for (const words of ['Which countries are meant?', 'The six in the annex.'])
        expect(told?.text).toContain(words);
      expect(told?.inReplyTo).toBe(notice?.inReplyTo);
      notices.set(seat, told?.inReplyTo);
    }
    expect([...new Set(notices.values())]).toEqual([expect.stringContaining(id)]);
  }, 60_000);

  test('is a thread: a second answer shows the first, and each question has its number', async () => {
    const id = await underReview('Bank of the Long Thread');
    await ask(id, 'norway', 'Which countries are meant?');
    await ask(id, 'fundar', 'Who pays for the meetings?');
    await office.ask(id, 'contact', answer(1, 'The six in the annex.'));
    await office.ask(id, 'support-unit', answer(2, 'The bank does.'));
    await office.ask(id, 'support-unit', answer(1, 'And a seventh since June.'));
    expect(await reviewOf(id)).toMatchObject({
      questions: [
        { number: 1, seat: 'norway', answers: [{ by: 'contact' }, { by: 'support-unit' }] },
        { number: 2, seat: 'fundar', answers: [{ by: 'support-unit' }] },
      ],
    });
    const text = inOneLine((await newestMail('mexico', id))?.text);
    for (const words of ['The seat norway asked', 'And a seventh since June.', 'The six in the annex.'])
      expect(text).toContain(words);
    expect(text.indexOf('a seventh')).toBeLessThan(text.indexOf('The six'));
    expect(text).not.toContain('The bank does.');
  }, 60_000);

  test('without an answer holds nothing up: the seat is reminded, and its silence counts', async () => {
    const id = await underReview('Bank of the Silent Benches');
    await ask(id, 'norway', 'Which countries are meant?');
    await office.toNextDeadline(id);
    expect((await newestMail('norway', id))?.subject).toMatch(/^Reminder/);
    await office.skipDays(id, 16);
    expect((await office.where(id)).stage).toBe('acceptance');
    expect((await newestMail('norway', id))?.text).toContain('22 of 22');
    expect(await publishedRecord(id)).toMatchObject({ questions: { asked: 1, answered: 0 } });
  }, 60_000);
});

test('a conflict of interest that was declared ahead is suggested as a recusal, to that seat alone, and never assumed', async () => {
  const id = await underReview('Northern Seas Investment Bank');
  for (const { id: seat } of office.roster.seats) {
    const text = inOneLine((await newestMail(seat, id))?.text);
    const suggestion = ['Norway is a shareholder', 'We suggest that you recuse your seat'];
    for (const words of suggestion)
      if (seat === 'norway') expect(text).toContain(words);
      else expect(text).not.toContain(words);
  }
  expect((await reviewOf(id)).positions).toEqual({});
  await takes(id, 'norway', 'recuse', 'Norway is a shareholder.');
  await office.skipDays(id, 16);
  expect((await newestMail('norway', id))?.text).toContain('21 of 22');
}, 60_000);

describe('everybody of a constituency is recused', () => {
  const decision = {
    meeting: '13th meeting',
    date: '2026-12-09',
    reference: 'SC/13/2',
    reason: 'Heard in full.',
  };
  const entered = (what: 'approve' | 'decline') => ({
    type: 'decision.entered',
    ruling: { do: what },
    decision,
  });
  const confirmed = { type: 'decision.confirmed' };

  async function withoutGovernments(name: string): Promise<string> {
    const id = await underReview(name);
    for (const { id: seat, constituency } of office.roster.seats)
      if (constituency === 'government') await takes(id, seat, 'recuse', 'We are its members.');
    return id;
  }

  test('silence cannot approve, nor can the Co-Chairs accept it; the committee does, by a decision of two offices', async () => {
    const id = await withoutGovernments('Bank of the Members');
    expect((await office.refused(id, 'support-unit', entered('approve'))).code).toBe('decision.doesNotFit');
    await office.skipDays(id, 16);
    expect(await office.where(id)).toMatchObject({
      state: 'committeeReview.asked.closedInDoubt',
      waitingOn: [government, civilSociety],
      deadlines: [],
    });
    for (const seat of ['indonesia', 'fundar'])
      expect((await newestMail(seat, id))?.text).toContain('Every government seat is recused');
    const accepted = { type: 'silence.accepted', reason: 'The others are content.' };
    expect((await office.refused(id, civilSociety, accepted)).code).toBe('silence.constituencyRecused');

    await office.ask(id, 'support-unit', entered('approve'));
    expect((await office.where(id)).stage).toBe('committeeReview');
    expect((await office.refused(id, 'support-unit', confirmed)).code).toBe('decision.sameOffice');
    await office.ask(id, civilSociety, confirmed);
    expect((await office.where(id)).stage).toBe('acceptance');
    const told = await newestMail('mexico', id);
    expect(told?.subject).toMatch(/^Approved by decision/);
    expect(told?.text).toContain(decision.reference);

    const record = await publishedRecord(id);
    expect(record).toMatchObject({
      sentence: 'Approved, by decision of the committee, silence of 11 of 22.',
      outcome: { how: 'decision' },
      counts: { recuse: 11, silent: 11 },
    });
    expect(record.outcome?.reason).toContain(decision.reference);
  }, 90_000);

  test('or it declines, and the organization is told why and where', async () => {
    const id = await withoutGovernments('Bank of the Members Only');
    await office.skipDays(id, 16);
    await office.ask(id, civilSociety, entered('decline'));
    expect((await newestMail('support-unit', id))?.subject).toMatch(/^Task: A decision waits/);
    await office.ask(id, 'support-unit', confirmed);
    expect((await office.where(id)).state).toBe('ended.notApproved');
    const told = await newestMail(await contact(), id);
    for (const words of [decision.reason, decision.reference]) expect(told?.text).toContain(words);
    expect((await subjectsTo('mexico', id)).at(-1)).toMatch(/^Not approved/);
  }, 90_000);

  test('one voice of the constituency is enough for silence to decide again', async () => {
    const id = await withoutGovernments('Bank of the One Voice');
    await takes(id, 'norway', 'no-objection');
    await office.skipDays(id, 16);
    expect((await office.where(id)).stage).toBe('acceptance');
  }, 60_000);
});
