// Publication (SC-4, SC-5): letter, acceptance, record of the review and the line of the official list, all together or none.
import { sql } from 'drizzle-orm';
import { sha256 } from '../../register/hash.ts';
import type { Register } from '../../register/open.ts';
import { officialList } from '../../register/partners.ts';
import {
  publicationsOf,
  publish,
  readBack,
  replacedPublicationsOf,
  type PublicationSet,
} from '../../register/publications.ts';
import { atBothDoors } from './doors.ts';

const publishedAt = '2026-03-01T09:00:00.000Z';

function titled(title: string, text: string) {
  return { hash: sha256(text), title, text, mediaType: 'text/markdown' };
}

function set(slug: string, letterText = 'Dear Co-Chairs, مرحبا 👋\u2028'): PublicationSet {
  return {
    letter: titled('Letter of intent', letterText),
    acceptance: titled('Letter of acceptance', 'We accept.'),
    record: { ...titled('Record of the review', '{}'), mediaType: 'application/json' },
    listing: { slug, case: slug, name: slug.toUpperCase(), status: 'active', since: publishedAt },
    publishedAt,
  };
}

/** Makes every write to a table fail, as a full disk or a lost right would. */
async function breakTable(register: Register, table: string): Promise<() => Promise<unknown>> {
  await register.db.execute(
    sql.raw(`create or replace function broken() returns trigger language plpgsql as
    $$ begin raise exception 'no space left on device'; end $$`),
  );
  await register.db.execute(
    sql.raw(`create trigger broken before insert or update on ${table}
    for each row ${table === 'publications' ? `when (new.kind = 'record')` : ''} execute function broken()`),
  );
  return () => register.db.execute(sql.raw(`drop trigger broken on ${table}`));
}

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  async function isPublic(slug: string): Promise<{ texts: number; listed: boolean }> {
    const listed = (await officialList(register)).some((one) => one.slug === slug);
    return { texts: (await publicationsOf(register, slug)).length, listed };
  }

  test('what was published is read back with the same hashes', async () => {
    const meant = set('idb');
    await publish(register, meant);
    expect(await readBack(register, 'idb')).toEqual({
      letterHash: meant.letter.hash,
      acceptanceHash: meant.acceptance.hash,
      recordHash: meant.record?.hash,
    });
    expect(await publicationsOf(register, 'idb')).toEqual([
      { slug: 'idb', kind: 'letter', case: 'idb', publishedAt, ...meant.letter },
      { slug: 'idb', kind: 'acceptance', case: 'idb', publishedAt, ...meant.acceptance },
      { slug: 'idb', kind: 'record', case: 'idb', publishedAt, ...meant.record },
    ]);
    expect(await isPublic('idb')).toEqual({ texts: 3, listed: true });
  });

  test.each(['publications', 'partners'])('when writing to %s fails, nothing is public', async (table) => {
    const repair = await breakTable(register, table);
    await expect(publish(register, set(`broken-${table}`))).rejects.toMatchObject({
      code: 'register.failed',
      message: expect.stringContaining('no space left on device'),
    });
    expect(await isPublic(`broken-${table}`)).toEqual({ texts: 0, listed: false });
    await repair();
    await publish(register, set(`broken-${table}`));
    expect(await isPublic(`broken-${table}`)).toEqual({ texts: 3, listed: true });
  });

  test('a failure says nothing of the letter', async () => {
    const repair = await breakTable(register, 'publications');
    const said = await publish(register, set('quiet', 'signed by Jane Doe')).catch(String);
    await repair();
    expect(said).not.toContain('Jane Doe');
  });

  test('a text that is not what its hash says is refused before anything is public', async () => {
    const wrong = set('wrong');
    wrong.acceptance.text += ' Not.';
    await expect(publish(register, wrong)).rejects.toMatchObject({ code: 'document.hashMismatch' });
    expect(await isPublic('wrong')).toEqual({ texts: 0, listed: false });
  });

  test('a case of which no record is kept is published without one', async () => {
    await publish(register, { ...set('older'), record: null });
    expect((await publicationsOf(register, 'older')).map(({ kind }) => kind)).toEqual([
      'letter',
      'acceptance',
    ]);
    expect(await readBack(register, 'older')).toMatchObject({ recordHash: null });
  });

  test('publishing the same again changes nothing', async () => {
    await publish(register, set('oecd'));
    await publish(register, { ...set('oecd'), publishedAt: '2026-04-01T00:00:00.000Z' });
    expect((await publicationsOf(register, 'oecd')).map((one) => one.publishedAt)).toEqual([
      publishedAt,
      publishedAt,
      publishedAt,
    ]);
    expect(await replacedPublicationsOf(register, 'oecd')).toEqual([]);
  });

  test('a correction replaces the text and keeps the hash of the old one', async () => {
    const replacedAt = '2026-05-01T00:00:00.000Z';
    const before = set('undp', 'The first text.');
    await publish(register, before);
    await publish(register, { ...set('undp', 'The corrected text.'), publishedAt: replacedAt });
    expect((await readBack(register, 'undp')).letterHash).toBe(sha256('The corrected text.'));
    expect(await replacedPublicationsOf(register, 'undp')).toEqual([
      { kind: 'letter', hash: before.letter.hash, publishedAt, replacedAt },
    ]);
  });

  test('reading back tells a text that was changed in the database', async () => {
    await publish(register, set('adb'));
    await register.db.execute(
      sql`update publications set text = 'forged' where slug = 'adb' and kind = 'letter'`,
    );
    expect((await readBack(register, 'adb')).letterHash).toBe(sha256('forged'));
  });

  test('of a partner that nobody published there is nothing', async () => {
    expect(await readBack(register, 'nobody')).toEqual({
      letterHash: null,
      acceptanceHash: null,
      recordHash: null,
    });
  });
});
