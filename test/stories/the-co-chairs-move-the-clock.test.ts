// Story: the Co-Chairs move the clock of a review (SC-1), before it runs out, with a reason and a bound: they extend it or stop it,
// and no time is lost. A third deferral takes a decision of the committee. A window closes early only when nobody is silent.
import { fastForward } from '../../client/fastForward.ts';
import { epoch, hours, plus } from '../../domain/instant.ts';
import { readPublicRecord } from '../../domain/publicRecord.ts';
import { clockCertificates } from '../../machines/review/certificates.ts';
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

/** A letter before the committee; one seat supports it, so that the silence of the others decides at the close. */
async function underReview(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'support' });
  return id;
}

const reason = 'The parliaments are in recess.';
const extend = (workingDays: number) => ({ type: 'window.extended', workingDays, reason });
const pause = (workingDays: number) => ({ type: 'window.paused', workingDays, reason });
const open = 'committeeReview.asked.openForObjections';

async function reviewOf(id: string) {
  const { context } = await office.where(id);
  if (context.review === null) throw new Error('no review is open');
  return { ...context.review, certificate: clockCertificates(context.review, context.policy).at(-1) };
}
const instantOf = async (id: string, type: string) =>
  (await office.history(id)).findLast((entry) => entry.type === type)?.at ?? '';
const newestMail = async (whom: string, id: string) => (await office.mailTo(whom, id)).at(-1);
const inOneLine = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');
const everySeatIsTold = async (id: string, subject: RegExp, words: string) => {
  for (const { id: seat } of office.roster.seats) {
    const told = await newestMail(seat, id);
    expect(told?.subject).toMatch(subject);
    expect(inOneLine(told?.text)).toContain(words);
  }
};

async function untilClosed(id: string): Promise<void> {
  while ((await office.where(id)).stage === 'committeeReview') await office.toNextDeadline(id);
}

describe('an extension', () => {
  test('is a Co-Chair’s, with a reason and a bound; every seat is told the new closing instant, and it is kept', async () => {
    const id = await underReview('Bank of the Long Summer');
    const before = await reviewOf(id);
    for (const one of ['support-unit', 'norway'])
      expect((await office.refused(id, one, extend(5))).code).toBe('role.notPermitted');
    const tooLong = await office.refused(id, government, extend(21));
    expect(tooLong).toMatchObject({ code: 'deferral.tooLong' });
    expect(tooLong.message).toContain('20 working days');
    const unfounded = { type: 'window.extended', workingDays: 5 };
    expect((await office.refused(id, government, unfounded)).code).toBe('event.invalid');

    await office.ask(id, government, extend(5));
    const { closesAt, certificate, positions, deferrals } = await reviewOf(id);
    expect(certificate).toMatchObject({
      what: 'extended',
      reason,
      agrees: true,
      certificate: { from: before.closesAt, workingDays: 5 },
    });
    expect({ positions, deferrals }).toEqual({ positions: before.positions, deferrals: 1 });
    await everySeatIsTold(id, /^Extended to/, reason);
    expect((await office.where(id)).state).toBe(open);
    await fastForward(office.desk, id, before.closesAt ?? '');
    expect((await office.where(id)).state).toBe(open);
    await untilClosed(id);
    expect(await instantOf(id, 'window.closed')).toBe(closesAt);
  }, 60_000);

  test('comes too late once the window has closed', async () => {
    const id = await underReview('Bank of the Closed Gate');
    await untilClosed(id);
    for (const request of [extend(5), pause(5)])
      expect((await office.refused(id, government, request)).code).toBe('event.notPossible');
  }, 60_000);
});

describe('a pause', () => {
  test('ends by itself, and exactly the time that remained is left', async () => {
    const id = await underReview('Bank of the Held Breath');
    const { closesAt: before } = await reviewOf(id);
    for (const one of ['support-unit', 'norway'])
      expect((await office.refused(id, one, pause(5))).code).toBe('role.notPermitted');
    expect((await office.refused(id, civilSociety, pause(21))).code).toBe('deferral.tooLong');
    await office.skipDays(id, 3);
    await office.ask(id, civilSociety, pause(5));
    const stopped = await reviewOf(id);
    expect(stopped).toMatchObject({ closesAt: null, deferrals: 1 });
    expect(stopped.remaining).toBe(epoch(before ?? '') - epoch(await instantOf(id, 'window.paused')));
    await everySeatIsTold(id, /^Paused until/, reason);

    await office.ask(id, 'chile', { type: 'position.taken', seat: 'chile', take: 'no-objection' });
    await office.toNextDeadline(id);
    expect(await instantOf(id, 'pause.ended')).toBe(stopped.pausedUntil);
    const { closesAt, certificate, positions } = await reviewOf(id);
    expect(closesAt).toBe(plus(stopped.pausedUntil ?? '', stopped.remaining ?? 0));
    expect(certificate).toMatchObject({ what: 'unpaused', agrees: true });
    expect(positions).toMatchObject({ brazil: { take: 'support' }, chile: { take: 'no-objection' } });
    await everySeatIsTold(id, /^Open again until/, 'exactly the time that was left');
    await untilClosed(id);
    expect(await instantOf(id, 'window.closed')).toBe(closesAt);
  }, 60_000);

  test('is ended early by a Co-Chair, and exactly the time that remained is left', async () => {
    const id = await underReview('Bank of the Short Nap');
    await office.ask(id, government, pause(20));
    const { remaining } = await reviewOf(id);
    await office.skipDays(id, 2);
    expect((await office.refused(id, 'support-unit', { type: 'window.resumed' })).code).toBe(
      'role.notPermitted',
    );
    await office.ask(id, civilSociety, { type: 'window.resumed' });
    const { closesAt, pausedUntil } = await reviewOf(id);
    expect(closesAt).toBe(plus(await instantOf(id, 'window.resumed'), remaining ?? 0));
    expect(pausedUntil).toBeNull();
    await untilClosed(id);
    expect((await office.history(id)).map((entry) => entry.type)).not.toContain('pause.ended');
  }, 60_000);

  test('does not keep a seat from objecting: the objection blocks beyond the pause, and no time is lost', async () => {
    const id = await underReview('Bank of the Knock at Night');
    await office.ask(id, government, pause(2));
    const { remaining, pausedUntil } = await reviewOf(id);
    await office.ask(id, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'Too wide.' });
    expect(await office.where(id)).toMatchObject({
      state: 'committeeReview.asked.objectionStanding',
      waitingOn: ['fundar'],
      deadlines: [],
    });
    await fastForward(office.desk, id, plus(pausedUntil ?? '', hours));
    expect(await reviewOf(id)).toMatchObject({ closesAt: null, remaining });

    await office.ask(id, 'fundar', { type: 'objection.withdrawn', seat: 'fundar', reason: 'Explained.' });
    expect((await office.where(id)).state).toBe(open);
    const { closesAt } = await reviewOf(id);
    expect(closesAt).toBe(plus(await instantOf(id, 'objection.withdrawn'), remaining ?? 0));
  }, 60_000);
});

test('a third deferral takes a decision of the committee by two offices; the count is in the mails and in the record', async () => {
  const id = await underReview('Bank of the Third Time');
  await office.ask(id, government, pause(2));
  await everySeatIsTold(id, /^Paused/, 'the first time that the close of this review is put off');
  await office.toNextDeadline(id);
  await office.ask(id, civilSociety, extend(1));
  await everySeatIsTold(id, /^Extended/, 'the second time that the close of this review is put off');
  for (const request of [extend(1), pause(1)]) {
    const refusal = await office.refused(id, government, request);
    expect(refusal.code).toBe('deferral.needsDecision');
    expect(refusal.message).toContain('recorded decision of the committee');
  }

  const before = (await reviewOf(id)).closesAt;
  const decision = { meeting: '13th meeting', date: '2026-12-09', reference: 'SC/13/5' };
  const ruling = { do: 'extend', workingDays: 30 };
  await office.ask(id, government, { type: 'decision.entered', ruling, decision });
  expect(await reviewOf(id)).toMatchObject({ closesAt: before, deferrals: 2 });
  const confirmed = { type: 'decision.confirmed' };
  expect((await office.refused(id, government, confirmed)).code).toBe('decision.sameOffice');
  await office.ask(id, 'support-unit', confirmed);
  expect(await reviewOf(id)).toMatchObject({
    deferrals: 3,
    certificate: { what: 'extended', agrees: true, certificate: { from: before, workingDays: 30 } },
  });
  await everySeatIsTold(id, /^Extended/, 'the third time that the close of this review is put off');
  expect((await newestMail('norway', id))?.text).toContain(decision.reference);

  await untilClosed(id);
  for (const one of [government, civilSociety])
    await office.ask(id, one, { type: 'acceptance.signed', office: one });
  const record = (await publicationsOf(office.register, id)).find((one) => one.kind === 'record');
  expect(readPublicRecord(record?.text ?? '')).toMatchObject({ deferrals: 3 });
}, 90_000);

test('a window closes early only when every seat has a position, and 72 hours have passed', async () => {
  const id = await underReview('Bank of the Full Table');
  const close = { type: 'window.closedEarly' };
  for (const { id: seat } of office.roster.seats.slice(0, -1))
    await office.ask(id, seat, { type: 'position.taken', seat, take: 'no-objection' });
  const [last] = office.roster.seats.slice(-1).map((seat) => seat.id);
  await office.skipDays(id, 4);
  const silent = await office.refused(id, government, close);
  expect(silent.code).toBe('window.seatsSilent');
  expect(silent.message).toContain(last);

  const quick = await underReview('Bank of the Eager Table');
  for (const { id: seat } of office.roster.seats)
    await office.ask(quick, seat, { type: 'position.taken', seat, take: 'support' });
  const early = await office.refused(quick, government, close);
  expect(early.code).toBe('window.tooEarly');
  const { noticedAt, closesAt } = await reviewOf(quick);
  const earliest = plus(noticedAt ?? '', 72 * hours);
  expect(early.message).toContain(earliest);
  expect((await office.refused(quick, 'norway', close)).code).toBe('role.notPermitted');

  await fastForward(office.desk, quick, earliest);
  await office.ask(quick, civilSociety, close);
  expect((await office.where(quick)).stage).toBe('acceptance');
  const closed = epoch(await instantOf(quick, close.type));
  expect(closed).toBeGreaterThanOrEqual(epoch(earliest));
  expect(closed).toBeLessThan(epoch(closesAt ?? ''));
  expect(inOneLine((await newestMail('mexico', quick))?.text)).toContain('the silence of 0 of 22 seats');
}, 90_000);
