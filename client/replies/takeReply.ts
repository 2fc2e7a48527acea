// The intake of replies: what a seat's reply by mail does. In: the mail as it arrived, the register's part in it, and the desk. Out:
// what came of it. It is echoed and counts once it is confirmed, or at once where the policy says so; what is unclear goes to people.
import { Refused, refuse } from '../../domain/errors.ts';
import { instant, later } from '../../domain/instant.ts';
import { harmless, readReply, type ReadAnswer, type ReplyOutcome } from '../../domain/replies.ts';
import type { Desk } from '../desk.ts';
import { readMail } from './readMail.ts';
import { whoAnswers } from './whoAnswers.ts';

/** What the register does with a reply; `replyKeeping` of `register/replies.ts` is its one maker. */
export interface ReplyKeeping {
  answered(code: string): Promise<{ key: string; case: string; seat: string; askedAnew: boolean } | null>;
  keep(reply: NewReply): Promise<KeptReply>;
  /** All that follows from the reply is ordered. */
  settled(id: string, outcome: ReplyOutcome): Promise<void>;
}

interface KeptReply {
  id: string;
  case: string;
  seat: string;
  by: string;
  read: ReadAnswer | null;
  /** Null until all that follows from it is ordered. */
  outcome: ReplyOutcome | null;
}

interface NewReply extends Omit<KeptReply, 'id' | 'outcome'> {
  key: string;
  from: string;
  words: string;
  raw: Uint8Array;
  messageId: string | null;
}

export interface TakenReply {
  /** `known`: it was read before, and nothing was done; `byMachine`: nobody has said anything, and nothing is kept. */
  outcome: ReplyOutcome | 'known' | 'byMachine';
  case: string;
  seat: string;
  read: ReadAnswer | null;
  /** What happened, for a person. */
  sentence: string;
}

type ReplyDesk = Pick<Desk, 'ask' | 'look' | 'order'>;

/**
 * Reads a reply and does what follows from it. The same mail may come again, by any door: it counts once.
 * @param envelope the recipients of the envelope, where the door knows them
 * @throws Refused as `readMail` does, `reply.unknownAddress`; Fault when the register or the case cannot be reached
 */
export async function takeReply(
  desk: ReplyDesk,
  register: ReplyKeeping,
  raw: Uint8Array,
  envelope: readonly string[] = [],
): Promise<TakenReply> {
  const mail = await readMail(raw, envelope);
  const answered = await register.answered(mail.code);
  if (answered === null) {
    throw refuse(
      'reply.unknownAddress',
      'The address of this reply was never given out here, or was changed on its way. Nothing was changed.',
    );
  }
  const { key, case: caseId, seat, askedAnew } = answered;
  if (mail.byMachine) return taken('byMachine', { case: caseId, seat, read: null });
  const sight = await sightOf(desk, caseId);
  const at = later(instant(Date.now()), sight?.at ?? instant(0));
  const answering = sight && whoAnswers(sight.snapshot, seat, mail.from, at);
  const read = answering ? readReply(mail.words) : null;
  const { from, words, messageId } = mail;
  const reply = { key, case: caseId, seat, by: answering?.by ?? seat, from, words, read, raw, messageId };
  const kept = await register.keep(reply);
  if (kept.outcome !== null) return taken('known', kept);
  const atOnce = answering?.atOnce === true && !askedAnew;
  const outcome = await followedUp(desk, kept, atOnce);
  await register.settled(kept.id, outcome);
  return taken(outcome, kept);
}

/** Each order is carried out once, so that a reply which a fault has interrupted can be taken again. */
async function followedUp(desk: ReplyDesk, kept: KeptReply, atOnce: boolean): Promise<ReplyOutcome> {
  const { id: reply, read } = kept;
  if (read === null) {
    await desk.order({ what: 'replyUnclear', reply }, `reply/${reply}`);
    return 'unclear';
  }
  const counts = atOnce && harmless.includes(read.take) && (await recorded(desk, kept));
  await desk.order({ what: 'replyRead', reply, confirm: !counts }, `reply/${reply}`);
  return counts ? 'recorded' : 'toConfirm';
}

/** Null for a case that has ended: a person reads what comes in answer to its mails. */
async function sightOf(desk: ReplyDesk, caseId: string) {
  try {
    return await desk.look(caseId);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Whether the answer could be put on record as it is; what the case refuses is for the seat to look at. */
async function recorded(desk: ReplyDesk, { id, case: caseId, seat, by, read }: KeptReply): Promise<boolean> {
  const request = { type: 'position.taken', seat, take: read?.take };
  try {
    await desk.ask(caseId, request, { role: 'seat', id: by }, `reply/${id}`);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

const says: Record<TakenReply['outcome'], string> = {
  recorded: 'It counts, and the seat has an echo of it.',
  toConfirm: 'It was echoed to the seat, and counts once the seat confirms it.',
  unclear: 'It could not be read as an answer, so it went to the Support Unit.',
  known: 'It was read before, so nothing was done.',
  byMachine: 'A machine wrote it, so nothing was done.',
};

function taken(
  outcome: TakenReply['outcome'],
  { case: caseId, seat, read }: Pick<KeptReply, 'case' | 'seat' | 'read'>,
): TakenReply {
  const what = read === null ? 'came' : `was read as "${read.take}"`;
  const sentence = `A reply of the seat ${seat} in the case "${caseId}" ${what}. ${says[outcome]}`;
  return { outcome, case: caseId, seat, read, sentence };
}
