// Reading cases and documents: what the desk, the command line and the website ask.
import { caseOfLetterHash, casesOfSlug, findCase, history, listCases } from '../../register/cases.ts';
import { documentsOf, fileDocument, findDocument } from '../../register/documents.ts';
import { sha256 } from '../../register/hash.ts';
import { appendEvent } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

const filedAt = '2026-02-03T14:20:00.000Z';

function letter(caseId: string, text: string) {
  return {
    hash: sha256(text),
    case: caseId,
    kind: 'letter',
    mediaType: 'text/markdown',
    text,
    filedAt,
  } as const;
}

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
    const stages = [
      ['world-bank', { stage: 'ended', waitingOn: [], nextDeadline: null }],
      ['world-bank-10', { previousCase: 'world-bank-2' }],
      ['world-bank-2', { letterHash: sha256('second'), previousCase: 'world-bank' }],
      ['world-bank-group', { stage: 'acceptance', waitingOn: ['co-chair-government'] }],
      ['world-bank/1', { machine: 'workPlan', workflowId: 'work-plan/world-bank/1' }],
    ] as const;
    for (const [caseId, given] of stages) {
      await appendEvent(
        register,
        recording(caseId, 1, {
          ...given,
          waitingOn: [...('waitingOn' in given ? given.waitingOn : ['brazil'])],
        }),
      );
    }
  });

  test('a case is read whole, with its snapshot and its next deadline', async () => {
    expect(await findCase(register, 'world-bank-2')).toEqual({
      case: 'world-bank-2',
      workflowId: 'partnership/world-bank-2',
      machine: 'partnership',
      organization: 'The World Bank',
      stage: 'review',
      state: 'review.openForObjections',
      waitingOn: ['brazil'],
      nextDeadline: { event: 'window.closed', at: '2026-02-18T11:59:59.000Z' },
      seq: 1,
      openedAt: '2026-02-03T14:00:01.000Z',
      updatedAt: '2026-02-03T14:00:01.000Z',
      letterHash: sha256('second'),
      previousCase: 'world-bank',
      snapshot: { value: 'review', context: { seq: 1 } },
    });
    expect(await findCase(register, 'nobody')).toBeNull();
  });

  test('cases are listed by stage and by who is waited on', async () => {
    expect(await listCases(register)).toHaveLength(5);
    expect((await listCases(register, { stage: 'ended' })).map((one) => one.case)).toEqual(['world-bank']);
    const waiting = await listCases(register, { waitingOn: 'co-chair-government' });
    expect(waiting.map((one) => one.case)).toEqual(['world-bank-group']);
    expect(await listCases(register, { stage: 'ended', waitingOn: 'brazil' })).toEqual([]);
    expect(await listCases(register, { waitingOn: `"'; drop table log; --` })).toEqual([]);
  });

  test('a list of cases does not carry their snapshots', async () => {
    for (const one of await listCases(register)) expect(one).not.toHaveProperty('snapshot');
  });

  test('the cases of one organization come in the order of their numbers', async () => {
    const found = await casesOfSlug(register, 'world-bank');
    expect(found.map((one) => one.case)).toEqual(['world-bank', 'world-bank-2', 'world-bank-10']);
    expect(await casesOfSlug(register, 'world')).toEqual([]);
  });

  test('a case’s history holds each event with its actor, payload and hash', async () => {
    expect(await history(register, 'world-bank')).toEqual([
      {
        seq: 1,
        at: '2026-02-03T14:00:01.000Z',
        type: 'position.taken',
        by: { role: 'seat', id: 'brazil' },
        stage: 'ended',
        payload: { seat: 'brazil', take: 'support', number: 1 },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(await history(register, 'nobody')).toEqual([]);
  });

  test('a case is found by its letter, also by one that was replaced since', async () => {
    await fileDocument(register, letter('world-bank-2', 'first'));
    expect((await caseOfLetterHash(register, sha256('first')))?.case).toBe('world-bank-2');
    expect((await caseOfLetterHash(register, sha256('second')))?.case).toBe('world-bank-2');
    expect(await caseOfLetterHash(register, sha256('third'))).toBeNull();
  });

  test('a letter that came in two cases belongs to the newer one', async () => {
    const shared = { letterHash: sha256('shared') };
    await appendEvent(register, recording('newer', 1, { ...shared, at: '2027-01-01T00:00:00.000Z' }));
    await appendEvent(register, recording('older', 1, { ...shared, at: '2026-01-01T00:00:00.000Z' }));
    expect((await caseOfLetterHash(register, sha256('shared')))?.case).toBe('newer');
  });

  test.each([
    ['emoji and right-to-left', '👩🏽‍🚀 مرحبا \u200f שלום'],
    ['a NUL and a half surrogate pair that U+FFFD stands for', 'a\0b \ufffd'],
    ['a byte order mark and odd line ends', '\ufeffa\r\nb\u2028c\u2029d\rtab\t'],
    ['an empty text', ''],
    ['a long text', '"\\\'$1 ü'.repeat(50_000)],
  ])('a document is read back to the byte: %s', async (name, text) => {
    const document = letter(`documents-${name}`, text);
    await fileDocument(register, document);
    await fileDocument(register, document);
    expect(await findDocument(register, document.hash)).toEqual(document);
    expect(await documentsOf(register, document.case)).toEqual([document]);
    expect(await documentsOf(register, document.case, 'report')).toEqual([]);
  });

  test('the same letter can be filed in two cases', async () => {
    await fileDocument(register, letter('one', 'the same letter'));
    await fileDocument(register, letter('two', 'the same letter'));
    expect(await documentsOf(register, 'one')).toHaveLength(1);
    expect(await documentsOf(register, 'two')).toHaveLength(1);
  });

  test('a document that is not what its hash says is refused', async () => {
    const changed = { ...letter('changed', 'a'), text: 'b' };
    await expect(fileDocument(register, changed)).rejects.toMatchObject({
      name: 'Fault',
      code: 'document.hashMismatch',
    });
    expect(await documentsOf(register, 'changed')).toEqual([]);
  });
});
