// Delivery reports that arrive at the mail catcher go to the bounce intake, those that came before as well: it knows which it has
// read. In: the catcher, the address that mail is sent from, and the intake. Out: a subscription that can be waited for and closed.
import { setTimeout as delay } from 'node:timers/promises';
import type { TakenDelivery } from '../../client/bounces/takeReport.ts';
import { Refused } from '../../domain/errors.ts';
import { sentence } from '../faults.ts';
import type { Mail } from './mail.ts';
import type { MailCatcher } from './mailCatcher.ts';

export interface ReportIntakeOptions {
  readonly mail: Pick<MailCatcher, 'messages' | 'raw' | 'subscribe'>;
  /** Reports come back to this address; other mail to it is left for people to read. */
  readonly returnPath: string;
  readonly take: (raw: Buffer) => Promise<TakenDelivery[]>;
  readonly log?: (sentence: string) => void;
}

export interface ReportIntake {
  /** Resolves when every report that has arrived so far was taken. */
  idle(): Promise<void>;
  /** Lets the one at hand be taken, then ends. */
  close(): Promise<void>;
}

/** After a restart all reports are read again; what was known before is not said again. */
const news: readonly TakenDelivery['outcome'][] = ['undelivered', 'kept'];

/** After a fault of the surroundings the same report is tried again, at most so long later. */
const longestPauseMs = 10_000;

export function takeReports({ mail, returnPath, take, log = () => {} }: ReportIntakeOptions): ReportIntake {
  const closing = new AbortController();
  const address = returnPath.toLowerCase();
  let last: Promise<void> = Promise.resolve();

  async function takeOne({ id }: Mail): Promise<void> {
    for (let pause = 250; !closing.signal.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
      const raw = await mail.raw(id);
      try {
        const taken = raw === undefined ? [] : await take(raw);
        for (const one of taken.filter(({ outcome }) => news.includes(outcome))) log(one.sentence);
        return;
      } catch (error) {
        if (error instanceof Refused) return;
        log(`A delivery report waits: ${sentence(error)}`);
        await delay(pause, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      }
    }
  }

  function arrived(one: Mail): void {
    if (!one.to.some((recipient) => recipient.toLowerCase() === address) || !looksLikeReport(one)) return;
    last = last.then(() => takeOne(one));
  }

  const leave = mail.subscribe(arrived);
  // What arrived while nobody listened; a report that was read already is known.
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

function looksLikeReport({ headers }: Mail): boolean {
  return /^multipart\/report\b/i.test(headers['content-type'] ?? '');
}
