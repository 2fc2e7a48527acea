// One caught message as people and tests read it.
// In: the raw message as it was stored. Out: sender, recipients, subject, bodies, headers, the list of attachments.
import PostalMime, { type Email } from 'postal-mime';

/** A caught message without the content of its attachments. */
export interface Mail {
  /** Sorts in the order of arrival, also across restarts. */
  readonly id: string;
  /** When it was accepted; ISO 8601, UTC, by the clock of the machine (not by a skipped one). */
  readonly receivedAt: string;
  /** The address in From; `''` when there is none. */
  readonly from: string;
  /** The addresses it was delivered to (the envelope, so Bcc is seen too). */
  readonly to: readonly string[];
  readonly subject: string;
  /** With its angle brackets, as it stands in the message. */
  readonly messageId: string | undefined;
  readonly inReplyTo: string | undefined;
  readonly references: string | undefined;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly attachments: readonly MailAttachment[];
  /** By lower-case name; of several with one name, the first. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What hangs on a message; `size` in bytes. */
export interface MailAttachment {
  readonly filename: string;
  readonly mimeType: string;
  readonly size: number;
}

/** An attachment with its content. */
export interface MailFile extends MailAttachment {
  readonly content: Uint8Array;
}

/** Parses a stored message. */
export async function parseMail(id: string, receivedAt: string, raw: Uint8Array): Promise<Mail> {
  const email = await PostalMime.parse(raw);
  const headers: Record<string, string> = {};
  for (const { key, value } of email.headers) headers[key.toLowerCase()] ??= value;
  return {
    id,
    receivedAt,
    from: email.from?.address ?? '',
    to: email.headers.filter(({ key }) => key === DELIVERED_TO.toLowerCase()).map(({ value }) => value),
    subject: email.subject ?? '',
    messageId: email.messageId,
    inReplyTo: email.inReplyTo,
    references: email.references,
    text: email.text,
    html: email.html,
    attachments: filesOf(email).map(({ filename, mimeType, size }) => ({ filename, mimeType, size })),
    headers,
  };
}

/** The attachments of a stored message, in the order of `Mail.attachments`. */
export async function parseFiles(raw: Uint8Array): Promise<MailFile[]> {
  return filesOf(await PostalMime.parse(raw));
}

/** The headers that the catcher writes above a message for the envelope's sender and each recipient, as mail servers do. */
export const RETURN_PATH = 'Return-Path';
export const DELIVERED_TO = 'Delivered-To';

function filesOf(email: Email): MailFile[] {
  return email.attachments.map(({ filename, mimeType, content }, at) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    return { filename: filename ?? `attachment-${at + 1}`, mimeType, size: bytes.length, content: bytes };
  });
}
