// The outbox: one row per mail, so that a mail is sent once however often its activity is tried.
// In: a mail's key and what came of it. Out: whether to send it, and what was sent in a case.
import { and, asc, eq, gte, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { Fault } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import { ask, type Register } from './database.ts';
import { outbox } from './schema.ts';

type MailStatus = 'sending' | 'sent' | 'undelivered';

/** A mail that is about to be sent. */
export interface MailClaim {
  /** The effect's key and the recipient: the same for every attempt at this mail, and for no other mail. */
  key: string;
  case: string;
  /** The name of the letter, such as `notice-of-review`. */
  letter: string;
  recipient: string;
  subject: string;
  messageId: string;
  /** The case's own time. */
  at: Instant;
  /** What the address has to which a reply goes, where the mail has one. */
  replyCode?: string | null;
}

/** A mail as the outbox knows it. */
export interface Mail extends MailClaim {
  status: MailStatus;
  /** How often it was claimed. */
  attempts: number;
  /** What the last attempt failed with, or why it cannot be delivered. */
  error: string | null;
  /** When the relay took it, in real time, and what it answered. */
  sentAt: Instant | null;
  response: string | null;
  /** When a report said that it had failed after all, and when its case was told; in real time. */
  bouncedAt: Instant | null;
  bounceToldAt: Instant | null;
  /** When anything about it last changed, in real time by the database's clock. */
  changedAt: Instant;
}

const now = sql`clock_timestamp()`;

/** What a mail came to before; `send` when it is still to be sent. */
export type Claimed = 'send' | 'sent' | 'undelivered';

/**
 * Asks of each mail whether it is still to be sent. The first claim makes its row; a further one counts an attempt, and the
 * first subject and Message-ID stay. A row left at `sending` by a crash answers `send`: the mail may go out twice, but
 * under one Message-ID.
 * @returns by key; a key that is not there has a Message-ID that another mail has
 */
export async function claimAll(
  register: Register,
  mails: readonly MailClaim[],
): Promise<Map<string, Claimed>> {
  if (mails.length === 0) return new Map();
  return ask(register, async (db) => {
    const rows = mails.map((mail) => ({ replyCode: null, ...mail, status: 'sending' as const, attempts: 0 }));
    await db.insert(outbox).values(rows).onConflictDoNothing();
    const keys = mails.map(({ key }) => key);
    const claimed = await db
      .update(outbox)
      .set({ attempts: sql`${outbox.attempts} + case when ${outbox.status} = 'sending' then 1 else 0 end` })
      .where(inArray(outbox.key, keys))
      .returning({ key: outbox.key, status: outbox.status });
    return new Map(claimed.map(({ key, status }) => [key, status === 'sending' ? 'send' : status]));
  });
}

/** As `claimAll`, of one mail. @throws Fault `outbox.messageIdTaken` when another mail has the Message-ID */
export async function claim(register: Register, mail: MailClaim): Promise<Claimed> {
  const claimed = (await claimAll(register, [mail])).get(mail.key);
  if (claimed === undefined) throw messageIdTaken(mail);
  return claimed;
}

/** Two mails may not have one Message-ID: the later of them is not sent. */
export function messageIdTaken({ key, messageId }: MailClaim): Fault {
  const message = `Another mail has the Message-ID ${messageId}; "${key}" was not claimed.`;
  return new Fault('outbox.messageIdTaken', message);
}

/**
 * The relay took the mail, at `sentAt` in real time, with the answer `response`. A mail that is sent or undelivered already
 * stays so; of one whose report was quicker than this mark, it is kept that the relay had taken it.
 */
export async function markSent(
  register: Register,
  key: string,
  sentAt: Instant,
  response: string | null = null,
): Promise<void> {
  const taken = { sentAt, response: response === null ? null : withoutNul(response) };
  await settle(register, key, ['sending'], { status: 'sent', error: null, ...taken });
  const bounced = and(eq(outbox.key, key), isNotNull(outbox.bouncedAt), isNull(outbox.sentAt));
  await ask(register, (db) => db.update(outbox).set(taken).where(bounced));
}

/** The mail cannot be delivered: the relay refuses it. Final. What comes back later is of `deliveryReports.ts`. */
export async function markUndelivered(register: Register, key: string, error: string): Promise<void> {
  await settle(register, key, ['sending', 'sent'], { status: 'undelivered', error: withoutNul(error) });
}

/** An attempt failed and another will follow: the mail stays at `sending`. */
export async function markFailed(register: Register, key: string, error: string): Promise<void> {
  await settle(register, key, ['sending'], { error: withoutNul(error) });
}

/** One mail by its key, or null. */
export async function findMail(register: Register, key: string): Promise<Mail | null> {
  const [row] = await ask(register, (db) => db.select().from(outbox).where(eq(outbox.key, key)));
  return row ?? null;
}

/** Those of the given mails that bounced, by their keys, with the reason. */
export async function bouncedAmong(register: Register, keys: string[]): Promise<Map<string, string>> {
  const rows = await ask(register, (db) =>
    db
      .select({ key: outbox.key, error: outbox.error })
      .from(outbox)
      .where(and(inArray(outbox.key, keys), isNotNull(outbox.bouncedAt))),
  );
  return new Map(rows.map(({ key, error }) => [key, error ?? 'returned']));
}

/** Every mail of a case, in the case's own time. */
export async function mailOf(register: Register, caseId: string): Promise<Mail[]> {
  return ask(register, (db) =>
    db.select().from(outbox).where(eq(outbox.case, caseId)).orderBy(asc(outbox.at), asc(outbox.key)),
  );
}

/** Every mail that changed at or after an instant of real time (see `changedAt`), the oldest change first. */
export async function mailSince(register: Register, since: Instant): Promise<Mail[]> {
  return ask(register, (db) =>
    db
      .select()
      .from(outbox)
      .where(gte(outbox.changedAt, since))
      .orderBy(asc(outbox.changedAt), asc(outbox.key)),
  );
}

async function settle(
  register: Register,
  key: string,
  from: MailStatus[],
  change: { status?: MailStatus; sentAt?: Instant; response?: string | null; error: string | null },
): Promise<void> {
  await ask(register, async (db) => {
    const [known] = await db.select({ key: outbox.key }).from(outbox).where(eq(outbox.key, key));
    if (!known) throw new Fault('outbox.unknown', `No mail "${key}" was claimed.`);
    await db
      .update(outbox)
      .set({ ...change, changedAt: now })
      .where(and(eq(outbox.key, key), inArray(outbox.status, from)));
  });
}

// What a relay says is kept whatever it holds; only the one character that PostgreSQL cannot keep is dropped.
function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}
