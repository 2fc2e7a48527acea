// What the mailbox pages need of a mail catcher. In: nothing. Out: the shape of caught messages; the catcher of the
// embedded installation has it.
import type { Instant } from '../domain/instant.ts';

export interface CaughtMail {
  readonly id: string;
  /** By the clock of the machine, not by a case's clock. */
  readonly receivedAt: Instant;
  readonly from: string;
  /** The addresses of the envelope. */
  readonly to: readonly string[];
  readonly subject: string;
  /** With its angle brackets. */
  readonly messageId: string | undefined;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly attachments: readonly CaughtFile[];
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface CaughtFile {
  readonly filename: string;
  readonly mimeType: string;
  /** In bytes. */
  readonly size: number;
}

export interface Mailbox {
  /** All messages, the newest last. */
  messages(): Promise<CaughtMail[]>;
  message(id: string): Promise<CaughtMail | undefined>;
  /** The content of the attachment at `index`, from 0. */
  attachment(id: string, index: number): Promise<(CaughtFile & { readonly content: Uint8Array }) | undefined>;
}
