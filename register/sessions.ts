// Who has signed in. In: the value of a browser's cookie (256 random bits), of which only the hash is kept. Out: whose session it is,
// until it is idle, too old, or ended by its person, here or everywhere.
import { randomBytes } from 'node:crypto';
import { and, eq, gt, lt, lte, or } from 'drizzle-orm';
import { minutes, plus, type Instant } from '../domain/instant.ts';
import { sessionSpan, type SignInWay } from '../domain/signIn.ts';
import { ask, transact, type Register } from './database.ts';
import { sha256 } from './hash.ts';
import { sessions } from './schema.ts';

export interface Session {
  /** In lower case. */
  mailbox: string;
  how: SignInWay;
  createdAt: Instant;
}

/** A session that is seen again is noted no more often than this. */
const notedEvery = 5 * minutes;

/** @returns what the browser keeps as its cookie; it stands nowhere else */
export async function openSession(
  register: Register,
  { mailbox, how }: Pick<Session, 'mailbox' | 'how'>,
  at: Instant,
): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await transact(register, async (tx) => {
    const idle = lt(sessions.seenAt, plus(at, -sessionSpan.idle));
    await tx.delete(sessions).where(or(lte(sessions.expiresAt, at), idle));
    await tx.insert(sessions).values({
      id: sha256(value),
      mailbox: mailbox.toLowerCase(),
      how,
      createdAt: at,
      seenAt: at,
      expiresAt: plus(at, sessionSpan.atMost),
    });
  });
  return value;
}

/** The session of a cookie, and that it was seen at `at`; null when there is none any more. */
export async function findSession(register: Register, value: string, at: Instant): Promise<Session | null> {
  const { id, mailbox, how, createdAt, seenAt, expiresAt } = sessions;
  const running = and(gt(expiresAt, at), gt(seenAt, plus(at, -sessionSpan.idle)));
  const [found] = await ask(register, (db) =>
    db
      .select({ mailbox, how, createdAt, seenAt })
      .from(sessions)
      .where(and(eq(id, sha256(value)), running)),
  );
  if (found === undefined) return null;
  const { seenAt: seen, ...session } = found;
  if (seen < plus(at, -notedEvery)) {
    await ask(register, (db) =>
      db
        .update(sessions)
        .set({ seenAt: at })
        .where(eq(id, sha256(value))),
    );
  }
  return session;
}

/** Ends the session of a cookie. */
export async function endSession(register: Register, value: string): Promise<void> {
  await ask(register, (db) => db.delete(sessions).where(eq(sessions.id, sha256(value))));
}

/** Ends every session of a mailbox, in whatever browser. */
export async function endSessionsOf(register: Register, mailbox: string): Promise<void> {
  await ask(register, (db) => db.delete(sessions).where(eq(sessions.mailbox, mailbox.toLowerCase())));
}
