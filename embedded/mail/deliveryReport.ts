// A delivery report as a mail server writes it (RFC 3464): for trying out what happens when mail comes back.
// In: the mail that is returned, to whom it went, who sent it, and what is to be said. Out: the report, ready for SMTP.
import { randomUUID } from 'node:crypto';
import type { DeliveryAction } from '../../domain/delivery.ts';

/** What the report says; a mailbox that does not exist, unless told. */
export interface Fate {
  readonly action?: DeliveryAction;
  /** RFC 3463. */
  readonly status?: string;
  /** The reply of the server that had the last word. */
  readonly diagnostic?: string;
}

const server = 'mail.assent.localhost';

/**
 * @param raw the mail as it was kept; its headers alone are returned
 * @param recipient whose mail it was
 * @param sender the envelope's sender, to whom the report goes
 */
export function deliveryReport(raw: Buffer, recipient: string, sender: string, fate: Fate = {}): string {
  const { action = 'failed', status = '5.1.1', diagnostic = '550 5.1.1 No such mailbox here' } = fate;
  const id = randomUUID();
  const boundary = `report-${id}`;
  const now = new Date().toUTCString();
  const lines = [
    `From: Mail Delivery System <mailer-daemon@${server}>`,
    `To: <${sender}>`,
    `Subject: Delivery report: ${action}`,
    `Date: ${now}`,
    `Message-ID: <${id}@${server}>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `This is the mail catcher. Your mail to <${recipient}>: ${action}.`,
    '',
    diagnostic,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${server}`,
    `Arrival-Date: ${now}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Original-Recipient: rfc822;${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic}`,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    headersOf(raw),
    '',
    `--${boundary}--`,
    '',
  ];
  return lines.join('\r\n');
}

/** The headers as they stand, up to the empty line. */
function headersOf(raw: Buffer): string {
  const text = raw.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text.slice(0, end);
}
