// Story: the Co-Chairs sign, each office for itself: also its successor or its substitute. Or one refuses, and the case returns to
// the committee (SC-3).
import { Refused } from '../../domain/errors.ts';
import type { Roster } from '../../domain/roster.ts';
import { loadRoster } from '../../register/rosters.ts';
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

/** A letter that a seat has read and nobody objects to, up to the end of the window. */
async function approved(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'no-objection' });
  await office.skipDays(id, 16);
  return id;
}

async function awaitingSignatures(name: string): Promise<string> {
  const id = await approved(name);
  expect((await office.where(id)).state).toBe('acceptance.awaitingSignatures');
  return id;
}

const sign = (office_: string) => ({ type: 'acceptance.signed', office: office_ });
const subjectsTo = async (whom: string, id: string) =>
  (await office.mailTo(whom, id)).map((mail) => mail.subject);
const contact = async () => (await exampleLetter('complete.md')).letter.contacts[0]?.email ?? '';
const acceptances = async (id: string) =>
  (await office.mailTo(await contact(), id)).filter((mail) =>
    mail.subject.startsWith('Letter of acceptance'),
  );

/** Does something under another roster, and brings the example's back. */
async function under(change: (roster: Roster) => Roster, act: () => Promise<void>): Promise<void> {
  const load = (roster: Roster) => loadRoster(office.register, roster, new Date().toISOString());
  await load(change(office.roster));
  try {
    await act();
  } finally {
    await load(office.roster);
  }
}

test('both offices sign in the same moment, and one acceptance goes out', async () => {
  const id = await awaitingSignatures('Bank of Two Pens');
  await Promise.all([
    office.ask(id, government, sign(government)),
    office.ask(id, civilSociety, sign(civilSociety)),
  ]);
  expect((await office.where(id)).stage).toBe('active');
  expect(await acceptances(id)).toHaveLength(1);
}, 40_000);

test('an office signs once, for itself; nobody else signs', async () => {
  const id = await awaitingSignatures('Bank of One Pen');
  await office.ask(id, government, sign(government));
  expect((await office.refused(id, government, sign(government))).code).toBe('acceptance.alreadySigned');
  expect((await office.refused(id, government, sign(civilSociety))).code).toBe('role.speaksForItself');
  expect((await office.refused(id, 'support-unit', sign(government))).code).toBe('role.notPermitted');
}, 40_000);

test('a double click is one signature: the same request id gets the same answer', async () => {
  const id = await awaitingSignatures('Bank of the Double Click');
  const by = office.as(government);
  const first = await office.desk.ask(id, sign(government), by, 'click-1');
  const second = await office.desk.ask(id, sign(government), by, 'click-1');
  expect(second).toEqual(first);
  await expect(office.desk.ask(id, sign(government), by, 'click-2')).rejects.toThrow(Refused);
}, 40_000);

test('whoever has not signed is reminded twice, then it is escalated; it never lapses', async () => {
  const id = await awaitingSignatures('Bank of the Slow Pen');
  await office.ask(id, government, sign(government));
  await office.skipDays(id, 400);
  expect(await office.where(id)).toMatchObject({
    state: 'acceptance.awaitingSignatures',
    waitingOn: [civilSociety],
  });
  const types = (await office.history(id)).map((entry) => entry.type);
  expect(types.filter((type) => /^signature|overdue$/.test(type))).toEqual([
    'signature.reminderDue',
    'signature.reminderDue',
    'acceptance.overdue',
  ]);
  const reminders = (subjects: string[]) =>
    subjects.filter((subject) => subject.startsWith('Reminder, please sign'));
  expect(reminders(await subjectsTo(civilSocietyMailbox(), id))).toHaveLength(3);
  expect(reminders(await subjectsTo(governmentMailbox(), id))).toEqual([]);
  const tasks = (await subjectsTo('support-unit', id)).filter((subject) => subject.startsWith('Task'));
  expect(tasks).toHaveLength(1);
  await office.ask(id, civilSociety, sign(civilSociety));
  expect((await office.where(id)).stage).toBe('active');
}, 40_000);

const governmentMailbox = () => office.emailOf('indonesia');
const civilSocietyMailbox = () => office.emailOf('fundar');

test('an office is handed over before it has signed: its new holder is asked, and signs in its name', async () => {
  const id = await awaitingSignatures('Bank of the New Desk');
  await office.ask(id, civilSociety, sign(civilSociety));
  const successor = { holder: 'Chile: desk for open government', email: 'chile@new.example.org' };
  await office.ask(id, 'support-unit', { type: 'office.handedOver', office: government, ...successor });
  const [asked] = await office.mailTo(successor.email, id);
  expect(asked?.subject).toMatch(/^Please sign/);
  expect(asked?.attachments).toHaveLength(1);
  expect((await office.where(id)).waitingOn).toEqual([government]);

  await office.ask(id, government, sign(government));
  const [mail, ...others] = await acceptances(id);
  expect(others).toEqual([]);
  expect(mail?.text).toContain(`${successor.holder}, Co-Chair, government. Signed`);
  expect(mail?.text).not.toContain('Indonesia');
}, 40_000);

test('an office is handed over after it has signed: the signature stays with the one who gave it', async () => {
  const id = await awaitingSignatures('Bank of the Old Desk');
  await office.ask(id, government, sign(government));
  const successor = { holder: 'Chile: desk for open government', email: 'chile@later.example.org' };
  await office.ask(id, 'support-unit', { type: 'office.handedOver', office: government, ...successor });
  expect(await office.mailTo(successor.email, id)).toEqual([]);
  await office.ask(id, civilSociety, sign(civilSociety));
  const [mail] = await acceptances(id);
  expect(mail?.text).toContain('Indonesia: desk for open government, Co-Chair, government. Signed');
}, 40_000);

test('one office is vacant: the Co-Chair in office signs alone', async () => {
  const withoutCivilSociety = (roster: Roster) => ({
    ...roster,
    offices: roster.offices.filter((one) => one.id !== civilSociety),
  });
  await under(withoutCivilSociety, async () => {
    const id = await awaitingSignatures('Bank of the Empty Chair');
    expect((await office.where(id)).waitingOn).toEqual([government]);
    await office.ask(id, government, sign(government));
    expect((await office.where(id)).stage).toBe('active');
    expect(await acceptances(id)).toHaveLength(1);
  });
}, 40_000);

test('no Co-Chair is in office: the Support Unit sees it, and the letter is drafted once somebody is', async () => {
  const { case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of Empty Chairs'));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'support' });
  const withoutCoChairs = (roster: Roster) => ({
    ...roster,
    offices: roster.offices.filter((one) => one.role !== 'coChair'),
  });
  await under(withoutCoChairs, async () => {
    await office.skipDays(id, 16);
    expect(await office.where(id)).toMatchObject({
      state: 'acceptance.coChairsVacant',
      waitingOn: ['support-unit'],
    });
    expect((await subjectsTo('support-unit', id)).at(-1)).toMatch(/^Task/);
  });
  await office.ask(id, 'support-unit', { type: 'acceptance.redrafted' });
  expect((await office.where(id)).waitingOn).toEqual([government, civilSociety]);
}, 40_000);

test('a Co-Chair has a conflict of interest: the substitute signs for it, and who has signed signs once', async () => {
  const id = await awaitingSignatures('Bank of Old Friends');
  await office.ask(id, civilSociety, sign(civilSociety));
  await office.ask(id, government, {
    type: 'acceptance.recused',
    office: government,
    reason: 'The organization advises our ministry.',
  });
  expect((await office.where(id)).waitingOn).toEqual([government]);
  expect((await subjectsTo('support-unit', id)).at(-1)).toMatch(/^Task/);
  const [asked] = (await office.mailTo('philippines', id)).slice(-1);
  expect(asked?.subject).toMatch(/^Please sign/);
  expect(asked?.text).toContain('substitute for Indonesia');
  const requests = (await subjectsTo(civilSocietyMailbox(), id)).filter((one) =>
    one.startsWith('Please sign'),
  );
  expect(requests).toHaveLength(1);

  await office.ask(id, government, sign(government));
  const [mail, ...others] = await acceptances(id);
  expect(others).toEqual([]);
  expect(mail?.text?.replaceAll(/\s+/g, ' ')).toContain(
    'Philippines: desk for open government, Co-Chair, government, for Indonesia: desk for open government, as its substitute. Signed',
  );
}, 40_000);

test('a conflict that was declared ahead: the substitute is asked from the start', async () => {
  const declared = (roster: Roster): Roster => ({
    ...roster,
    seats: roster.seats.map((seat) =>
      seat.id === 'fundar'
        ? {
            ...seat,
            conflicts: [
              { organization: 'Bank of Close Relations', reason: 'It funds us.', from: '2014-01-01' },
            ],
          }
        : seat,
    ),
  });
  await under(declared, async () => {
    const id = await awaitingSignatures('Bank of Close Relations');
    const requests = async (whom: string) =>
      (await subjectsTo(whom, id)).filter((one) => one.startsWith('Please sign'));
    expect(await requests(civilSocietyMailbox())).toEqual([]);
    expect(await requests('twaweza')).toHaveLength(1);
    expect(await requests(governmentMailbox())).toHaveLength(1);
  });
}, 40_000);

test('a refusal to sign returns the case to the committee, which reviews again from the start', async () => {
  const id = await awaitingSignatures('Bank of the Raised Eyebrow');
  const reason = 'The letter promises more than the committee discussed.';
  await office.ask(id, civilSociety, { type: 'acceptance.refused', office: civilSociety, reason });
  expect(await office.where(id)).toMatchObject({
    state: 'committeeReview.waitingToOpen',
    waitingOn: ['support-unit'],
  });
  const [task] = (await office.mailTo('support-unit', id)).slice(-1);
  expect(task?.text).toContain(reason);
  await office.ask(id, 'support-unit', { type: 'review.opened' });
  expect((await office.where(id)).context.review).toMatchObject({ ref: { round: 2 }, positions: {} });
}, 40_000);
