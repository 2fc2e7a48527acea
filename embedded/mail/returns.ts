// Mail that comes back: for chosen recipients the catcher takes a mail and later reports to its sender that it failed, by SMTP, as
// real mail servers do. In: recipients, and kept mails. Out: delivery reports on their way.
import nodemailer from 'nodemailer';
import type { MailStore } from './mailStore.ts';
import { deliveryReport, type Fate } from './deliveryReport.ts';

/** Whoever tries Assent out can put such an address on a roster or in a letter: `bounce+later@example.org`. */
const alwaysReturned = /^bounce\+later@/i;

export interface ReturnsOptions {
  /** How long a mail stays before it comes back. */
  readonly afterMs: number;
  /** Where the reports are sent: `smtp://host:port`. */
  readonly to: () => string;
}

export class Returns {
  readonly #chosen = new Set<string>();
  readonly #waiting = new Set<NodeJS.Timeout>();

  constructor(
    readonly store: MailStore,
    readonly options: ReturnsOptions,
  ) {}

  choose(recipient: string): void {
    this.#chosen.add(recipient.toLowerCase());
  }

  spare(recipient: string): void {
    this.#chosen.delete(recipient.toLowerCase());
  }

  /** A mail was kept: those of its recipients that are chosen get it returned after a while. */
  kept(id: string, recipients: readonly string[]): void {
    for (const recipient of recipients) {
      if (!alwaysReturned.test(recipient) && !this.#chosen.has(recipient.toLowerCase())) continue;
      const timer = setTimeout(() => {
        this.#waiting.delete(timer);
        // Whoever has ended meanwhile gets no report; a real one would be tried for days.
        this.send(id, {}, recipient).catch(() => {});
      }, this.options.afterMs);
      timer.unref();
      this.#waiting.add(timer);
    }
  }

  /**
   * Sends a report about a kept mail to its envelope's sender. A report has no sender, so none comes back about a report.
   * @param recipient of whom it speaks; the first one unless told
   */
  async send(id: string, fate: Fate, recipient?: string): Promise<void> {
    const [mail, raw] = await Promise.all([this.store.message(id), this.store.raw(id)]);
    const sender = /<([^<>]+)>/.exec(mail?.headers['return-path'] ?? '')?.[1];
    const whose = recipient ?? mail?.to[0];
    if (raw === undefined || sender === undefined || whose === undefined) return;
    const transport = nodemailer.createTransport({ url: this.options.to(), connectionTimeout: 5_000 });
    try {
      const report = deliveryReport(raw, whose, sender, fate);
      await transport.sendMail({ envelope: { from: false, to: [sender] }, raw: report });
    } finally {
      transport.close();
    }
  }

  /** Forgets what has not come back yet. */
  close(): void {
    for (const timer of this.#waiting) clearTimeout(timer);
    this.#waiting.clear();
  }
}
