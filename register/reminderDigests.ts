// Which reminders go out, so that a seat gets one a day although many reviews remind it: what each mail lists is decided once and
// kept. In: the review that reminds now, and the mails that it would send. Out: what each of them lists; a review that a mail of the
// same day has listed already needs none.
import { and, eq, inArray } from 'drizzle-orm';
import { epoch } from '../domain/instant.ts';
import type { Reminded } from '../domain/reminded.ts';
import { transact, type Register } from './database.ts';
import { lock } from './locks.ts';
import { outbox, reminderDigests } from './schema.ts';

/** A reminder that would go to one mailbox of a seat. */
export interface ReminderMail {
  /** The mail's key in the outbox. */
  key: string;
  seat: string;
  /** A digest of the mailbox. */
  mailbox: string;
  language: string;
  /** What else waits for the seat in this mailbox. */
  besides: Reminded[];
}

type Kept = Pick<typeof reminderDigests.$inferSelect, 'mail' | 'seat' | 'mailbox' | 'language' | 'listed'>;

/**
 * Decides what each reminder lists. The first mail of a day lists everything that waits; a later one only what none has listed.
 * Asked again, it answers the same.
 * @param day the day on the clock of the case that reminds, in UTC
 * @param due the review that reminds
 * @returns by the mail's key what it lists, what closes first being first; a mail that is left out is not to be sent
 */
export async function claimReminders(
  register: Register,
  day: string,
  due: Reminded,
  mails: readonly ReminderMail[],
): Promise<Map<string, Reminded[]>> {
  if (mails.length === 0) return new Map();
  return transact(register, async (tx) => {
    await lock(tx, 'reminders');
    const { mail: key, seat, mailbox, language, listed } = reminderDigests;
    const rows = await tx
      .select({ mail: key, seat, mailbox, language, listed, status: outbox.status })
      .from(reminderDigests)
      .leftJoin(outbox, eq(outbox.key, key))
      .where(
        and(
          eq(reminderDigests.day, day),
          inArray(
            mailbox,
            mails.map((one) => one.mailbox),
          ),
        ),
      );
    const claimed = new Map<string, Reminded[]>();
    for (const mail of mails) {
      const own = rows.find((row) => row.mail === mail.key);
      // A mail that never arrived has reminded nobody.
      const arrived = rows.filter((row) => row.status !== 'undelivered' && isToTheSame(row, mail));
      const lists = own === undefined ? listing(due, mail, arrived) : own.listed;
      if (lists === null) continue;
      claimed.set(mail.key, lists);
      if (own !== undefined) continue;
      const { besides: _besides, key: mailKey, ...whose } = mail;
      await tx.insert(reminderDigests).values({ ...whose, mail: mailKey, day, listed: lists });
    }
    return claimed;
  });
}

const isToTheSame = (row: Kept, mail: ReminderMail) =>
  row.seat === mail.seat && row.mailbox === mail.mailbox && row.language === mail.language;

/** What a new mail lists; null where the day's mails have listed it. */
function listing(due: Reminded, { besides }: ReminderMail, ofTheDay: readonly Kept[]): Reminded[] | null {
  if (ofTheDay.length === 0) {
    return [due, ...besides].toSorted((a, b) => epoch(a.closesAt) - epoch(b.closesAt));
  }
  return ofTheDay.some(({ listed }) => listed.some((one) => isTheSame(one, due))) ? null : [due];
}

function isTheSame(one: Reminded, other: Reminded): boolean {
  const sameReview =
    one.case === other.case &&
    one.review.kind === other.review.kind &&
    one.review.year === other.review.year &&
    one.review.round === other.review.round;
  return sameReview && one.closesAt === other.closesAt;
}
