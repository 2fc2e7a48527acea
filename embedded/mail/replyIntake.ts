// Replies of seats that arrive at the mail catcher go to the intake, those that came before as well: it knows which it has read.
// In: the catcher and the intake. Out: a subscription that can be waited for and closed.
import { setTimeout as delay } from 'node:timers/promises';
import type { TakenReply } from '../../client/replies/takeReply.ts';
import { Refused } from '../../domain/errors.ts';
import { codeIn } from '../../domain/replyAddress.ts';
import { sentence } from '../faults.ts';
import type { Mail } from './mail.ts';
import type { MailCatcher } from './mailCatcher.ts';

export interface ReplyIntakeOptions {
  readonly mail: Pick<MailCatcher, 'messages' | 'raw' | 'subscribe'>;
  readonly take: (raw: Buffer, recipients: readonly string[]) => Promise<TakenReply>;
  readonly log?: (sentence: string) => void;
}

export interface ReplyIntake {
  /** Resolves when every reply that has arrived so far was taken. */
  idle(): Promise<void>;
  /** Lets the one at hand be taken, then ends. */
  close(): Promise<void>;
}

/** After a fault of the surroundings the same reply is tried again, at most so long later. */
const longestPauseMs = 10_000;

export function takeReplies({ mail, take, log = () => {} }: ReplyIntakeOptions): ReplyIntake {
  const closing = new AbortController();
  let last: Promise<void> = Promise.resolve();

  async function takeOne({ id, to }: Mail): Promise<void> {
    for (let pause = 250; !closing.signal.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
      const raw = await mail.raw(id);
      try {
        if (raw === undefined) return;
        const { outcome, sentence: said } = await take(raw, to);
        if (outcome !== 'known') log(said);
        return;
      } catch (error) {
        if (error instanceof Refused) return;
        log(`A reply waits: ${sentence(error)}`);
        await delay(pause, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      }
    }
  }

  function arrived(one: Mail): void {
    if (one.to.some((recipient) => codeIn(recipient) !== null)) last = last.then(() => takeOne(one));
  }

  const leave = mail.subscribe(arrived);
  const earlier = mail
    .messages()
    .then((all) => all.forEach(arrived))
    .catch((error: unknown) => log(`Earlier mail cannot be read: ${sentence(error)}`));

  return {
    async idle() {
      await earlier;
      await last;
    },
    async close() {
      leave();
      closing.abort();
      await earlier;
      await last;
    },
  };
}
