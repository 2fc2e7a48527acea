// Story: a letter comes although something of it is on file already (LOI-1): the same file, the same words under another name,
// a second letter while one is open, a letter of a partner. Whoever submits it is told which case, and what to do instead.
import type { LetterFile } from '../../client/letterFile.ts';
import { submitLetter } from '../../client/submitLetter.ts';
import { Refused, type Refusal } from '../../domain/errors.ts';
import { listCases } from '../../register/cases.ts';
import { letterArchive } from '../../register/letterArchive.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

async function turnedAway(letter: LetterFile): Promise<Refusal> {
  try {
    await office.submit(letter);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('the letter was taken');
}

const longer = (text: string) => `${text}\nP.S. We look forward to your answer.\n`;
const cases = async () => (await listCases(office.register)).length;

/** The committee has nothing against it, and both Co-Chairs sign. */
async function becomesPartner(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await office.skipDays(id, 20);
  for (const one of ['co-chair-government', 'co-chair-civil-society'])
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  expect((await office.where(id)).stage).toBe('active');
  return id;
}

test('the same letter again is in its case already, however often it is sent; nothing is recorded twice', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of Echoes');
  const { case: id } = await office.submit(letter);
  const before = await cases();
  for (let times = 2; times <= 3; times += 1) {
    expect(await turnedAway(letter)).toEqual({
      code: 'letter.duplicate',
      message: `This very letter is already in the case "${id}" of Bank of Echoes, whose letter is being checked; nothing was recorded.`,
      clause: 'LOI-1',
    });
  }
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  expect((await turnedAway(letter)).message).toContain('whose letter the Steering Committee reviews');
  expect(await cases()).toBe(before);
  expect((await office.history(id)).filter((entry) => entry.type.startsWith('letter.sub'))).toHaveLength(1);
}, 30_000);

test('of two who submit it at the same moment one opens the case, and the other is told so', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of Twins');
  const submit = () =>
    submitLetter(office.desk, letterArchive(office.register), letter, office.as('support-unit'));
  const outcomes = await Promise.allSettled([submit(), submit(), submit()]);
  const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as Refused] : []));
  expect(refusals.map((one) => one.refusal.code)).toEqual(['letter.duplicate', 'letter.duplicate']);
  await office.settle('bank-of-twins');
  expect(await office.history('bank-of-twins')).toHaveLength(1);
}, 30_000);

test('the same words under another name are pointed out, and the second case is closed as a duplicate', async () => {
  const first = await office.submit(await exampleLetter('unsigned.md', 'Council for Open Registers'));
  const letter = await exampleLetter('unsigned.md', 'Open Registers Council');
  const second = await office.submit(letter);
  expect(second.case).not.toBe(first.case);
  expect(second.notes.join()).toContain(
    `The same words, one by one, are on file in the case "${first.case}" of Council for Open Registers, whose letter is being checked.`,
  );
  await office.ask(second.case, 'support-unit', {
    type: 'letter.markedDuplicate',
    of: first.case,
    reason: 'It came by post and by e-mail.',
  });
  expect((await office.where(second.case)).state).toBe('ended.duplicate');
  expect((await office.where(first.case)).stage).toBe('intake');
  const mails = await office.mailTo(letter.letter.contacts[0]?.email ?? '', second.case);
  expect(mails.at(-1)?.text).toContain(`It came by post and by e-mail. (${first.case})`);
}, 30_000);

test('a second letter while one is open is refused with the way that is open instead', async () => {
  const name = 'Bank of Afterthoughts';
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  const second = await exampleLetter('complete.md', name, longer);
  expect(await turnedAway(second)).toEqual({
    code: 'case.exists',
    message: `${name} has an open case, "${id}": its letter is being checked. A mended letter goes there (assent letter resubmit ${id} FILE). To begin anew, withdraw the letter there first (assent letter withdraw ${id} --reason TEXT).`,
    clause: 'LOI-1',
  });
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  const underReview = await turnedAway(second);
  expect(underReview.code).toBe('case.exists');
  expect(underReview.message).toContain(`assent letter amend ${id} FILE`);
  await office.ask(id, 'norway', { type: 'position.taken', seat: 'norway', take: 'no-objection' });
  await office.skipDays(id, 20);
  expect((await turnedAway(second)).message).toContain('has approved its letter');

  await office.ask(id, 'contact', { type: 'letter.withdrawn', reason: 'We begin anew.' });
  const anew = await office.submit(second);
  expect(anew).toMatchObject({ case: `${id}-2`, stage: 'intake' });
}, 60_000);

test('a partner needs no new letter; once it has left, a letter opens a case that is linked to the old', async () => {
  const name = 'Bank of Old Acquaintance';
  const id = await becomesPartner(name);
  const before = await cases();
  const letter = await exampleLetter('complete.md', name, longer);
  const refusal = await turnedAway(letter);
  const since = (await letterArchive(office.register).casesOf(id))[0]?.partnerSince ?? '';
  expect(refusal).toMatchObject({ code: 'partner.exists', clause: 'LOI-1' });
  expect(refusal.message).toContain(
    `has been a multilateral partner since ${since.slice(0, 10)} (case "${id}")`,
  );
  expect(refusal.message).toMatch(
    /A new contact is a matter for the Support Unit \(G1-1\).*its yearly review \(SC-6\), which opens on \d{4}-\d\d-\d\d\.$/,
  );
  const same = await turnedAway(await exampleLetter('complete.md', name));
  expect(same).toMatchObject({
    code: 'letter.duplicate',
    message: expect.stringContaining('a partnership since'),
  });
  expect(await cases()).toBe(before);
  const part = await office.submit(
    await exampleLetter('from-subsidiary.md', 'Facility of Old Friends', (text) =>
      text.replace(/parent: .*/, `parent: "${name}"`),
    ),
  );
  expect(part.notes.join()).toContain(
    `${name}, of which it is a part, has the case "${id}", a partnership since ${since.slice(0, 10)}.`,
  );

  await office.ask(id, 'contact', { type: 'withdrawal.announced', reason: 'Our mandate has changed.' });
  await office.skipDays(id, 4);
  const anew = await office.submit(letter);
  expect(anew.case).toBe(`${id}-2`);
  expect((await office.where(anew.case)).context.previousCase).toBe(id);
}, 60_000);
