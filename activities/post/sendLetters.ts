// One letter per recipient, each sent once however often this is tried. In: the occasion and the letters. Out: who was reached
// and who cannot be. Throws after all were tried when the relay failed for some; the next try sends only those.
import {
  bouncedAmong,
  claimAll,
  findMail,
  markFailed,
  markSent,
  markUndelivered,
  messageIdTaken,
  type Claimed,
  type MailClaim,
} from '../../register/outbox.ts';
import { lettersToReplyTo } from '../../domain/replies.ts';
import { replyAddress } from '../../domain/replyAddress.ts';
import { replyCode } from '../../links/replyCode.ts';
import type { Occasion } from '../batch.ts';
import { asHtml } from '../typesetting/asHtml.ts';
import { asText } from '../typesetting/asText.ts';
import { shownLine } from '../typesetting/outside.ts';
import type { Letter } from '../typesetting/letter.ts';
import { domainOf } from './mailbox.ts';
import { messageId, threadId } from './messageIds.ts';
import type { Mail } from './open.ts';
import { isPutOff, reasonOf } from './verdict.ts';

/** With the workflow's growing pauses, up to ten minutes, these many tries take about a day. */
export const patience = 150;

/** One letter and who gets it. `id` is the seat, the office, or `contact`; no two of one effect have the same. */
export interface Addressed {
  id: string;
  name: string;
  email: string;
  letter: Letter;
}

export interface Sent {
  delivered: string[];
  undelivered: { id: string; reason: string }[];
}

type Outcome = { delivered: true } | { delivered: false; reason: string } | { failed: string };

/** What the address of the mail has to which a seat replies; undefined where replies go to the Support Unit. */
function replyCodeOf({ deps, key }: Occasion, kind: string, id: string): string | undefined {
  if (deps.replyDomain === undefined || !lettersToReplyTo.includes(kind)) return undefined;
  return replyCode(deps.linkSecret, `${key}/${id}`);
}

function mailOf(
  { deps, batch, key, sender, facts }: Occasion,
  { id, name, email, letter }: Addressed,
  code: string | undefined,
): Mail {
  const domain = domainOf(sender);
  return {
    from: sender,
    to: { name: shownLine(name), email },
    replyTo: code === undefined ? facts.supportUnit : replyAddress(code, deps.replyDomain ?? domain),
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter),
    ...(letter.enclosures === undefined ? {} : { enclosures: letter.enclosures }),
    messageId: messageId(key, id, domain),
    thread: threadId(batch.workflowId, domain),
    date: batch.at,
  };
}

/** What an earlier try came to. A mail that bounced since is undelivered, whatever was reported then. */
async function before({ deps }: Occasion, row: string, status: 'sent' | 'undelivered'): Promise<Outcome> {
  if (status === 'sent') return { delivered: true };
  const known = await findMail(deps.register, row);
  return { delivered: false, reason: known?.error ?? 'not delivered' };
}

/** The key of one mail in the outbox. */
export const rowOf = ({ key }: Pick<Occasion, 'key'>, id: string) => `${key}/${id}`;

/** A mail with its row in the outbox. */
interface Ready {
  id: string;
  mail: Mail;
  claim: MailClaim;
}

function ready(occasion: Occasion, kind: string, addressed: Addressed): Ready {
  const { batch } = occasion;
  const { id, email } = addressed;
  const code = replyCodeOf(occasion, kind, id);
  const mail = mailOf(occasion, addressed, code);
  const claim = {
    key: rowOf(occasion, id),
    case: batch.case,
    letter: kind,
    recipient: email,
    subject: mail.subject,
    messageId: mail.messageId,
    at: batch.at,
    replyCode: code ?? null,
  };
  return { id, mail, claim };
}

async function sendOnce(occasion: Occasion, { mail, claim }: Ready, claimed?: Claimed): Promise<Outcome> {
  const { register, post } = occasion.deps;
  const row = claim.key;
  if (claimed === undefined) throw messageIdTaken(claim);
  if (claimed !== 'send') return before(occasion, row, claimed);
  try {
    const delivery = await post.send(mail);
    // Between the relay's "accepted" and this mark a crash sends the mail again, under the same Message-ID.
    if (delivery.delivered) await markSent(register, row, new Date().toISOString(), delivery.response);
    else await markUndelivered(register, row, delivery.reason);
    return delivery;
  } catch (error) {
    if (await putOffTooOften(occasion, row, error)) {
      const reason = `${reasonOf(error)} (${patience} times)`;
      await markUndelivered(register, row, reason);
      return { delivered: false, reason };
    }
    await markFailed(register, row, reasonOf(error));
    throw error;
  }
}

/** One mailbox that is always told "later" must not keep a review from opening for all others. */
async function putOffTooOften({ deps }: Occasion, row: string, error: unknown): Promise<boolean> {
  return isPutOff(error) && ((await findMail(deps.register, row))?.attempts ?? 0) >= patience;
}

/** Never throws: a mail still on its way while the activity has failed already would meet its own second try. */
async function sendOne(occasion: Occasion, mail: Ready, claimed?: Claimed): Promise<Outcome> {
  try {
    return await sendOnce(occasion, mail, claimed);
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

/**
 * Sends one letter to each of the recipients.
 * @param kind the letter's file, such as `reviewNotice`
 * @throws Error when some could not be handed over for now, after all others were; sent ones are not sent again
 */
export async function sendLetters(occasion: Occasion, kind: string, letters: Addressed[]): Promise<Sent> {
  const sent: Sent = { delivered: [], undelivered: [] };
  const failed: string[] = [];
  const mails = letters.map((addressed) => ready(occasion, kind, addressed));
  const claims = await claimAll(
    occasion.deps.register,
    mails.map(({ claim }) => claim),
  );
  await Promise.all(
    mails.map(async (mail) => {
      const { id, claim } = mail;
      const outcome = await sendOne(occasion, mail, claims.get(claim.key));
      if ('failed' in outcome) failed.push(outcome.failed);
      else if (outcome.delivered) sent.delivered.push(id);
      else sent.undelivered.push({ id, reason: outcome.reason });
    }),
  );
  if (failed.length > 0) {
    const reasons = [...new Set(failed)].join('; ');
    throw new Error(`${failed.length} of ${letters.length} mails could not be handed over: ${reasons}`);
  }
  return inOrder(await withoutBounced(occasion, sent), letters);
}

/** A report can be quicker than the last mail of many: whoever's mail has come back by now was not reached. */
async function withoutBounced(occasion: Occasion, sent: Sent): Promise<Sent> {
  const keys = sent.delivered.map((id) => rowOf(occasion, id));
  const bounced = await bouncedAmong(occasion.deps.register, keys);
  const reason = (id: string) => bounced.get(rowOf(occasion, id));
  const returned = sent.delivered.flatMap((id) => {
    const why = reason(id);
    return why === undefined ? [] : [{ id, reason: why }];
  });
  return {
    delivered: sent.delivered.filter((id) => reason(id) === undefined),
    undelivered: [...sent.undelivered, ...returned],
  };
}

/** The recipients in the order in which they were given, so that every try reports the same. */
function inOrder({ delivered, undelivered }: Sent, letters: Addressed[]): Sent {
  const place = new Map(letters.map(({ id }, index) => [id, index]));
  const at = (id: string) => place.get(id) ?? 0;
  return {
    delivered: delivered.toSorted((a, b) => at(a) - at(b)),
    undelivered: undelivered.toSorted((a, b) => at(a.id) - at(b.id)),
  };
}
