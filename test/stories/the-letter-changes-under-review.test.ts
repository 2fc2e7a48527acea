// Story: the organization sends a new version while the committee reviews its letter (SC-1). A change of substance asks everybody
// anew; one of form does not, unless a seat contests that it is one. What is accepted and published is the newest version.
import type { LetterFile } from '../../client/letterFile.ts';
import { epoch, hours } from '../../domain/instant.ts';
import { readPublicRecord } from '../../domain/publicRecord.ts';
import { clockCertificates } from '../../machines/review/certificates.ts';
import { publicationsOf } from '../../register/publications.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';

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

/** The record above the letter quotes it, so both change together. */
const oftener = (name: string) =>
  exampleLetter('complete.md', name, (text) => text.replaceAll('Twice a year', 'Four times a year'));
const respelled = (name: string) =>
  exampleLetter('complete.md', name, (text) => text.replaceAll('neighbouring', 'neighboring'));

const summary = 'The regional meetings are to be held four times a year.';
const amended = (file: LetterFile, nature: 'substantive' | 'editorial') => ({
  type: 'letter.amended',
  nature,
  summary: nature === 'substantive' ? summary : 'American spelling.',
  ...file,
});
const takes = (id: string, seat: string, take: string, reason?: string) =>
  office.ask(id, seat, { type: 'position.taken', seat, take, ...(reason && { reason }) });

async function reviewOf(id: string) {
  const { context } = await office.where(id);
  if (context.review === null) throw new Error('no review is open');
  return { ...context.review, certificate: clockCertificates(context.review, context.policy).at(-1) };
}
const newestMail = async (whom: string, id: string) => (await office.mailTo(whom, id)).at(-1);
const inOneLine = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');

test('a change of substance: every seat is shown what changed, and has a full window for it', async () => {
  const name = 'Bank of Second Thoughts';
  const id = await underReview(name);
  await office.skipDays(id, 8);
  await office.ask(id, 'support-unit', amended(await oftener(name), 'substantive'));

  const { certificate, closesAt, amendments } = await reviewOf(id);
  expect(certificate).toMatchObject({
    what: 'amended',
    kept: closesAt,
    agrees: true,
    certificate: { from: amendments[0]?.at, workingDays: 10, minimumHours: 72 },
  });
  expect((await office.where(id)).state).toBe('committeeReview.asked.openForObjections');
  for (const { id: seat } of office.roster.seats) {
    const notice = await newestMail(seat, id);
    expect(notice?.subject).toContain('new version of the letter of intent');
    const text = inOneLine(notice?.text);
    expect(text).toContain(summary);
    expect(text).toContain('[taken out: Twice] [new: Four times] a year we will bring');
    expect(text).toContain('1 is reworded. What is not shown is word for word as before.');
    expect(text).toContain('still stands');
  }
  const [contact] = (await oftener(name)).letter.contacts;
  expect((await newestMail(contact?.email ?? '', id))?.subject).toContain('version');
}, 60_000);

test('earlier positions are stale, and one step says that one still stands; a recusal stays', async () => {
  const name = 'Bank of Standing Words';
  const id = await underReview(name);
  await takes(id, 'norway', 'support');
  await takes(id, 'chile', 'no-objection');
  await takes(id, 'brazil', 'recuse', 'We sit on its board.');
  await office.ask(id, 'support-unit', amended(await oftener(name), 'substantive'));
  const changed = await reviewOf(id);
  expect(changed.positions).toMatchObject({ norway: { stale: true }, chile: { stale: true } });
  expect(changed.positions['brazil']).toMatchObject({ take: 'recuse', reason: 'We sit on its board.' });
  expect(changed.positions['brazil']).not.toHaveProperty('stale');
  expect((await office.where(id)).waitingOn).toEqual(expect.arrayContaining(['norway', 'chile']));
  expect((await office.where(id)).waitingOn).not.toContain('brazil');

  const stillStands = (seat: string) => ({ type: 'position.reaffirmed', seat });
  await office.ask(id, 'norway', stillStands('norway'));
  for (const seat of ['norway', 'brazil', 'mexico'])
    expect((await office.refused(id, seat, stillStands(seat))).code).toBe('position.notStale');
  const { positions } = await reviewOf(id);
  expect(positions['norway']).toMatchObject({ take: 'support' });
  expect(positions['norway']).not.toHaveProperty('stale');

  await office.skipDays(id, 16);
  expect((await office.where(id)).stage).toBe('acceptance');
  expect((await newestMail('norway', id))?.text).toContain('20 of 22');
}, 60_000);

test('an objection stands on, whatever the new version says, until its seat withdraws it', async () => {
  const name = 'Bank of the Stubborn Doubt';
  const id = await underReview(name);
  const objection = { type: 'objection.raised', seat: 'fundar', reason: 'Twice a year is too rare.' };
  await office.ask(id, 'fundar', objection);
  await office.ask(id, 'support-unit', amended(await oftener(name), 'substantive'));
  expect(await office.where(id)).toMatchObject({
    state: 'committeeReview.asked.objectionStanding',
    waitingOn: ['fundar'],
    deadlines: [],
  });
  expect((await newestMail('fundar', id))?.subject).toContain('new version');
  await office.skipDays(id, 40);
  expect((await office.where(id)).stage).toBe('committeeReview');

  const reason = 'The new version meets it.';
  await office.ask(id, 'fundar', { type: 'objection.withdrawn', seat: 'fundar', reason });
  const { certificate, closesAt } = await reviewOf(id);
  expect(certificate).toMatchObject({ what: 'resumed', agrees: true, kept: closesAt });
  await office.skipDays(id, 21);
  expect((await office.where(id)).stage).toBe('acceptance');
}, 60_000);

describe('a change of form', () => {
  const contest = { type: 'amendment.contested', seat: 'norway', reason: 'The word means another region.' };

  test('does not move the close, and no position is lost; every seat is told, and how to contest it', async () => {
    const name = 'Bank of the Spelling Book';
    const id = await underReview(name);
    await takes(id, 'norway', 'support');
    const before = await reviewOf(id);
    await office.ask(id, 'support-unit', amended(await respelled(name), 'editorial'));
    const { closesAt, positions, ref } = await reviewOf(id);
    expect({ closesAt, positions, ref }).toEqual({
      closesAt: before.closesAt,
      positions: before.positions,
      ref: before.ref,
    });
    for (const { id: seat } of office.roster.seats) {
      const mail = await newestMail(seat, id);
      expect(mail?.subject).toMatch(/^Letter of intent changed/);
      const text = inOneLine(mail?.text);
      expect(text).toContain('[taken out: neighbouring] [new: neighboring]');
      expect(text).toContain('any seat can contest it');
    }
  }, 60_000);

  test('a seat contests that it is one of form, and everybody is asked anew', async () => {
    const name = 'Bank of the Contested Comma';
    const id = await underReview(name);
    await takes(id, 'chile', 'support');
    expect((await office.refused(id, 'norway', contest)).code).toBe('amendment.none');
    await office.skipDays(id, 4);
    const before = (await reviewOf(id)).closesAt ?? '';
    await office.ask(id, 'support-unit', amended(await respelled(name), 'editorial'));
    await office.ask(id, 'norway', contest);
    const { closesAt, positions, certificate } = await reviewOf(id);
    expect(epoch(closesAt ?? '')).toBeGreaterThan(epoch(before));
    expect(certificate).toMatchObject({ what: 'amended', agrees: true, certificate: { workingDays: 10 } });
    expect(positions['chile']).toMatchObject({ stale: true });
    const [told, asked] = (await office.mailTo('brazil', id)).slice(-2);
    expect(told?.text).toContain(contest.reason);
    expect(asked?.subject).toMatch(/^Please review by/);
    expect(inOneLine(asked?.text)).toContain('A seat has contested that');
    expect((await office.refused(id, 'norway', contest)).code).toBe('amendment.none');
  }, 60_000);

  test('is refused while too little time is left to contest it; extended, the window has room for it', async () => {
    const name = 'Bank of the Last Minute';
    const id = await underReview(name);
    while (await leaves72Hours(id)) await office.toNextDeadline(id);
    const editorial = amended(await respelled(name), 'editorial');
    const refusal = await office.refused(id, 'support-unit', editorial);
    expect(refusal).toMatchObject({ code: 'amendment.tooLateToContest' });
    expect(refusal.message).toContain('72 hours');
    expect((await reviewOf(id)).amendments).toEqual([]);

    const reason = 'A new version is on its way.';
    await office.ask(id, 'co-chair-government', { type: 'window.extended', workingDays: 5, reason });
    await office.ask(id, 'support-unit', editorial);
    expect((await reviewOf(id)).amendments).toMatchObject([{ nature: 'editorial' }]);
  }, 60_000);

  /** The reminder three days before the close is the last moment at which 72 hours are left. */
  async function leaves72Hours(id: string): Promise<boolean> {
    const { reminders, closesAt } = await reviewOf(id);
    return reminders.some((at) => epoch(closesAt ?? '') - epoch(at) >= 72 * hours);
  }
});

test('a version that lacks what the letter had is refused, and so is the same letter once more', async () => {
  const name = 'Bank of the Missing Line';
  const id = await underReview(name);
  const before = await office.where(id);
  const without = await exampleLetter('complete.md', name, (text) => text.replace(/^ {2}PR-6:.*\n/m, ''));
  const refusal = await office.refused(id, 'support-unit', amended(without, 'substantive'));
  expect(refusal.code).toBe('letter.incomplete');
  expect(refusal.message).toContain('PR-6');
  const same = amended(await exampleLetter('complete.md', name), 'editorial');
  expect((await office.refused(id, 'support-unit', same)).code).toBe('letter.unchanged');
  expect((await office.refused(id, 'contact', amended(await oftener(name), 'editorial'))).code).toBe(
    'role.notPermitted',
  );
  expect(await office.where(id)).toEqual(before);
}, 60_000);

test('what the Co-Chairs accept and the website shows is the newest version, with how it came about', async () => {
  const name = 'Bank of the Final Word';
  const id = await underReview(name);
  const newest = await oftener(name);
  const before = (await office.where(id)).context.letterHash;
  await office.ask(id, 'support-unit', amended(newest, 'substantive'));
  await takes(id, 'norway', 'support');
  await office.skipDays(id, 16);
  const [request] = (await office.mailTo('indonesia', id)).slice(-1);
  expect(inOneLine(request?.text)).toContain(newest.document.hash);
  for (const one of ['co-chair-government', 'co-chair-civil-society'])
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  expect((await office.where(id)).stage).toBe('active');

  const [letter, acceptance, record] = await publicationsOf(office.register, id);
  expect(letter?.text).toContain('Four times a year');
  expect(letter?.text).not.toContain('Twice a year');
  expect(acceptance?.text).toContain(newest.document.hash);
  expect(readPublicRecord(record?.text ?? '')).toMatchObject({
    letter: { received: newest.document.hash, published: letter?.hash },
    amendments: [{ nature: 'substantive', from: before, to: newest.document.hash, summary }],
  });
}, 60_000);
