// What mail servers report of mails that a relay had taken: kept as evidence, and a failure marks the mail undelivered.
// In: what one report says of one recipient. Out: which mail it concerns and what changed; whatever fits no mail changes nothing.
import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import { noticeLetters, placeOf, seatOf } from '../domain/addressee.ts';
import type { ReportedDelivery } from '../domain/delivery.ts';
import { canonicalJson } from './canonicalJson.ts';
import { ask, transact, type Database, type Register } from './database.ts';
import { sha256 } from './hash.ts';
import { lock } from './locks.ts';
import type { Mail } from './outbox.ts';
import { deliveryReports, outbox } from './schema.ts';

/** A kept report. */
export type DeliveryEvidence = typeof deliveryReports.$inferSelect;

/**
 * What a report came to: the mail is undelivered from now on; the report is kept and changes nothing else; it was read
 * before; it names a mail that was never sent, or an address to which the mail did not go.
 */
export type ReportOutcome = 'undelivered' | 'kept' | 'known' | 'unknownMail' | 'otherRecipient';

export interface KeptReport {
  outcome: ReportOutcome;
  mail: Mail | null;
  /** The mail bounced, and its case has not been told so far. */
  untold: boolean;
  /** Where the mail is a notice, how its seat now stands; null for any other mail. */
  seat: SeatStanding | null;
}

/**
 * A notice goes to the holder of a seat and to its delegate. `unreached`: neither of them has it. `reached`: the other one has
 * it. `askedAnew`: a later notice went to the seat since, and that one counts.
 */
type SeatStanding = 'unreached' | 'reached' | 'askedAnew';

/** Whoever forges reports about one mail cannot fill the register with them; the one that it failed is always kept. */
const keptPerMail = 20;

const now = sql`clock_timestamp()`;

/** The register's part of the bounce intake (`client/bounces/takeReport.ts`). */
export function reportKeeping(register: Register) {
  return {
    keep: (said: ReportedDelivery, reason: string) => keepReport(register, said, reason),
    told: (key: string) => markTold(register, key),
  };
}

/** @param reason what stands in the outbox, and goes to the case, where the report says that the mail failed */
export async function keepReport(
  register: Register,
  said: ReportedDelivery,
  reason: string,
): Promise<KeptReport> {
  return transact(register, async (tx) => {
    // One after the other: of two mailboxes of a seat that fail together, the second must know of the first.
    await lock(tx, 'reports');
    const mail = await meant(tx, said.messageIds);
    if (mail === null) return changesNothing('unknownMail');
    if (!said.recipients.includes(mail.recipient.toLowerCase())) return changesNothing('otherRecipient');
    const fails = said.action === 'failed' && mail.status !== 'undelivered';
    const fresh = (fails || !(await isFull(tx, mail))) && (await keep(tx, mail, said));
    const [after] = fails
      ? await tx
          .update(outbox)
          .set({ status: 'undelivered', error: reason, bouncedAt: now, changedAt: now })
          .where(eq(outbox.key, mail.key))
          .returning()
      : [mail];
    const { bouncedAt, bounceToldAt } = after ?? mail;
    const outcome = fails ? 'undelivered' : fresh ? 'kept' : 'known';
    const untold = bouncedAt !== null && bounceToldAt === null;
    return { outcome, mail: after ?? mail, untold, seat: await seatOfNotice(tx, mail) };
  });
}

const changesNothing = (outcome: ReportOutcome): KeptReport => {
  return { outcome, mail: null, untold: false, seat: null };
};

/** The case of a bounced mail was told so. */
export async function markTold(register: Register, key: string): Promise<void> {
  const untold = and(eq(outbox.key, key), isNull(outbox.bounceToldAt));
  await ask(register, (db) => db.update(outbox).set({ bounceToldAt: now }).where(untold));
}

/** What was reported of the given mails, oldest first. */
export async function reportsOf(register: Register, keys: string[]): Promise<DeliveryEvidence[]> {
  const { key, readAt } = deliveryReports;
  return ask(register, (db) =>
    db.select().from(deliveryReports).where(inArray(key, keys)).orderBy(asc(readAt)),
  );
}

/** The mail in the outbox that the report means, held until the transaction ends: the post may be about to mark it. */
async function meant(tx: Database, messageIds: string[]): Promise<Mail | null> {
  const found = await tx.select().from(outbox).where(inArray(outbox.messageId, messageIds)).for('update');
  const surest = messageIds.find((id) => found.some((mail) => mail.messageId === id));
  return found.find((mail) => mail.messageId === surest) ?? null;
}

/** How the seat stands after the mail has failed. */
async function seatOfNotice(tx: Database, mail: Mail): Promise<SeatStanding | null> {
  if (!noticeLetters.includes(mail.letter)) return null;
  const { seq, addressee } = placeOf(mail.key);
  const notices = await tx
    .select({ key: outbox.key, status: outbox.status })
    .from(outbox)
    .where(and(eq(outbox.case, mail.case), inArray(outbox.letter, [...noticeLetters])));
  const others = notices
    .filter(({ key }) => key !== mail.key && seatOf(placeOf(key).addressee) === seatOf(addressee))
    .map(({ key, status }) => ({ seq: placeOf(key).seq, status }));
  if (others.some((other) => other.seq > seq)) return 'askedAnew';
  const has = others.some((other) => other.seq === seq && other.status !== 'undelivered');
  return has ? 'reached' : 'unreached';
}

async function isFull(tx: Database, { key }: Mail): Promise<boolean> {
  const of = eq(deliveryReports.key, key);
  const [known] = await tx.select({ count: count() }).from(deliveryReports).where(of);
  return (known?.count ?? 0) >= keptPerMail;
}

/** @returns whether the report was not known before */
async function keep(tx: Database, { key }: Mail, said: ReportedDelivery): Promise<boolean> {
  const { action, status, diagnostic, reportedBy, reportId } = said;
  const evidence = { key, action, status, diagnostic, reportedBy, reportId };
  const fingerprint = sha256(canonicalJson(evidence));
  const kept = await tx
    .insert(deliveryReports)
    .values({ fingerprint, ...evidence })
    .onConflictDoNothing()
    .returning({ fingerprint: deliveryReports.fingerprint });
  return kept.length > 0;
}
