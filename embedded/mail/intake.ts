// Mails that arrive at the catcher for the system itself, taken one after the other; those that came before as well, since whoever takes
// them knows which it has read. In: the catcher, which mails are meant, and what takes one. Out: a subscription that can be waited for
// and closed.
import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '../../domain/errors.ts';
import { sentence } from '../faults.ts';
import type { Mail } from './mail.ts';
import type { MailCatcher } from './mailCatcher.ts';

export interface IntakeOptions {
  readonly mail: Pick<MailCatcher, 'messages' | 'raw' | 'subscribe'>;
  /** What such a mail is called in a sentence: "A reply". */
  readonly what: string;
  readonly isMeant: (mail: Mail) => boolean;
  /** @throws Refused for a mail that is not to be tried again */
  readonly take: (raw: Buffer, mail: Mail) => Promise<void>;
  readonly log: (sentence: string) => void;
}

export interface Intake {
  /** Resolves when every mail that has arrived so far was taken. */
  idle(): Promise<void>;
  /** Lets the one at hand be taken, then ends. */
  close(): Promise<void>;
}

/** After a fault of the surroundings the same mail is tried again, at most so long later. */
const longestPauseMs = 10_000;

export function takeIn({ mail, what, isMeant, take, log }: IntakeOptions): Intake {
  const closing = new AbortController();
  let last: Promise<void> = Promise.resolve();

  async function takeOne(one: Mail): Promise<void> {
    for (let pause = 250; !closing.signal.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
      const raw = await mail.raw(one.id);
      try {
        if (raw !== undefined) await take(raw, one);
        return;
      } catch (error) {
        if (error instanceof Refused) return;
        log(`${what} waits: ${sentence(error)}`);
        await delay(pause, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      }
    }
  }

  function arrived(one: Mail): void {
    if (isMeant(one)) last = last.then(() => takeOne(one));
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
