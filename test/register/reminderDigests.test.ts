// Which reminders go out: one a day for each seat and mailbox, whatever happens at the same second and however often it is tried.
import type { Reminded } from '../../domain/reminded.ts';
import type { Register } from '../../register/open.ts';
import { claim, markUndelivered } from '../../register/outbox.ts';
import { claimReminders, type ReminderMail } from '../../register/reminderDigests.ts';
import { atBothDoors } from './doors.ts';

const reviewOf = (caseId: string, closesAt = '2026-12-09T11:59:59.000Z'): Reminded => ({
  case: caseId,
  organization: `Bank ${caseId}`,
  review: { kind: 'letter', year: 0, round: 1 },
  closesAt,
});
const later = '2026-12-11T11:59:59.000Z';

/** The mail with which a case would remind a seat; every case names the other in it. */
const mailFor = (caseId: string, seat: string, besides: Reminded[] = []): ReminderMail => ({
  key: `partnership/${caseId}/9/0/${seat}`,
  seat,
  mailbox: `mailbox-of-${seat}`,
  language: 'en',
  besides,
});
const day = '2026-12-01';

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });
  // Each test has a seat of its own.
  let seat = '';
  let seats = 0;
  beforeEach(() => {
    seats += 1;
    seat = `seat-${seats}`;
  });

  test('the first mail of a day lists all that waits, what closes first being first', async () => {
    const mail = mailFor('a', seat, [reviewOf('b', later)]);
    const claimed = await claimReminders(register, day, reviewOf('a'), [mail]);
    expect(claimed.get(mail.key)).toEqual([reviewOf('a'), reviewOf('b', later)]);
    const other = mailFor('b', `${seat}-beside`, [reviewOf('a')]);
    const listed = await claimReminders(register, day, reviewOf('b', later), [other]);
    expect(listed.get(other.key)?.map((one) => one.case)).toEqual(['a', 'b']);
  });

  test('a review that a mail of the day has listed needs none; one that it has not goes out alone', async () => {
    await claimReminders(register, day, reviewOf('a'), [mailFor('a', seat, [reviewOf('b')])]);
    const listed = await claimReminders(register, day, reviewOf('b'), [mailFor('b', seat, [reviewOf('a')])]);
    expect(listed).toEqual(new Map());
    const mail = mailFor('c', seat, [reviewOf('a'), reviewOf('b')]);
    const claimed = await claimReminders(register, day, reviewOf('c'), [mail]);
    expect(claimed.get(mail.key)).toEqual([reviewOf('c')]);
  });

  test('an instant that has moved since is worth a mail', async () => {
    await claimReminders(register, day, reviewOf('a'), [mailFor('a', seat, [reviewOf('b')])]);
    const mail = mailFor('b', seat);
    const claimed = await claimReminders(register, day, reviewOf('b', later), [mail]);
    expect(claimed.get(mail.key)).toEqual([reviewOf('b', later)]);
  });

  test('asked again, it answers the same, also when more waits by then', async () => {
    const first = await claimReminders(register, day, reviewOf('a'), [mailFor('a', seat)]);
    const again = await claimReminders(register, day, reviewOf('a'), [mailFor('a', seat, [reviewOf('b')])]);
    expect(again).toEqual(first);
  });

  test('another day, another mailbox, another language and another seat are reminded on their own', async () => {
    const mail = mailFor('a', seat);
    await claimReminders(register, day, reviewOf('a'), [mail]);
    const own = [
      { ...mail, key: `${mail.key}/delegate`, mailbox: `mailbox-of-${seat}-delegate` },
      { ...mail, key: `${mail.key}/es`, language: 'es' },
      { ...mail, key: `${mail.key}/beside`, seat: `${seat}-beside` },
    ];
    const claimed = await claimReminders(register, day, reviewOf('a'), own);
    expect([...claimed.keys()]).toEqual(own.map(({ key }) => key));
    const next = { ...mail, key: `${mail.key}/next` };
    expect((await claimReminders(register, '2026-12-02', reviewOf('a'), [next])).size).toBe(1);
  });

  test('a mail that could not be delivered has reminded nobody', async () => {
    const mail = mailFor('a', seat, [reviewOf('b')]);
    await claimReminders(register, day, reviewOf('a'), [mail]);
    const { key } = mail;
    const about = {
      case: 'a',
      letter: 'reminderDigest',
      recipient: 'chile@example.org',
      subject: 'Reminder',
    };
    await claim(register, { ...about, key, messageId: `<${key}@example.org>`, at: `${day}T10:00:00.000Z` });
    await markUndelivered(register, key, '550 5.1.1 gone');
    const listed = await claimReminders(register, day, reviewOf('b'), [mailFor('b', seat)]);
    expect(listed.size).toBe(1);
  });

  test('two cases that remind at the same second send one mail', async () => {
    const [a, b] = [mailFor('a', seat, [reviewOf('b')]), mailFor('b', seat, [reviewOf('a')])];
    const both = await Promise.all([
      claimReminders(register, day, reviewOf('a'), [a]),
      claimReminders(register, day, reviewOf('b'), [b]),
    ]);
    expect(both.flatMap((claimed) => [...claimed.values()])).toEqual([[reviewOf('a'), reviewOf('b')]]);
  });
});
