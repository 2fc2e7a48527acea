// The outbox: a mail is sent once, however often it is tried, and keeps its first subject and Message-ID.
import { randomUUID } from 'node:crypto';
import type { Register } from '../../register/open.ts';
import {
  claim,
  findMail,
  mailOf,
  mailSince,
  markFailed,
  markSent,
  markUndelivered,
  type MailClaim,
} from '../../register/outbox.ts';
import { atBothDoors } from './doors.ts';

const sentAt = '2026-02-03T14:20:01.123Z';

function mail(given: Partial<MailClaim> = {}): MailClaim {
  const key = `partnership/world-bank/${randomUUID()}`;
  return {
    key,
    case: 'world-bank',
    letter: 'notice',
    recipient: 'seat@example.org',
    subject: 'A letter of intent — réponse?',
    messageId: `<${key}@assent.example>`,
    at: '2026-02-03T14:20:00.000Z',
    ...given,
  };
}

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  test('a mail that nobody sent yet is to be sent', async () => {
    const first = mail();
    expect(await claim(register, first)).toBe('send');
    expect(await findMail(register, first.key)).toEqual({
      ...first,
      replyCode: null,
      status: 'sending',
      attempts: 1,
      error: null,
      sentAt: null,
      response: null,
      bouncedAt: null,
      bounceToldAt: null,
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
  });

  test('a mail that is sent is not sent again, and its attempts stay', async () => {
    const one = mail();
    await claim(register, one);
    await markSent(register, one.key, sentAt);
    expect(await claim(register, one)).toBe('sent');
    expect(await findMail(register, one.key)).toMatchObject({ status: 'sent', attempts: 1, sentAt });
  });

  test('a crash after the claim leaves it sending: the next attempt sends under the same Message-ID', async () => {
    const one = mail();
    await claim(register, one);
    const afterCrash = { ...one, subject: 'Another subject', messageId: '<another@assent.example>' };
    expect(await claim(register, afterCrash)).toBe('send');
    expect(await findMail(register, one.key)).toMatchObject({
      status: 'sending',
      attempts: 2,
      subject: one.subject,
      messageId: one.messageId,
    });
  });

  test('a failed attempt is kept with its reason, and the mail is still to be sent', async () => {
    const one = mail();
    await claim(register, one);
    await markFailed(register, one.key, '451 greylisted, try again\0');
    expect(await findMail(register, one.key)).toMatchObject({
      status: 'sending',
      error: '451 greylisted, try again',
    });
    expect(await claim(register, one)).toBe('send');
    await markSent(register, one.key, sentAt);
    expect(await findMail(register, one.key)).toMatchObject({ status: 'sent', attempts: 2, error: null });
  });

  test('an undelivered mail stays undelivered', async () => {
    const one = mail();
    await claim(register, one);
    await markUndelivered(register, one.key, '550 no such mailbox');
    await markSent(register, one.key, sentAt);
    expect(await claim(register, one)).toBe('undelivered');
    expect(await findMail(register, one.key)).toMatchObject({ sentAt: null, error: '550 no such mailbox' });
  });

  test('a mail that bounces after it was sent becomes undelivered, and when it was sent is kept', async () => {
    const one = mail();
    await claim(register, one);
    await markSent(register, one.key, sentAt);
    await markUndelivered(register, one.key, 'bounced');
    expect(await findMail(register, one.key)).toMatchObject({
      status: 'undelivered',
      sentAt,
      error: 'bounced',
    });
  });

  test('the time a mail was sent, and what the relay answered, are the first that were told', async () => {
    const one = mail();
    await claim(register, one);
    await markSent(register, one.key, sentAt, '250 2.0.0 queued as 4bQx\0');
    await markSent(register, one.key, '2026-02-04T00:00:00.000Z', '250 again');
    expect(await findMail(register, one.key)).toMatchObject({ sentAt, response: '250 2.0.0 queued as 4bQx' });
  });

  test('claims of one mail at the same moment make one row', async () => {
    const one = mail({ case: 'same-moment' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => claim(register, one)));
    expect(new Set(answers)).toEqual(new Set(['send']));
    expect(await mailOf(register, 'same-moment')).toMatchObject([{ key: one.key, attempts: 8 }]);
  });

  test('no two mails share a Message-ID', async () => {
    const one = mail();
    await claim(register, one);
    const other = mail({ messageId: one.messageId });
    await expect(claim(register, other)).rejects.toMatchObject({ code: 'outbox.messageIdTaken' });
    expect(await findMail(register, other.key)).toBeNull();
  });

  test('what became of a mail that nobody claimed is refused', async () => {
    await expect(markSent(register, 'nobody', sentAt)).rejects.toMatchObject({ code: 'outbox.unknown' });
  });

  test('a case’s mail is read in the case’s own time', async () => {
    const at = (day: number) => `2027-01-0${day}T00:00:00.000Z`;
    for (const day of [3, 1, 2]) await claim(register, mail({ case: 'idb', at: at(day) }));
    expect((await mailOf(register, 'idb')).map((one) => one.at)).toEqual([at(1), at(2), at(3)]);
  });

  test('what changed since an instant is read in the order of the changes', async () => {
    const [first, second] = [mail({ case: 'oecd' }), mail({ case: 'oecd' })];
    await claim(register, first);
    await claim(register, second);
    const since = (await findMail(register, second.key))?.changedAt ?? '';
    await markSent(register, first.key, sentAt);
    const keys = (await mailSince(register, since)).map((one) => one.key);
    expect(keys.slice(-2)).toEqual([second.key, first.key]);
    expect(await mailSince(register, '2999-01-01T00:00:00.000Z')).toEqual([]);
  });
});
