// The links that were mailed to sign in with. In: the token of a link, of which only the hash is kept. Out: whose link it is and
// whether it is still good; it is used once.
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { days, plus, type Instant } from '../domain/instant.ts';
import { linkSpan } from '../domain/signIn.ts';
import { ask, transact, type Register } from './database.ts';
import { sha256 } from './hash.ts';
import { signInLinks } from './schema.ts';

export interface SignInLink {
  /** In lower case. */
  mailbox: string;
  /** The path of ours that the person was on the way to. */
  returnTo: string;
}

/** A mail that is still on its way after so long is given up, and its link does not come to life again. */
const mailedWithin = days;

/** How long a link that is good no more is kept, so that whoever opens it is told why. */
const explainedFor = 7 * days;

/** Keeps a link, good from now on for its time; kept again before it is used, it is good from then on. */
export async function keepSignInLink(
  register: Register,
  token: string,
  { mailbox, returnTo }: SignInLink,
  at: Instant,
): Promise<void> {
  const expiresAt = plus(at, linkSpan);
  await transact(register, async (tx) => {
    await tx.delete(signInLinks).where(lt(signInLinks.expiresAt, plus(at, -explainedFor)));
    await tx
      .insert(signInLinks)
      .values({ hash: sha256(token), mailbox: mailbox.toLowerCase(), returnTo, expiresAt })
      .onConflictDoUpdate({
        target: signInLinks.hash,
        set: { expiresAt },
        setWhere: sql`${signInLinks.usedAt} is null and ${gt(signInLinks.expiresAt, plus(at, -mailedWithin))}`,
      });
  });
}

/** The link of a token and how it stands at `at`; null for a token that was never mailed, or long ago. */
export async function findSignInLink(
  register: Register,
  token: string,
  at: Instant,
): Promise<(SignInLink & { stands: 'good' | 'used' | 'expired' }) | null> {
  const { mailbox, returnTo, expiresAt, usedAt, hash } = signInLinks;
  const [found] = await ask(register, (db) =>
    db
      .select({ mailbox, returnTo, expiresAt, usedAt })
      .from(signInLinks)
      .where(eq(hash, sha256(token))),
  );
  if (found === undefined) return null;
  const unused = found.expiresAt > at ? 'good' : 'expired';
  return {
    mailbox: found.mailbox,
    returnTo: found.returnTo,
    stands: found.usedAt === null ? unused : 'used',
  };
}

/** Uses a link; of several at once one succeeds. @returns null when it is not good any more */
export async function useSignInLink(
  register: Register,
  token: string,
  at: Instant,
): Promise<SignInLink | null> {
  const { mailbox, returnTo, expiresAt, usedAt, hash } = signInLinks;
  const good = and(eq(hash, sha256(token)), isNull(usedAt), gt(expiresAt, at));
  const [used] = await ask(register, (db) =>
    db.update(signInLinks).set({ usedAt: at }).where(good).returning({ mailbox, returnTo }),
  );
  return used ?? null;
}
