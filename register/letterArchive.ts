// What is on file when a letter of intent arrives: the cases of its organization, of the same file, of the same words.
// In: a slug, a hash, a text. Out: cases with their stage, and since when they are a partnership.
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { FiledCase } from '../domain/filedCase.ts';
import { caseOfLetterHash, casesOfSlug, findCase, type CaseSummary } from './cases.ts';
import { ask, type Register } from './database.ts';
import { partnerOfCase } from './partners.ts';
import { cases, documents } from './schema.ts';

/** The three look-ups, over one register. */
export function letterArchive(register: Register) {
  const filed = async ({ case: id, organization, stage, nextDeadline }: CaseSummary): Promise<FiledCase> => {
    const partner = await partnerOfCase(register, id);
    return { case: id, organization, stage, nextDeadline, partnerSince: partner?.since ?? null };
  };
  return {
    /** The cases of one slug in the order of their numbers. */
    async casesOf(slug: string): Promise<FiledCase[]> {
      return Promise.all((await casesOfSlug(register, slug)).map(filed));
    },
    /** The newest case of a letter file, by the SHA-256 of its bytes. */
    async caseOfHash(hash: string): Promise<FiledCase | null> {
      const found = await caseOfLetterHash(register, hash);
      return found === null ? null : filed(found);
    },
    /** A case with a letter of the same words, whatever record stands above them: one that is open, else the newest. */
    async caseOfWords(words: string): Promise<FiledCase | null> {
      const found = await caseOfWords(register, words.trim());
      return found === null ? null : filed(found);
    },
  };
}

/** Every letter on file is looked through: they come a few in a month, and nothing else would need an index of words. */
async function caseOfWords(register: Register, words: string): Promise<CaseSummary | null> {
  const text = sql`rtrim(replace(convert_from(${documents.text}, 'UTF8'), e'\\r\\n', e'\\n'), e' \\t\\n')`;
  // A text that is no letter may hold what cannot be converted; the case is what keeps it from being tried.
  const holds = sql`case when ${documents.kind} = 'letter' then right(${text}, length(${words}::text)) = ${words}::text end`;
  const [row] = await ask(register, (db) =>
    db
      .select({ case: cases.case })
      .from(documents)
      .innerJoin(cases, eq(cases.case, documents.case))
      .where(holds)
      .orderBy(asc(sql`(${cases.stage} = 'ended')`), desc(cases.openedAt), asc(cases.case))
      .limit(1),
  );
  return row === undefined ? null : findCase(register, row.case);
}
