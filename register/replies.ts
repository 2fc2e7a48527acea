// Replies by mail: which mail a reply answers, and what was written. In: the code of a reply address, or a reply as it was read.
// Out: the mail with its case and seat; the reply, kept once however often it arrives.
import { and, eq, inArray } from 'drizzle-orm';
import { placeOf, seatOf } from '../domain/addressee.ts';
import type { ReplyOutcome } from '../domain/replies.ts';
import { ask, type Register } from './database.ts';
import { sha256 } from './hash.ts';
import type { Mail } from './outbox.ts';
import { outbox, replies } from './schema.ts';

/** A reply as it is kept; see `schema.ts`. */
export type KeptReply = Omit<typeof replies.$inferSelect, 'raw'>;
export type NewReply = Omit<typeof replies.$inferInsert, 'receivedAt' | 'id' | 'outcome'> & {
  messageId: string | null;
};

/** The mail that a reply answers, the seat that it went to, and whether a newer notice has asked that seat since. */
export interface AnsweredMail {
  key: string;
  case: string;
  seat: string;
  askedAnew: boolean;
}

/** The register's part in taking replies (`client/replies/takeReply.ts`). */
export function replyKeeping(register: Register) {
  return {
    answered: (code: string) => mailOfCode(register, code),
    keep: (reply: NewReply) => keepReply(register, reply),
    settled: (id: string, outcome: ReplyOutcome) => settleReply(register, id, outcome),
  };
}

async function mailOfCode(register: Register, code: string): Promise<AnsweredMail | null> {
  const [mail] = await ask(register, (db) => db.select().from(outbox).where(eq(outbox.replyCode, code)));
  if (mail === undefined) return null;
  const { seq, addressee } = placeOf(mail.key);
  const seat = seatOf(addressee);
  return { key: mail.key, case: mail.case, seat, askedAnew: (await lastNotice(register, mail, seat)) > seq };
}

/** The number of the event from which the newest notice to the seat follows; mails outside the case's turns have no such number. */
async function lastNotice(register: Register, mail: Pick<Mail, 'case'>, seat: string): Promise<number> {
  const notices = await ask(register, (db) =>
    db
      .select({ key: outbox.key })
      .from(outbox)
      .where(and(eq(outbox.case, mail.case), inArray(outbox.letter, ['reviewNotice']))),
  );
  const own = notices.map(({ key }) => placeOf(key)).filter(({ addressee }) => seatOf(addressee) === seat);
  return Math.max(0, ...own.map(({ seq }) => seq));
}

/** The same message in answer to the same mail is one reply; one without an id of its own is known by its bytes. */
const idOf = ({ messageId, key, raw }: Pick<NewReply, 'messageId' | 'key' | 'raw'>) =>
  sha256(`${key}\n${messageId ?? sha256(Buffer.from(raw).toString('latin1'))}`).slice(0, 32);

/** @returns the reply as it is kept, by this call or by an earlier one */
export async function keepReply(register: Register, reply: NewReply): Promise<KeptReply> {
  const { messageId: _own, ...rest } = reply;
  const id = idOf(reply);
  await ask(register, (db) =>
    db
      .insert(replies)
      .values({ id, ...rest })
      .onConflictDoNothing(),
  );
  const kept = await findReply(register, id);
  if (kept === null) throw new Error(`the reply ${id} was not kept`);
  return kept;
}

/** All that follows from the reply is ordered; when it comes again, nothing more does. */
async function settleReply(register: Register, id: string, outcome: ReplyOutcome): Promise<void> {
  await ask(register, (db) => db.update(replies).set({ outcome }).where(eq(replies.id, id)));
}

/** One reply by its id, or null. */
export async function findReply(register: Register, id: string): Promise<KeptReply | null> {
  const [row] = await ask(register, (db) => db.select().from(replies).where(eq(replies.id, id)));
  if (row === undefined) return null;
  const { raw: _raw, ...reply } = row;
  return reply;
}
