// Proof of notice as the register gives it: for each seat, how far its notice came and what the seat itself did; and while mail is
// down, what waits. In: a log, an outbox and reports, made by hand. Out: the state of each seat, at both doors.
import type { DeliveryAction } from '../../domain/delivery.ts';
import { keepReport } from '../../register/deliveryReports.ts';
import { appendEvent } from '../../register/log.ts';
import { noticesOf } from '../../register/notices.ts';
import type { Register } from '../../register/open.ts';
import { claim, markFailed, markSent, markUndelivered } from '../../register/outbox.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

const seat = (id: string, constituency: 'government' | 'civil-society' = 'government') => {
  return { id, constituency, holder: `Desk of ${id}`, email: `${id}@sc.example.org` };
};
const seats = [seat('norway'), seat('brazil'), seat('fundar', 'civil-society')];
const sentAt = '2026-02-03T14:20:01.123Z';

let cases = 0;

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  /** A case whose roster was frozen by event 3. */
  async function underReview(): Promise<string> {
    const id = `bank-${(cases += 1)}`;
    await happens(id, 3, 'roster.frozen', { seats, vacant: [], coChairs: [] });
    return id;
  }
  const happens = (id: string, seq: number, type: string, payload: Record<string, unknown>) =>
    appendEvent(register, recording(id, seq, { type, payload, nextDeadline: null }));

  async function mailed(id: string, seq: number, to: string, letter = 'reviewNotice'): Promise<string> {
    const key = `partnership/${id}/${seq}/0/${to}`;
    const at = `2026-02-0${seq}T10:00:00.000Z`;
    const recipient = `${to.replace('+', '-')}@sc.example.org`;
    await claim(register, { key, case: id, letter, recipient, subject: 'Review', messageId: `<${key}>`, at });
    return key;
  }
  const accepted = async (key: string) => markSent(register, key, sentAt, '250 queued');
  const reported = (key: string, action: DeliveryAction) =>
    keepReport(
      register,
      {
        messageIds: [`<${key}>`],
        recipients: [`${key.slice(key.lastIndexOf('/') + 1).replace('+', '-')}@sc.example.org`],
        action,
        status: '5.1.1',
        diagnostic: '550 5.1.1 nobody',
        reportedBy: 'mx.example.net',
        reportId: null,
      },
      '550 5.1.1 nobody',
    );

  const statesOf = async (id: string) =>
    Object.fromEntries((await noticesOf(register, id))?.seats.map((one) => [one.seat, one.state]) ?? []);

  test('a case without a review has no notices', async () => {
    await appendEvent(register, recording('no-review', 1, { type: 'letter.submitted' }));
    expect(await noticesOf(register, 'no-review')).toBeNull();
    expect(await noticesOf(register, 'never-heard-of')).toBeNull();
  });

  test('queued, taken by the relay, refused by it, and come back: each with what is known', async () => {
    const id = await underReview();
    const [norway, brazil] = [await mailed(id, 3, 'norway'), await mailed(id, 3, 'brazil')];
    await accepted(norway);
    await markUndelivered(register, brazil, '550 refused');
    expect(await statesOf(id)).toEqual({ norway: 'accepted', brazil: 'refused', fundar: 'queued' });
    await reported(norway, 'delayed');
    await reported(norway, 'failed');
    const found = await noticesOf(register, id);
    expect(found?.seats[0]).toMatchObject({
      seat: 'norway',
      constituency: 'government',
      holder: 'Desk of norway',
      state: 'bounced',
      notice: { letter: 'reviewNotice', at: '2026-02-03T10:00:00.000Z' },
      mailboxes: [
        {
          email: 'norway@sc.example.org',
          delivery: 'bounced',
          tries: 1,
          acceptedAt: sentAt,
          response: '250 queued',
          reason: '550 5.1.1 nobody',
          bouncedAt: expect.any(String) as string,
          reports: [{ action: 'delayed' }, { action: 'failed', reportedBy: 'mx.example.net' }],
        },
      ],
      acknowledgedAt: null,
      answeredAt: null,
    });
  });

  test('what the seat itself did counts before what the post says, and what became of the mail stands beside it', async () => {
    const id = await underReview();
    for (const one of ['norway', 'brazil', 'fundar']) await accepted(await mailed(id, 3, one));
    await reported(`partnership/${id}/3/0/norway`, 'failed');
    await happens(id, 4, 'notice.acknowledged', { seat: 'norway' });
    await happens(id, 5, 'question.asked', { seat: 'brazil', question: 'Why?' });
    await happens(id, 6, 'objection.raised', { seat: 'fundar', reason: 'No.' });
    expect(await statesOf(id)).toEqual({
      norway: 'acknowledged',
      brazil: 'acknowledged',
      fundar: 'answered',
    });
    expect((await noticesOf(register, id))?.seats.map(({ delivery }) => delivery)).toEqual([
      'bounced',
      'accepted',
      'accepted',
    ]);
  });

  test('a notice of a changed letter asks anew; the one to a successor keeps what the seat had said', async () => {
    const id = await underReview();
    for (const one of ['norway', 'brazil']) await accepted(await mailed(id, 3, one));
    for (const one of ['norway', 'brazil'])
      await happens(id, one === 'norway' ? 4 : 5, 'position.taken', { seat: one, take: 'support' });
    await accepted(await mailed(id, 6, 'norway'));
    const handedOver = { seat: 'brazil', holder: 'A new desk', email: 'new@sc.example.org' };
    await happens(id, 7, 'seat.handedOver', handedOver);
    await accepted(await mailed(id, 7, 'brazil', 'successorNotice'));
    expect(await statesOf(id)).toMatchObject({ norway: 'accepted', brazil: 'answered' });
    expect((await noticesOf(register, id))?.seats[1]).toMatchObject({
      holder: 'A new desk',
      notice: { letter: 'successorNotice' },
    });
    await happens(id, 8, 'position.reaffirmed', { seat: 'norway' });
    expect(await statesOf(id)).toMatchObject({ norway: 'answered' });
  });

  test('a seat has its notice when its holder or its delegate has it', async () => {
    const id = await underReview();
    const [own, copy] = [await mailed(id, 3, 'norway'), await mailed(id, 3, 'norway+delegate')];
    await Promise.all([accepted(own), accepted(copy)]);
    await reported(own, 'failed');
    const norway = async () => (await noticesOf(register, id))?.seats[0];
    expect(await norway()).toMatchObject({
      state: 'accepted',
      mailboxes: [{ delivery: 'bounced' }, { email: 'norway-delegate@sc.example.org', delivery: 'accepted' }],
    });
    await reported(copy, 'failed');
    expect(await norway()).toMatchObject({ state: 'bounced' });
  });

  test('the latest review counts, not an earlier one', async () => {
    const id = await underReview();
    await accepted(await mailed(id, 3, 'norway'));
    await happens(id, 4, 'position.taken', { seat: 'norway', take: 'support' });
    await happens(id, 5, 'roster.frozen', { seats: seats.slice(0, 1), vacant: [], coChairs: [] });
    expect(await statesOf(id)).toEqual({ norway: 'queued' });
  });

  test('while mail is down: how many wait, since when, how often it was tried, why not, and that no clock runs', async () => {
    const id = await underReview();
    expect((await noticesOf(register, id))?.waiting).toEqual({
      seats: 3,
      since: expect.stringMatching(/^2026-02-03T/) as string,
      tries: 0,
      lastError: null,
      clockRuns: false,
    });
    for (const one of ['norway', 'brazil', 'fundar']) {
      const key = await mailed(id, 3, one);
      await markFailed(register, key, 'connect ECONNREFUSED');
    }
    await mailed(id, 3, 'norway');
    expect((await noticesOf(register, id))?.waiting).toMatchObject({
      seats: 3,
      since: '2026-02-03T10:00:00.000Z',
      tries: 2,
      lastError: 'connect ECONNREFUSED',
    });
    for (const one of ['norway', 'brazil', 'fundar']) await accepted(`partnership/${id}/3/0/${one}`);
    expect((await noticesOf(register, id))?.waiting).toBeNull();
  });
});
