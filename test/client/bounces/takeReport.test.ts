// What a delivery report does, on a real register at both doors: the mail is undelivered, the case is told once, and whatever is
// forged, stale or about something else changes nothing. In: reports as mail servers write them. Out: the outbox and what was told.
import { takeReport, type TakenDelivery } from '../../../client/bounces/takeReport.ts';
import { refuse, Fault } from '../../../domain/errors.ts';
import { deliveryReport, type Fate } from '../../../embedded/mail/deliveryReport.ts';
import { reportKeeping, reportsOf } from '../../../register/deliveryReports.ts';
import type { Register } from '../../../register/open.ts';
import { claim, findMail, markSent, markUndelivered } from '../../../register/outbox.ts';
import { atBothDoors } from '../../register/doors.ts';

const at = '2026-11-24T10:00:00.000Z';
const emailOf = (seat: string) => `${seat.replace('+', '-')}@sc.example.org`;
const idOf = (key: string) => `<${key.replaceAll('/', '.')}@su.example.org>`;

let told: { case: string; fact: Record<string, unknown>; id: string | undefined }[] = [];
/** A desk whose cases run, until a test says otherwise. */
let answering: () => void = () => {};
const desk = {
  tell: async (caseId: string, fact: Record<string, unknown>, id?: string) => {
    answering();
    told.push({ case: caseId, fact, id });
  },
};

beforeEach(() => {
  told = [];
  answering = () => {};
});

let cases = 0;

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  interface Sent {
    seat?: string;
    seq?: number;
    letter?: string;
    case?: string;
  }

  /** Sends a mail and returns its key. Each call is a case of its own, unless it names one. */
  async function sent({ seat = 'norway', seq = 12, letter = 'reviewNotice', ...given }: Sent = {}) {
    const caseId = given.case ?? `bank-${(cases += 1)}`;
    const key = `partnership/${caseId}/${seq}/0/${seat}`;
    const of = { case: caseId, letter, recipient: emailOf(seat), subject: 'For review', at };
    await claim(register, { key, ...of, messageId: idOf(key) });
    await markSent(register, key, at, '250 queued as 4bQx');
    return key;
  }

  function reportOn(key: string, fate: Fate = {}, recipient = emailOf(key.slice(key.lastIndexOf('/') + 1))) {
    const returned = Buffer.from(`From: desk@su.example.org\r\nMessage-ID: ${idOf(key)}\r\n\r\nText`);
    return Buffer.from(deliveryReport(returned, recipient, 'desk@su.example.org', fate));
  }

  const take = (raw: Buffer) => takeReport(desk, reportKeeping(register), raw);
  async function takeOne(raw: Buffer): Promise<TakenDelivery> {
    const [taken, ...others] = await take(raw);
    if (taken === undefined || others.length > 0) throw new Error('one delivery was expected');
    return taken;
  }

  test('a failure marks the mail undelivered, keeps what the server said, and tells the case', async () => {
    const key = await sent();
    const taken = await takeOne(reportOn(key, { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' }));
    const [, caseId = ''] = key.split('/');
    expect(taken).toMatchObject({
      outcome: 'undelivered',
      told: true,
      mail: { case: caseId, letter: 'reviewNotice', to: 'norway' },
    });
    expect(taken.sentence).toBe(
      `The reviewNotice to norway of the case "${caseId}" came back: 552 5.2.2 Mailbox full. It counts as undelivered. The case was told.`,
    );
    const fact = {
      type: 'mail.bounced',
      letter: 'reviewNotice',
      to: 'norway',
      reason: '552 5.2.2 Mailbox full',
    };
    expect(told).toEqual([{ case: caseId, fact, id: `mail.bounced/${key}` }]);
    expect(await findMail(register, key)).toMatchObject({
      status: 'undelivered',
      error: '552 5.2.2 Mailbox full',
      sentAt: at,
      response: '250 queued as 4bQx',
      bouncedAt: expect.any(String) as string,
      bounceToldAt: expect.any(String) as string,
    });
    expect(await reportsOf(register, [key])).toMatchObject([
      {
        action: 'failed',
        status: '5.2.2',
        diagnostic: '552 5.2.2 Mailbox full',
        reportedBy: 'mail.assent.localhost',
        readAt: expect.any(String) as string,
      },
    ]);
  });

  test('the same report read twice, one after the other or at once, changes nothing the second time', async () => {
    const key = await sent();
    const raw = reportOn(key);
    const forwarded = Buffer.concat([Buffer.from('Received: from a by b\r\n'), raw]);
    await take(raw);
    const before = await findMail(register, key);
    const again = await Promise.all([take(raw), take(forwarded)]);
    expect(again.flat().map(({ outcome }) => outcome)).toEqual(['known', 'known']);
    expect(told).toHaveLength(1);
    expect(await findMail(register, key)).toEqual(before);
    expect(await reportsOf(register, [key])).toHaveLength(1);
    const other = await sent();
    await Promise.all([1, 2, 3].map(() => take(reportOn(other))));
    // Where several are read at once, each tells under one id, which the case hears once.
    expect(new Set(told.slice(1).map(({ id }) => id)).size).toBe(1);
  });

  test('another report that the same mail failed is kept, and nobody is told again', async () => {
    const key = await sent();
    await take(reportOn(key));
    expect(await takeOne(reportOn(key))).toMatchObject({ outcome: 'kept', told: false });
    expect(told).toHaveLength(1);
    expect(await reportsOf(register, [key])).toHaveLength(2);
  });

  test.each(['delayed', 'delivered', 'relayed', 'expanded'] as const)(
    '"%s" is kept and changes nothing',
    async (action) => {
      const key = await sent();
      const before = await findMail(register, key);
      expect(await takeOne(reportOn(key, { action, status: '4.4.1' }))).toMatchObject({ outcome: 'kept' });
      expect(await findMail(register, key)).toEqual(before);
      expect(await reportsOf(register, [key])).toMatchObject([{ action }]);
      expect(told).toEqual([]);
    },
  );

  test('a forged report about a mail that was never sent, or went to somebody else, changes nothing', async () => {
    const key = await sent();
    const before = await findMail(register, key);
    const never = await takeOne(reportOn(key.replace('/12/', '/99/')));
    expect(never).toMatchObject({ outcome: 'unknownMail', mail: null, told: false });
    expect(never.sentence).toContain('was never sent from here');
    const elsewhere = await takeOne(reportOn(key, {}, 'brazil@sc.example.org'));
    expect(elsewhere).toMatchObject({ outcome: 'otherRecipient', mail: null, told: false });
    const nameless = reportOn(key)
      .toString()
      .replaceAll(/^Message-ID:.*\r\n/gm, '');
    expect((await takeOne(Buffer.from(nameless))).sentence).toMatch(/does not say which mail it is about/);
    expect(await findMail(register, key)).toEqual(before);
    expect(await reportsOf(register, [key])).toEqual([]);
    expect(told).toEqual([]);
  });

  test('whoever sends a thousand reports about one mail fills nothing, and a true failure is kept still', async () => {
    const key = await sent();
    for (let n = 0; n < 30; n += 1) await take(reportOn(key, { action: 'delayed' }));
    expect((await reportsOf(register, [key])).length).toBe(20);
    expect(await takeOne(reportOn(key))).toMatchObject({ outcome: 'undelivered', told: true });
    expect((await reportsOf(register, [key])).at(-1)?.action).toBe('failed');
  });

  test('a case that is over is not told, whoever handed the report in is; the outbox is marked', async () => {
    const key = await sent();
    answering = () => {
      throw refuse('case.unknown', 'There is no running case.');
    };
    const taken = await takeOne(reportOn(key));
    expect(taken).toMatchObject({ outcome: 'undelivered', told: false });
    expect(taken.sentence).toContain('over or not running, so nobody was told');
    expect(await findMail(register, key)).toMatchObject({ status: 'undelivered', bounceToldAt: null });
  });

  test('while no case can be reached the report must come again; then the case is told', async () => {
    const key = await sent();
    answering = () => {
      throw new Fault('temporal.noAnswer', 'The server is down.');
    };
    await expect(take(reportOn(key))).rejects.toMatchObject({ code: 'temporal.noAnswer' });
    answering = () => {};
    expect(await takeOne(reportOn(key))).toMatchObject({ told: true });
    expect(told).toHaveLength(1);
  });

  test('a mail that the relay had refused was never on its way: its case knows', async () => {
    const key = 'partnership/refused/12/0/norway';
    const of = { case: 'refused', letter: 'reviewNotice', recipient: emailOf('norway'), subject: 'x', at };
    await claim(register, { key, ...of, messageId: idOf(key) });
    await markUndelivered(register, key, '550 no such mailbox');
    expect(await takeOne(reportOn(key))).toMatchObject({ outcome: 'kept', told: false });
    expect(await findMail(register, key)).toMatchObject({ error: '550 no such mailbox', bouncedAt: null });
  });

  test('a report that is quicker than the mark: the mail stays undelivered, and that it was sent is kept', async () => {
    const key = 'partnership/quick/12/0/norway';
    const of = { case: 'quick', letter: 'reviewNotice', recipient: emailOf('norway'), subject: 'x', at };
    await claim(register, { key, ...of, messageId: idOf(key) });
    await take(reportOn(key));
    await markSent(register, key, at, '250 ok');
    expect(await findMail(register, key)).toMatchObject({
      status: 'undelivered',
      sentAt: at,
      response: '250 ok',
    });
  });

  describe('a seat', () => {
    test('that was asked anew since is not unreached because an old notice comes back', async () => {
      const old = await sent({ case: 'anew', seq: 12 });
      await sent({ case: 'anew', seq: 20, letter: 'successorNotice' });
      const taken = await takeOne(reportOn(old));
      expect(taken).toMatchObject({ outcome: 'undelivered', told: false });
      expect(taken.sentence).toContain('A later notice went to the same seat');
    });

    test('is unreached when neither its holder nor its delegate has the notice, in whatever order they fail', async () => {
      for (const [first, second] of [
        ['norway', 'norway+delegate'],
        ['norway+delegate', 'norway'],
      ] as const) {
        told = [];
        const caseId = `both-${first}`;
        const keys = { norway: '', 'norway+delegate': '' };
        for (const seat of [first, second]) keys[seat] = await sent({ case: caseId, seat });
        await take(reportOn(keys[first]));
        await take(reportOn(keys[second]));
        const alone = first === 'norway' ? 'norway+holder' : 'norway+delegate';
        expect(told.map(({ fact }) => fact['to'])).toEqual([alone, 'norway']);
      }
    });
  });

  test('the Support Unit’s own mailbox that is dead makes no endless chain of tasks', async () => {
    const key = await sent({ seat: 'support-unit', letter: 'taskNotice' });
    expect((await takeOne(reportOn(key))).sentence).toContain('Mend it');
    const coChair = await sent({ seat: 'co-chair-government', letter: 'taskNotice' });
    await take(reportOn(coChair));
    expect(told.map(({ fact }) => fact['to'])).toEqual(['co-chair-government']);
  });
});
