// Which browser has answered with which answer link. In: a link's token and what the browser keeps. Out: whether the link is free, its
// own, or another browser's. Neither is kept itself: only their digests.
import { eq } from 'drizzle-orm';
import { ask, type Register } from './database.ts';
import { sha256 } from './hash.ts';
import { answerLinks } from './schema.ts';

/** `free` until somebody confirms an answer with it; then of that browser alone. */
export type LinkHolder = 'free' | 'own' | 'another';

/** @param kept what the browser keeps; null where it keeps nothing */
export async function holderOfLink(
  register: Register,
  token: string,
  kept: string | null,
): Promise<LinkHolder> {
  const link = sha256(token);
  const [row] = await ask(register, (db) => db.select().from(answerLinks).where(eq(answerLinks.link, link)));
  if (row === undefined) return 'free';
  return kept !== null && row.browser === sha256(kept) ? 'own' : 'another';
}

/** Binds a free link to a browser; of two at once, the first has it. @returns whose it is from now on */
export async function bindLink(register: Register, token: string, kept: string): Promise<LinkHolder> {
  const row = { link: sha256(token), browser: sha256(kept) };
  await ask(register, (db) => db.insert(answerLinks).values(row).onConflictDoNothing());
  return holderOfLink(register, token, kept);
}
