// The log of one case with the links of the others: enough to follow the chain, and nothing of what the others say.
import { sql } from 'drizzle-orm';
import { canonicalJson } from '../../register/canonicalJson.ts';
import { caseLog } from '../../register/caseLog.ts';
import { contentHash, isHashOf, linkHash } from '../../register/chain.ts';
import { sha256 } from '../../register/hash.ts';
import { appendEvent, verifyLog } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

const order = ['b', 'a', 'b', 'a', 'b', 'b', 'a', 'b'];

async function filled(register: Register): Promise<void> {
  const seqs = new Map<string, number>();
  for (const caseId of order) {
    const seq = (seqs.get(caseId) ?? 0) + 1;
    seqs.set(caseId, seq);
    await appendEvent(register, recording(caseId, seq));
  }
}

atBothDoors((door) => {
  test('it begins with the case’s first entry, ends with the log, and every link can be computed', async () => {
    const register = await door.openFresh();
    await filled(register);
    const { head: last } = await verifyLog(register);
    for (const batch of [1, 3, 500]) {
      const { entries, links, head } = await caseLog(register, 'a', { batch });
      expect(entries.map(({ position }) => position)).toEqual([2, 4, 7]);
      expect(links.map(({ position }) => position)).toEqual([3, 5, 6, 8]);
      expect(head).toEqual({ position: 8, hash: last });
      for (const { previousHash, content, hash } of links)
        expect(linkHash(previousHash, content ?? '')).toBe(hash);
      for (const entry of entries) expect(isHashOf(entry.hash, entry.previousHash, entry)).toBe(true);
      expect(Object.keys(links[0] ?? {}).toSorted()).toEqual(['content', 'hash', 'position', 'previousHash']);
    }
  });

  test('of a case that is not known there is nothing', async () => {
    const register = await door.openFresh();
    expect(await caseLog(register, 'a')).toEqual({
      entries: [],
      links: [],
      head: { position: 0, hash: '0'.repeat(64) },
    });
    await filled(register);
    expect(await caseLog(register, 'c')).toMatchObject({ entries: [], links: [], head: { position: 8 } });
  });

  test('a log that was begun when entries were hashed in one piece still holds, and its links say that they cannot be computed', async () => {
    const register = await door.openFresh();
    await appendEvent(register, recording('b', 1));
    await appendEvent(register, recording('a', 1));
    await asFirstVersion(register);
    await appendEvent(register, recording('b', 2));
    expect((await verifyLog(register)).faults).toEqual([]);
    expect((await appendEvent(register, recording('a', 1))).fresh).toBe(false);
    const { entries } = await caseLog(register, 'a');
    expect(entries.every((entry) => isHashOf(entry.hash, entry.previousHash, entry))).toBe(true);
    const { links } = await caseLog(register, 'b');
    expect(links.map(({ content }) => content)).toEqual([null]);
  });
});

/** The hashes as the first version of the log wrote them. */
async function asFirstVersion(register: Register): Promise<void> {
  let before = '0'.repeat(64);
  await register.db.execute(sql`alter table log disable trigger all`);
  const { entries } = await caseLog(register, 'a');
  const others = (await caseLog(register, 'b')).entries;
  for (const { previousHash: _previous, hash: _hash, ...entry } of [...entries, ...others].toSorted(
    (x, y) => x.position - y.position,
  )) {
    const hash = sha256(before + canonicalJson(entry));
    expect(contentHash(entry)).toBe(sha256(canonicalJson(entry)));
    await register.db.execute(
      sql`update log set previous_hash = ${before}, hash = ${hash} where position = ${entry.position}`,
    );
    before = hash;
  }
  await register.db.execute(sql`alter table log enable trigger all`);
}
