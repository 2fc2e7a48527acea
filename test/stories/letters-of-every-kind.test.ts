// Story: letters are not all alike (LOI-1 to LOI-4, PR-1 to PR-6, G1-1). One is received on one day and recorded on another,
// one has a reservation, one is in Spanish, one is unsigned, one comes from a part of another organization, some are no letters
// of intent at all. None is lost, and whoever decides sees what is unusual about it.
import type { LetterFile } from '../../client/letterFile.ts';
import type { Submitted } from '../../client/submitLetter.ts';
import { epoch } from '../../domain/instant.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(async () => {
  await office?.close();
});

const contactOf = ({ letter }: LetterFile) => letter.contacts[0]?.email ?? '';
const sentences = ({ flags }: Submitted) => flags.map((one) => one.sentence);
/** The last mail to somebody about a case, its lines joined, quoted ones too. */
async function lastMail(whom: string, id: string): Promise<string> {
  const mails = await office.mailTo(whom, id);
  return `${mails.at(-1)?.subject}\n${mails.at(-1)?.text}`.replaceAll(/\n> /g, ' ').replaceAll(/\s+/g, ' ');
}
const complete = (id: string) => office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });

test('a letter keeps the day on which it came and the day on which it was recorded', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of Two Dates', (text) =>
    text.replace(/channel: .*/, 'channel: post'),
  );
  const { case: id } = await office.submit(letter);
  const [recorded] = await office.history(id);
  const { receivedAt, recordedAt } = (await office.where(id)).context;
  expect({ receivedAt, recordedAt }).toEqual({
    receivedAt: '2025-03-04T09:15:00.000Z',
    recordedAt: recorded?.at,
  });
  const receipt = await lastMail(contactOf(letter), id);
  expect(receipt).toContain('Received: Tuesday, 4 March 2025, 09:15:00 UTC, by post');
  expect(receipt).toContain(`Recorded: `);
  expect(await office.mailTo('support-unit', id)).toEqual([]);
}, 30_000);

test('a letter that the organization’s contact hands in itself is shown to the Support Unit', async () => {
  const letter = await exampleLetter('complete.md', 'Bank at the Counter');
  const { case: id } = await office.submit(letter, 'contact');
  expect(await lastMail('support-unit', id)).toContain('To check: letter of intent, Bank at the Counter');
  expect(await lastMail('support-unit', id)).toContain("recorded by the organization's contact");
}, 30_000);

test('a reservation leaves the letter complete; the checklist, the receipt and every notice show it', async () => {
  const letter = await exampleLetter('with-reservation.md', 'Bank of Immunities');
  const submitted = await office.submit(letter);
  const { case: id, missing } = submitted;
  expect(missing).toEqual([]);
  const [sentence = ''] = sentences(submitted);
  expect(sentence).toMatch(/^Reservation on PR-2: As an intergovernmental body/);
  expect(await lastMail(contactOf(letter), id)).toContain(sentence);
  expect(await lastMail('support-unit', id)).toContain(sentence);
  await complete(id);
  for (const seat of ['brazil', 'fundar']) expect(await lastMail(seat, id)).toContain(sentence);
}, 30_000);

test('a letter in Spanish needs no translation to be recorded; the committee is told which text counts', async () => {
  const translated = await exampleLetter('in-spanish.md', 'Banco Traducido');
  const alone = await exampleLetter('in-spanish.md', 'Banco sin Traducir', (text) =>
    text.replace(/translation:\n.*\n.*\n/, '').replace(/## Translation[\s\S]*$/, ''),
  );
  const [first, second] = [await office.submit(translated), await office.submit(alone)];
  expect([first.missing, second.missing]).toEqual([[], []]);
  await complete(first.case);
  await complete(second.case);
  expect(await lastMail('norway', first.case)).toMatch(
    /the original is what counts\. A translation into English stands below it under "Translation \(not binding\)", made by Support Unit\..*The Andean Cooperation Fund wishes/,
  );
  expect(await lastMail('norway', second.case)).toContain('No translation is on file.');
}, 30_000);

describe('a letter that nobody has signed', () => {
  test('may go back for a signature, and comes back with one', async () => {
    const name = 'Council of the Missing Signature';
    const letter = await exampleLetter('unsigned.md', name);
    const { case: id, missing } = await office.submit(letter);
    expect(missing).toEqual([]);
    expect(await lastMail('support-unit', id)).toContain('The letter is not signed');
    await office.ask(id, 'support-unit', { type: 'letter.returned' });
    expect((await office.where(id)).waitingOn).toEqual(['contact']);
    expect(await lastMail(contactOf(letter), id)).toContain(
      'A signature: the letter names nobody who signed',
    );

    const signed = await exampleLetter('unsigned.md', name, (text) =>
      text.replace('sender:', 'signatory:\n  office: "Secretary-General"\nsupersedes: unsigned.md\nsender:'),
    );
    const again = await office.submit(signed);
    expect(again).toMatchObject({ case: id, missing: [] });
    expect(sentences(again).join()).not.toContain('not signed');
    const refusal = await office.refused(id, 'support-unit', { type: 'letter.returned' });
    expect(refusal.code).toBe('letter.complete');
  }, 30_000);

  test('lapses without prejudice when no signature comes', async () => {
    const letter = await exampleLetter('unsigned.md', 'Council of Nobody');
    const { case: id } = await office.submit(letter);
    await office.ask(id, 'support-unit', { type: 'letter.returned' });
    await office.skipDays(id, 121);
    expect((await office.where(id)).state).toBe('ended.lapsed');
    expect(await lastMail(contactOf(letter), id)).toContain('did not say who signed it');
  }, 30_000);

  test('or goes on as it is, and the committee sees so', async () => {
    const letter = await exampleLetter('unsigned.md', 'Council in a Hurry');
    const { case: id } = await office.submit(letter);
    await complete(id);
    const notice = await lastMail('twaweza', id);
    expect(notice).toContain('The letter is not signed');
    expect(notice).toContain('The letter was sent by Registry of the Council, not by its contact');
  }, 30_000);
});

test('when the relay knows no such mailbox, a returned letter does not just wait: the Support Unit has a task', async () => {
  const address = 'nobody.at.all@ccs.example.org';
  const letter = await exampleLetter('missing-principle.md', 'Community Unreachable', (text) =>
    text.replace(/email: .*/, `email: ${address}`),
  );
  const { case: id } = await office.submit(letter);
  office.mail.refuse(address, 550);
  await office.ask(id, 'support-unit', { type: 'letter.returned' });
  const [last] = (await office.history(id)).toReversed();
  expect(last).toMatchObject({
    type: 'mail.bounced',
    payload: { letter: 'returnedLetter', to: 'contact', reason: expect.stringContaining('550') },
  });
  expect(await lastMail('support-unit', id)).toContain('Task:');
  expect((await office.where(id)).title).toBe('Returned to the organization');
}, 30_000);

describe('a letter of a part of another organization', () => {
  const partOf = (parent: string) => (text: string) =>
    text.replace(/parent: .*/, `parent: ${JSON.stringify(parent)}`);

  test('is flagged to the Support Unit and to the committee', async () => {
    const letter = await exampleLetter('from-subsidiary.md', 'Northern Facility', partOf('Bank Unheard Of'));
    const submitted = await office.submit(letter);
    expect(submitted.notes.join()).not.toContain('Bank Unheard Of');
    const [sentence = ''] = sentences(submitted);
    expect(sentence).toContain('is a part of Bank Unheard Of');
    expect(await lastMail('support-unit', submitted.case)).toContain(sentence);
    await complete(submitted.case);
    expect(await lastMail('chile', submitted.case)).toContain(sentence);
  }, 30_000);

  test('whoever submits it is told that the other is on file; it may be set aside for that', async () => {
    const parent = await office.submit(await exampleLetter('complete.md', 'Bank of Many Parts'));
    const letter = await exampleLetter(
      'from-subsidiary.md',
      'Southern Facility',
      partOf('The Bank of Many Parts'),
    );
    const { case: id, notes } = await office.submit(letter);
    expect(notes.join()).toContain(
      `The Bank of Many Parts, of which it is a part, has the case "${parent.case}", whose letter is being checked.`,
    );
    await office.ask(id, 'support-unit', {
      type: 'letter.setAside',
      ground: 'fromSubsidiary',
      reason: 'The Bank of Many Parts has written for all its parts.',
    });
    const told = await lastMail(contactOf(letter), id);
    expect(told).toContain('It comes from a part of a larger organization.');
    expect(told).toContain('The Bank of Many Parts has written for all its parts.');
  }, 30_000);
});

describe('a letter is set aside on a ground, each with words of its own', () => {
  test.each([
    ['notMultilateral', 'private-company.md', 'is meant for multilateral bodies (LOI-1)'],
    ['notALetterOfIntent', 'complete.md', 'something else than a letter of intent'],
    ['other', 'complete.md', 'We cannot take it to the Steering Committee as it is'],
  ])(
    '%s',
    async (ground, file, words) => {
      const letter = await exampleLetter(file, `Writers of ${ground}`);
      const { case: id } = await office.submit(letter);
      const setAside = { type: 'letter.setAside', ground, reason: 'As we told you on the telephone.' };
      expect((await office.refused(id, 'contact', setAside)).code).toBe('role.notPermitted');
      await office.ask(id, 'support-unit', setAside);
      expect((await office.where(id)).state).toBe('ended.setAside');
      const told = await lastMail(contactOf(letter), id);
      expect(told).toContain(words);
      expect(told).toContain('As we told you on the telephone.');
    },
    30_000,
  );

  test('a multilateral body is not set aside for not being one', async () => {
    const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of Many States'));
    const reason = 'It seems small.';
    const setAside = { type: 'letter.setAside', ground: 'notMultilateral', reason };
    expect(await office.refused(id, 'support-unit', setAside)).toMatchObject({
      code: 'letter.isMultilateral',
      clause: 'LOI-1',
      message: expect.stringContaining('Bank of Many States is recorded as multilateral-development-bank'),
    });
  }, 30_000);
});

test('what was set aside by mistake is taken up again as a new case, linked to the old; the day it came stays', async () => {
  const letter = await exampleLetter('complete.md', 'Bank of Second Looks');
  const { case: id } = await office.submit(letter);
  await office.ask(id, 'support-unit', {
    type: 'letter.setAside',
    ground: 'notALetterOfIntent',
    reason: 'It reads like an invitation.',
  });
  const again = await office.submit(letter);
  expect(again).toMatchObject({ case: `${id}-2`, stage: 'intake' });
  expect(again.notes).toContain(`It follows the case "${id}", which has ended.`);
  const { context } = await office.where(again.case);
  expect(context).toMatchObject({ previousCase: id, receivedAt: letter.letter.receivedAt });
  expect(epoch(context.recordedAt ?? '')).toBeGreaterThan(epoch(letter.letter.receivedAt));
  expect(await lastMail(contactOf(letter), again.case)).toContain(`It follows your earlier case, ${id}`);
}, 30_000);
