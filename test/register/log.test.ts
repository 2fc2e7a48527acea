// The log: what is recorded once stays, in one chain over all cases, and every tampering is found.
import { sql } from 'drizzle-orm';
import { findCase, history } from '../../register/cases.ts';
import { appendEvent, verifyLog, type LogVerdict } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

/** The verdict on a log that someone with full rights on the database has changed. The change is rolled back. */
async function verdictAfter(register: Register, ...statements: string[]): Promise<LogVerdict> {
  let verdict: LogVerdict | undefined;
  const undo = new Error('undo');
  const tampering = register.db.transaction(async (tx) => {
    await tx.execute(sql`drop trigger log_refuses_changes on log`);
    for (const statement of statements) await tx.execute(sql.raw(statement));
    verdict = await verifyLog({ ...register, db: tx });
    throw undo;
  });
  await expect(tampering).rejects.toBe(undo);
  if (!verdict) throw new Error('the log was not verified');
  return verdict;
}

atBothDoors((door) => {
  test('200 events of 10 cases, recorded at once, make one unbroken chain', async () => {
    const register = await door.openFresh();
    const recordings = Array.from({ length: 200 }, (_, i) =>
      recording(`case-${i % 10}`, Math.floor(i / 10) + 1),
    );
    const places = await Promise.all(recordings.map((one) => appendEvent(register, one)));
    expect(places.map((one) => one.position).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, i) => i + 1),
    );
    const last = places.find((one) => one.position === 200);
    expect(await verifyLog(register, { batch: 7 })).toEqual({ entries: 200, head: last?.hash, faults: [] });
    for (let i = 0; i < 10; i += 1) {
      const events = await history(register, `case-${i}`);
      expect(events.map((one) => one.seq)).toEqual(Array.from({ length: 20 }, (_, seq) => seq + 1));
      expect((await findCase(register, `case-${i}`))?.seq).toBe(20);
    }
  });

  describe('recording', () => {
    let register: Register;
    beforeAll(async () => {
      register = await door.openFresh();
    });

    test('the same event again changes nothing and answers its place', async () => {
      const first = await appendEvent(register, recording('idb', 1));
      const again = await appendEvent(register, recording('idb', 1));
      expect(again).toEqual({ ...first, fresh: false });
      expect(await history(register, 'idb')).toHaveLength(1);
    });

    test('the same event from several workers at once is recorded once', async () => {
      const places = await Promise.all(
        Array.from({ length: 8 }, () => appendEvent(register, recording('at-once', 1))),
      );
      expect(places.filter((one) => one.fresh)).toHaveLength(1);
      expect(new Set(places.map((one) => one.hash)).size).toBe(1);
    });

    test('another event under the same number is refused', async () => {
      await appendEvent(register, recording('oecd', 1));
      const other = recording('oecd', 1, { payload: { seat: 'brazil', take: 'objection' } });
      await expect(appendEvent(register, other)).rejects.toMatchObject({
        name: 'Fault',
        code: 'log.conflict',
      });
      expect((await history(register, 'oecd'))[0]?.payload['take']).toBe('support');
    });

    test('an event that arrives late joins the log and leaves the case where it stands', async () => {
      await appendEvent(register, recording('late', 2, { stage: 'acceptance' }));
      await appendEvent(register, recording('late', 1, { stage: 'review' }));
      expect((await history(register, 'late')).map((one) => one.stage)).toEqual(['review', 'acceptance']);
      expect(await findCase(register, 'late')).toMatchObject({
        stage: 'acceptance',
        seq: 2,
        openedAt: '2026-02-03T14:00:01.000Z',
        updatedAt: '2026-02-03T14:00:02.000Z',
      });
      expect((await verifyLog(register)).faults).toEqual([]);
    });

    test('nobody can change, delete or empty what is recorded', async () => {
      await appendEvent(register, recording('fixed', 1));
      const refused = { cause: { message: expect.stringContaining('append-only') } };
      await expect(register.db.execute(sql`update log set stage = 'active'`)).rejects.toMatchObject(refused);
      await expect(register.db.execute(sql`delete from log`)).rejects.toMatchObject(refused);
      await expect(register.db.execute(sql`truncate log`)).rejects.toMatchObject(refused);
    });

    test.each([
      ['emoji', '👩🏽‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈'],
      ['right-to-left text', 'منظمة التعاون والتنمية — ארגון \u200f(OGP)\u200e'],
      ['quotes and backslashes', `"'\`$1 \\ \\\\ \\u0041 \\u0000 \\n $$ %s ?`],
      ['line and paragraph separators', 'a\u2028b\u2029c\r\nd\te'],
      ['composed and decomposed letters', '\u00e9 e\u0301 \ufb01'],
      ['a lone surrogate', 'half \ud83d of a pair'],
      ['a text of a million letters', 'Ω'.repeat(1_000_000)],
    ])('%s come back as they were, and the chain holds', async (name, text) => {
      const caseId = name.replaceAll(' ', '-');
      const payload = { text, [text.slice(0, 40)]: [text.slice(0, 40), null, { deep: text.slice(0, 40) }] };
      await appendEvent(register, recording(caseId, 1, { payload, organization: text.slice(0, 40) }));
      const expected = JSON.parse(JSON.stringify(payload).replaceAll('\\ud83d of', '\ufffd of'));
      expect((await history(register, caseId))[0]?.payload).toEqual(expected);
      expect((await appendEvent(register, recording(caseId, 1, { payload }))).fresh).toBe(false);
      expect((await verifyLog(register)).faults).toEqual([]);
    });

    test('a NUL character is refused with a sentence, not with the database’s error', async () => {
      await expect(
        appendEvent(register, recording('nul', 1, { payload: { text: 'a\0b' } })),
      ).rejects.toMatchObject({
        name: 'Fault',
        code: 'register.unstorable',
      });
      expect(await history(register, 'nul')).toEqual([]);
    });

    test('an instant written with an offset is kept as the same instant in UTC', async () => {
      const at = '2026-02-03T23:30:00.5+05:30';
      await appendEvent(register, recording('offset', 1, { at }));
      expect((await history(register, 'offset'))[0]?.at).toBe('2026-02-03T18:00:00.500Z');
      expect((await appendEvent(register, recording('offset', 1, { at }))).fresh).toBe(false);
    });
  });

  describe('tampering', () => {
    let register: Register;
    beforeAll(async () => {
      register = await door.openFresh();
      for (const [caseId, seq] of [
        ['a', 1],
        ['b', 1],
        ['a', 2],
        ['b', 2],
        ['a', 3],
      ] as const) {
        await appendEvent(register, recording(caseId, seq));
      }
    });

    test('an untouched log has no faults', async () => {
      expect(await verifyLog(register)).toMatchObject({ entries: 5, faults: [] });
    });

    test.each([
      ['payload', `payload = jsonb_set(payload, '{take}', '"objection"')`],
      ['actor', `by = '{"id":"kenya","role":"seat"}'`],
      ['instant', `at = at - interval '1 millisecond'`],
      ['stage', `stage = 'active'`],
      ['type', `type = 'objection.raised'`],
    ])('a changed %s is found at its place', async (_what, change) => {
      expect((await verdictAfter(register, `update log set ${change} where position = 3`)).faults).toEqual([
        { position: 3, what: 'Its content is not what was recorded (event 2 of partnership/a).' },
      ]);
    });

    test('a changed row whose hash was made anew is found at the next row', async () => {
      const { faults } = await verdictAfter(
        register,
        `update log set stage = 'active', hash = repeat('a', 64) where position = 3`,
      );
      expect(faults).toContainEqual({
        position: 4,
        what: 'It does not follow the entry before it.',
      });
    });

    test('a removed row is found, with the event that is missing', async () => {
      const { faults } = await verdictAfter(register, `delete from log where position = 3`);
      expect(faults).toEqual(
        expect.arrayContaining([
          { position: 4, what: 'An entry was removed before this one.' },
          { position: 4, what: 'It does not follow the entry before it.' },
          { position: 5, what: 'Event 2 of partnership/a is missing.' },
        ]),
      );
    });

    test('a removed first row is found', async () => {
      const { faults } = await verdictAfter(register, `delete from log where position = 1`);
      expect(faults).toContainEqual({
        position: 2,
        what: 'An entry was removed before this one.',
      });
    });

    test('a cut-off end is found, because the case stands further on', async () => {
      const { faults } = await verdictAfter(register, `delete from log where position >= 4`);
      expect(faults).toEqual([
        { position: 4, what: 'Event 3 of partnership/a is missing.' },
        { position: 4, what: 'Event 2 of partnership/b is missing.' },
      ]);
    });

    test('an inserted row is found', async () => {
      const { faults } = await verdictAfter(
        register,
        `insert into log select 6, 'partnership/c', 'c', machine, 1, at, type, by, payload, stage, hash, repeat('b', 64) from log where position = 5`,
      );
      expect(faults).toEqual([
        { position: 6, what: 'Its content is not what was recorded (event 1 of partnership/c).' },
      ]);
    });

    test('two rows that changed places are found', async () => {
      const { faults } = await verdictAfter(
        register,
        `update log set position = position + 100 where position in (2, 3)`,
        `update log set position = 105 - position where position in (102, 103)`,
      );
      const positions = faults.map((one) => one.position);
      expect(positions).toEqual(expect.arrayContaining([2, 3, 4]));
    });

    test('a gap in a case is found although the chain holds', async () => {
      await appendEvent(register, recording('a', 6));
      expect((await verifyLog(register)).faults).toEqual([
        { position: 6, what: 'Events 4 to 5 of partnership/a are missing.' },
      ]);
    });
  });
});
